import { hashOf } from '../../core/base/row-key';
import { bytesOf } from '../../core/mail/body-size';
import type { MailingPorts, NotesPort } from '../../core/ports';
import { done, type Result, refused } from '../result';
import type { EscalationDraft } from './api';
import { draftShape } from './draft-shape';

const KEY = 'escalation-draft';
/** Bytes of UTF-8: Google keeps 9 kB under a key. */
const LARGEST_PART = 8_800;
/** Of the 500 kB that Google keeps for a person. */
const MOST_PARTS = 20;
const HEAD = /^(\d{1,2}) (\w+) /;

type Kept = Pick<MailingPorts, 'ownNotes'>;

/** Parts bear the name of the whole text: those of two drafts never come together. */
const partKey = (hash: string, part: number) => `${KEY}-${hash}-${part}`;

/** What the person left in the form; null: nothing, or something that cannot be read any more. */
export function keptDraft({ ownNotes }: Kept): EscalationDraft | null {
  const head = ownNotes.get(KEY) ?? '';
  const [start = '', count, hash = ''] = HEAD.exec(head) ?? [];
  if (start === '') return null;
  let text = head.slice(start.length);
  for (let part = 2; part <= Number(count); part++) text += ownNotes.get(partKey(hash, part)) ?? '';
  return hashOf([text]) === hash ? (draftShape(JSON.parse(text)) ?? null) : null;
}

/**
 * Keeps what was typed in place of what was kept. The part that names the others comes last: stopped halfway, the draft
 * that was there stays.
 */
export function keepInNotes({ ownNotes }: Kept, draft: EscalationDraft): Result<Record<never, never>> {
  const text = JSON.stringify(draft);
  const parts = partsOf(text);
  if (parts.length > MOST_PARTS)
    return refused(
      'El texto es muy largo para guardarlo como borrador: si cierra el panel se pierde. Deje solo los comentarios que hacen falta, o envíelo antes de cerrar.',
    );
  const before = ownNotes.get(KEY);
  const hash = hashOf([text]);
  const head = `${parts.length} ${hash} ${parts[0]}`;
  if (head === before) return done({});
  parts.slice(1).forEach((part, index) => {
    ownNotes.set(partKey(hash, index + 2), part);
  });
  ownNotes.set(KEY, head);
  removeParts(ownNotes, before);
  return done({});
}

export function forgetDraft({ ownNotes }: Kept): void {
  const before = ownNotes.get(KEY);
  if (before === null) return;
  ownNotes.remove(KEY);
  removeParts(ownNotes, before);
}

/**
 * The draft has left: the next topic of its subject takes its place, with what was written for this one, or nothing
 * does. Another draft that was begun meanwhile stays.
 */
export function moveOn(ports: Kept, draft: EscalationDraft): void {
  const [topic, ...queue] = draft.queue;
  const kept = keptDraft(ports);
  if (kept !== null && kept.id !== draft.id) return;
  if (topic === undefined) {
    forgetDraft(ports);
    return;
  }
  const id = draftId([draft.id, topic, String(queue.length)]);
  keepInNotes(ports, { ...draft, id, topic, queue, source: null, resends: null });
}

/** A name for a draft, 8 to 40 letters, digits and hyphens. @param parts tell it from every other */
export const draftId = (parts: readonly string[]): string => `borrador-${hashOf(parts)}`;

function removeParts(ownNotes: NotesPort, head: string | null): void {
  const [, count, hash = ''] = HEAD.exec(head ?? '') ?? [];
  for (let part = 2; part <= Number(count ?? 0); part++) ownNotes.remove(partKey(hash, part));
}

/** The text in parts that Google keeps, no character cut in two. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    const more = bytesOf(character);
    if (bytes + more > LARGEST_PART) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += more;
  }
  return [...parts, part];
}
