import type { Day } from '../calendar/day';
import { mondayNamed, weekName } from '../productivity/periods';

/** What a notice is about: the morning's cases, a day's figures at its close, or a week's. */
export type NoticeKind = 'morning' | 'closing' | 'week';

/** A notice's kind, and its day; of a week its Monday. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly day: Day;
}

/** What stands for the coordinator's addresses in a key: they may change during a day, and the mail is one. */
const COORDINATION = 'coordinacion';

const PREFIXES: Readonly<Record<NoticeKind, string>> = { morning: 'manana', closing: 'cierre', week: 'semana' };
const KEY = /^([a-z]+)\/(\d{4}-\d{2}-\d{2}|\d{4}-W\d{2})\/./;

/** The key of a notice in the ledger: `cierre/2026-11-20/ana@example.com`; mail null: the coordinator's. */
export const noticeKey = ({ kind, day }: Notice, mail: string | null): string =>
  `${PREFIXES[kind]}/${kind === 'week' ? weekName(day) : day}/${mail ?? COORDINATION}`;

/** The notice that a key of the ledger is of; null: another mail. */
export function noticeOf(key: string): Notice | null {
  const [, prefix, period = ''] = KEY.exec(key) ?? [];
  const kind = (Object.keys(PREFIXES) as NoticeKind[]).find((each) => PREFIXES[each] === prefix);
  if (kind === undefined || period.includes('W') !== (kind === 'week')) return null;
  return { kind, day: kind === 'week' ? mondayNamed(period) : (period as Day) };
}

/** Are two notices of one kind and period; null is none. */
export const isSameNotice = (one: Notice | null, other: Notice | null): boolean =>
  one !== null && other !== null && one.kind === other.kind && one.day === other.day;
