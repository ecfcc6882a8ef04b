import type { DayTally } from '../../app/panel-api';
import { shortDay } from '../kit/days';
import { number } from '../kit/spanish';
import { managedOf } from './words';

export type MarkKind = 'met' | 'notMet' | 'unknown' | 'noGoal' | 'going' | 'ahead';

/** A day of the week in a sign. */
export interface Mark {
  readonly date: string;
  readonly kind: MarkKind;
  /** Gestiones; '' where there are none to show. */
  readonly figure: string;
  /** For who does not see it: «lun 16 nov: 134 gestiones, cumplida». */
  readonly said: string;
}

export const SIGNS: Readonly<Record<MarkKind, string>> = {
  met: '✓',
  notMet: '○',
  unknown: '?',
  noGoal: '–',
  going: '•',
  ahead: '·',
};

const MEANINGS: Readonly<Record<MarkKind, string>> = {
  met: 'meta cumplida',
  notMet: 'sin llegar a la meta',
  unknown: 'sin dato',
  noGoal: 'sin meta',
  going: 'hoy, en curso',
  ahead: 'por venir',
};

/** The signs that stand in the row, with what they mean; days to come explain themselves. */
export const legendOf = (marks: readonly Mark[]): readonly (readonly [sign: string, meaning: string])[] =>
  (Object.keys(SIGNS) as MarkKind[])
    .filter((kind) => kind !== 'ahead' && marks.some((mark) => mark.kind === kind))
    .map((kind) => [SIGNS[kind], MEANINGS[kind]]);

function kindOf({ date, goalManaged, met, managed }: DayTally, today: string): MarkKind {
  if (goalManaged === null) return 'noGoal';
  if (met === true) return 'met';
  if (date > today) return 'ahead';
  if (date === today && managed !== null) return 'going';
  return met === null ? 'unknown' : 'notMet';
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** A weekend that nobody works is not shown. */
const isShown = ({ date, goalManaged, managed, archived }: DayTally, today: string): boolean =>
  goalManaged !== null || date === today || !isWeekend(date) || managed !== 0 || archived !== 0;

/** A mark for each day that matters. */
export const marksOf = (days: readonly DayTally[], today: string): Mark[] =>
  days
    .filter((day) => isShown(day, today))
    .map((day) => {
      const kind = kindOf(day, today);
      const done = managedOf(day);
      const hasFigure = done !== null && (done > 0 || (kind !== 'ahead' && kind !== 'noGoal'));
      const figure = hasFigure ? number(done) : '';
      const why = kind === 'noGoal' && day.noGoal !== '' ? `sin meta (${day.noGoal})` : MEANINGS[kind];
      return {
        date: day.date,
        kind,
        figure,
        said: `${shortDay(day.date, today)}: ${figure === '' ? '' : `${figure} gestiones, `}${why}`,
      };
    });
