import { isAnswered, networkOf } from '../base/agent-row';
import type { Day } from '../calendar/day';
import { handlesOf, type Mention, mentionsIn, withoutMentions } from '../replies/mentions';
import { agentRule, IN_ORDER, type RuleContext, type RuleFinding } from './rule';

type Message = 'others' | 'several';

/** In the live scripts of acta 28, whatever `menciones.permitidas` says. */
const AGENCY = 'prosperidadcol';

function judged(
  column: 'reply' | 'wallReply',
  text: string,
  user: string,
  { settings, entityAccounts }: RuleContext,
): readonly RuleFinding<'agent', Message>[] {
  const authors = handlesOf(user);
  const isStrange = (account: string) =>
    account !== AGENCY &&
    !settings.ownAccounts.includes(account) &&
    !authors.includes(account) &&
    !entityAccounts.has(account);
  const strange = mentionsIn(text).filter(({ account }) => isStrange(account));
  if (strange.length === 0) return IN_ORDER;
  const accounts = (mentions: readonly Mention[]) =>
    [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].join(', ');
  if (authors.length === 0) {
    // One of them is the author, nobody knows which.
    const several = new Set(strange.map(({ account }) => account)).size > 1;
    return several ? [{ column, message: 'several', data: { accounts: accounts(strange) } }] : IN_ORDER;
  }
  const finding = {
    column,
    message: 'others',
    data: { accounts: accounts(strange), author: `@${authors[0]}` },
  } as const;
  const fix = withoutMentions(text, isStrange);
  return [isAnswered({ reply: fix }) ? { ...finding, fix } : finding];
}

export const mentionsOnlyAuthor = agentRule<Message>({
  id: 'mentions-only-author',
  acta: '30',
  from: '2022-12-15' as Day,
  severity: 'error',
  summary: 'La respuesta de Twitter menciona a alguien más que el autor del comentario.',
  needs: ['network', 'user', 'reply'],
  messages: {
    others: {
      text: 'La respuesta menciona a {accounts}. Mencione solo a quien hizo el comentario ({author}).',
    },
    several: {
      text: 'La respuesta menciona a {accounts}, y Usuario no dice cuál es el autor. Deje solo la mención de quien hizo el comentario.',
    },
  },
  check(row, context) {
    const { reply, wallReply } = row;
    if (!reply.includes('@') && !wallReply.includes('@')) return IN_ORDER;
    if (networkOf(row) !== 'Twitter') return IN_ORDER;
    const ofReply = judged('reply', reply, row.user, context);
    const ofWall = judged('wallReply', wallReply, row.user, context);
    return ofWall.length === 0 ? ofReply : [...ofReply, ...ofWall];
  },
});
