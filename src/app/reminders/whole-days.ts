import { type Absence, absencesIn } from '../../core/base/absences';
import type { ReadRow } from '../../core/base/rows';

/** Who is away on which days, by NOVEDADES: who is away for some hours reads a mail afterwards. */
export const wholeDayAbsences = (rows: readonly ReadRow<'incidents'>[]): Absence[] =>
  absencesIn(rows.flatMap(({ values }) => (values.startsAt === null && values.endsAt === null ? [values] : [])));
