import type { IncidentDesk, TypedReport } from '../../app/panel-api';

/** What a person typed, under the name by which it is registered once. */
export interface Form extends TypedReport {
  readonly id: string;
  /** The person chose the hours: they are not put in again. */
  readonly hoursTouched: boolean;
}

/** Agreed upon, and of whole days where somebody wants it. */
export const isLeave = (kind: string): boolean => kind === 'PERMISO' || kind === 'AUSENCIA';

/** 485 → «08:05» */
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The minute of the day, when so many milliseconds have gone by since the desk came. */
export const minuteAfter = (now: number, milliseconds: number): number =>
  Math.min(1_439, now + Math.floor(Math.max(0, milliseconds) / 60_000));

/** An empty form: of oneself, today, from now on. */
export const emptyForm = ({ today, now, person }: IncidentDesk, id: string): Form => ({
  id,
  agent: person.name,
  kind: '',
  wholeDays: false,
  from: today,
  to: today,
  startsAt: timeText(now),
  endsAt: '',
  isOpen: true,
  description: '',
  hoursTouched: false,
});

/** A kind brings what is usual with it: an absence lasts days, a permission has an end, an outage goes on. */
export function withKind(form: Form, kind: string, now: number): Form {
  if (form.kind === kind) return form;
  const hours = form.hoursTouched ? {} : { startsAt: timeText(now), isOpen: !isLeave(kind) };
  return { ...form, kind, wholeDays: kind === 'AUSENCIA' || (isLeave(kind) && form.wholeDays), ...hours };
}

/** A first day takes the last one along: a leave does not end before it begins. */
export function withFirstDay(form: Form, from: string): Form {
  return form.to < from ? { ...form, from, to: from } : { ...form, from };
}

/** What is sent: what the form does not show is not said. */
export const reportOf = ({ id: _, hoursTouched: __, ...typed }: Form): TypedReport =>
  typed.wholeDays ? { ...typed, startsAt: '', endsAt: '', isOpen: false } : { ...typed, to: typed.from };
