import type { EscalationCommands } from '../../app/panel-api';

type Answer = EscalationCommands['escalations.checkTopic']['answer'];

/** What is known of a topic, and what the person said of it. */
export interface TopicCheck extends Answer {
  readonly topic: string;
  /** The person said that it is one topic. */
  readonly isOne: boolean;
  /** The person was shown the open escalations of the same topic before sending. */
  readonly sameSeen: boolean;
}

export const checked = (topic: string, { joined, same }: Answer): TopicCheck => ({
  topic,
  joined,
  same,
  isOne: false,
  sameSeen: false,
});

/** Is it of this topic: while a person types, answers come late. */
export const isAbout = (check: TopicCheck | null, topic: string): check is TopicCheck => check?.topic === topic.trim();

/** Must the person say first whether the subject is one topic. */
export const asksToSeparate = (check: TopicCheck | null, topic: string): boolean =>
  isAbout(check, topic) && check.joined.length > 1 && !check.isOne;

/** Did the person see all that there is to say of the topic: then the server need not ask. */
export const isSettledTopic = (check: TopicCheck | null, topic: string): boolean =>
  isAbout(check, topic) && !asksToSeparate(check, topic) && (check.same.length === 0 || check.sameSeen);
