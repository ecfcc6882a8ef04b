import type { FlowNeeds } from './flow-needs';
import { latestAnswer } from './latest-answer';
import { checked, isAbout } from './topic-check';

interface Checks {
  /**
   * What the server says of the topic as it stands. Without an answer it asks when it is sent.
   * @param anew also where an answer is known: others send meanwhile
   */
  checkTopic(anew?: boolean): Promise<void>;
  /** What it says of the link. */
  checkLink(): Promise<void>;
}

/** Asks the server of what was typed; an answer is about the words that it was asked of. Nothing here rejects. */
export function createChecks({ call, store }: Pick<FlowNeeds, 'call' | 'store'>): Checks {
  const topicAnswer = (topic: string) => call('escalations.checkTopic', { topic, resends: store.get().draft.resends });
  const sameTopicAnswer = latestAnswer(topicAnswer);
  const linkAnswer = latestAnswer((link) => call('escalations.checkLink', { link }));

  return {
    async checkTopic(anew = false) {
      const topic = store.get().draft.topic.trim();
      if (topic === '' || (isAbout(store.get().topic, topic) && !anew)) return;
      const answer = await (anew ? topicAnswer(topic) : sameTopicAnswer(topic)).catch(() => null);
      const { draft, topic: known } = store.get();
      if (answer === null || draft.topic.trim() !== topic) return;
      store.set({ topic: { ...checked(topic, answer), isOne: isAbout(known, topic) && known.isOne } });
    },

    async checkLink() {
      const text = store.get().draft.link;
      if (text.trim() === '') return;
      const answer = await linkAnswer(text).catch(() => null);
      if (answer && store.get().draft.link === text) store.set({ link: { text, problem: answer.problem } });
    },
  };
}
