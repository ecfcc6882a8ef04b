import { holdsDm, networkOf } from '../base/agent-row';
import { wallText, withoutNetworkWord } from '../replies/wall-text';
import { weighsMoreThan, weightedLength } from '../replies/weighted-length';
import { agentRule, IN_ORDER, type RuleFinding } from './rule';

type Message = 'twitter' | 'facebook' | 'message';

/** acta/FACTS.md, 3. */
const LONGEST = { tweet: 280, facebookComment: 8_000, directMessage: 10_000 } as const;

/** Characters as people count them: an emoji of two units is one. */
const lengthOf = (text: string) => Array.from(text).length;
const isLongerThan = (text: string, most: number) => text.length > most && lengthOf(text) > most;

export const wallLength = agentRule<Message>({
  id: 'wall-length',
  acta: '16',
  severity: 'error',
  summary: 'El texto no cabe en el muro de su red o en un mensaje directo.',
  needs: ['network', 'channel', 'reply'],
  messages: {
    twitter: {
      text: 'El texto del muro cuenta {length} caracteres en Twitter y caben {most}. Acórtelo, o envíelo por DM y deje en el muro el guion corto.',
    },
    facebook: { text: 'El texto del muro tiene {length} caracteres y en Facebook caben {most}. Acórtelo.' },
    message: { text: 'El mensaje directo tiene {length} caracteres y caben {most}. Acórtelo o divídalo.' },
  },
  check(row) {
    const findings: RuleFinding<'agent', Message>[] = [];
    const tell = (column: 'reply' | 'wallReply', message: Message, length: number, most: number) =>
      findings.push({ column, message, data: { length: String(length), most: String(most) } });
    const wall = wallText(row);
    if (wall) {
      const { column, text } = wall;
      const network = networkOf(row);
      if (network === 'Twitter' && weighsMoreThan(text, LONGEST.tweet)) {
        const weight = weightedLength(withoutNetworkWord(text));
        if (weight > LONGEST.tweet) tell(column, 'twitter', weight, LONGEST.tweet);
      } else if (network === 'Facebook' && isLongerThan(text, LONGEST.facebookComment)) {
        const length = lengthOf(withoutNetworkWord(text));
        if (length > LONGEST.facebookComment) tell(column, 'facebook', length, LONGEST.facebookComment);
      }
    }
    const { reply } = row;
    if (isLongerThan(reply, LONGEST.directMessage) && holdsDm(row))
      tell('reply', 'message', lengthOf(reply), LONGEST.directMessage);
    return findings.length === 0 ? IN_ORDER : findings;
  },
});
