import type { EscalationDraft } from '../../app/panel-api';

/** What a person types, in the form's order. */
export const TEXT_FIELDS = ['topic', 'description', 'link', 'comments'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** As the server takes them. */
const MOST_WAITING = 20;

export const emptyDraft = (id: string): EscalationDraft => ({
  id,
  topic: '',
  description: '',
  link: '',
  comments: '',
  source: null,
  resends: null,
  queue: [],
});

/** Is there nothing in it that a person would miss. */
export const isEmpty = (draft: EscalationDraft): boolean =>
  TEXT_FIELDS.every((field) => draft[field].trim() === '') &&
  draft.queue.length === 0 &&
  draft.source === null &&
  draft.resends === null;

/** Would the same be read from both mails. */
export const saysTheSame = (one: EscalationDraft, other: EscalationDraft): boolean =>
  TEXT_FIELDS.every((field) => one[field] === other[field]);

/** One mail for each of the topics that a subject joins: the first stays, the others wait (acta 10). */
export function separated(draft: EscalationDraft, [first, ...others]: readonly string[]): EscalationDraft {
  if (first === undefined) return draft;
  const waiting = [...new Set([...others, ...draft.queue])];
  // What is more than the server keeps stays together in the last one: nothing is dropped.
  const rest = waiting.slice(MOST_WAITING - 1).join('; ');
  return {
    ...draft,
    topic: first,
    queue: [...waiting.slice(0, MOST_WAITING - 1), rest].filter((topic) => topic !== ''),
  };
}

/**
 * The form after a mail has left: the next topic, with what was written for the one before it, to be trimmed; without
 * one, an empty form. The agent's row and the first round belong to the one that left.
 */
export function following(draft: EscalationDraft, id: string): EscalationDraft {
  const [topic, ...queue] = draft.queue;
  return topic === undefined ? emptyDraft(id) : { ...draft, id, topic, queue, source: null, resends: null };
}

/** Letters that a draft's name takes: 8 to 40 letters, digits and hyphens. */
export const newDraftId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
