import { shownTime, timeOf } from '../base/cell';
import { addDays, type Day, dayNumber, parseDay, shownDay } from '../calendar/day';
import { daysFrom, firstOfMonth } from '../productivity/periods';
import { INCIDENT_KINDS, type Incident, type IncidentKind, isLeave } from './incident';
import type { People } from './people';

/** What a person typed into «Reportar novedad». */
export interface TypedReport {
  /** As AGENTES writes the name. */
  readonly agent: string;
  readonly kind: string;
  /** Whole days, from one to another; else hours of one day. */
  readonly wholeDays: boolean;
  /** `yyyy-MM-dd`; anything else is no day. */
  readonly from: string;
  /** Of whole days. */
  readonly to: string;
  /** `hh:mm`; '' */
  readonly startsAt: string;
  readonly endsAt: string;
  /** It goes on: it has no end yet. */
  readonly isOpen: boolean;
  readonly description: string;
}

export type ReportField = 'agent' | 'kind' | 'from' | 'to' | 'startsAt' | 'endsAt' | 'description';

/** What is wrong, at its field. */
export interface ReportFault {
  readonly field: ReportField;
  /** Spanish: what is wrong and what to do. */
  readonly message: string;
}

/** What is registered: a row for each day. */
export interface IncidentReport {
  readonly agent: string;
  readonly kind: IncidentKind;
  readonly from: Day;
  readonly to: Day;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly description: string;
  /** At least one. */
  readonly rows: readonly Incident[];
}

export interface Moment {
  readonly today: Day;
  /** Minutes since midnight. */
  readonly now: number;
}

export const LONGEST_DESCRIPTION = 1_000;
/** Days of one report: half a year. */
const LONGEST_LEAVE = 184;
const FURTHEST = 366;

/** The first day that is still reported by the form: the first of last month. */
export const firstReportable = (today: Day): Day => firstOfMonth(addDays(firstOfMonth(today), -1));

/**
 * Reads what was typed (acta 29).
 * @returns the report with its rows, or every fault of it
 */
export function readReport(
  typed: TypedReport,
  moment: Moment,
  people: Pick<People, 'isThere' | 'worksOn'>,
): IncidentReport | readonly ReportFault[] {
  const kind = INCIDENT_KINDS.find((each) => each === typed.kind);
  const from = parseDay(typed.from);
  const to = typed.wholeDays ? parseDay(typed.to) : from;
  const startsAt = typed.wholeDays ? null : timeOf(typed.startsAt);
  const endsAt = typed.wholeDays || typed.isOpen ? null : timeOf(typed.endsAt);
  const description = typed.description.trim();
  const faults: ReportFault[] = [];
  const fault = (field: ReportField, message: string | null) => {
    if (message !== null) faults.push({ field, message });
  };
  fault('kind', kindFault(kind, typed.wholeDays));
  fault('from', dayFault(from, moment, kind));
  if (typed.wholeDays) fault('to', lastDayFault(from, to));
  else {
    const asked = { startsAt, endsAt, isOpen: typed.isOpen };
    // An hour is in the future only of a day that can be: the day's own fault says enough.
    const isToday = from === moment.today && kind !== undefined && !isLeave(kind);
    for (const each of hourFaults(asked, isToday ? moment.now : null)) fault(each.field, each.message);
  }
  fault('description', descriptionFault(description, kind));
  if (faults.length > 0 || kind === undefined || from === null || to === null) return faults;
  const days = typed.wholeDays ? daysFrom(from, to).filter((day) => people.worksOn(typed.agent, day)) : [from];
  const [first] = days;
  if (first === undefined) return [{ field: 'from', message: noDays(typed.agent, from, to) }];
  if (!people.isThere(typed.agent, first)) return [{ field: 'from', message: notThere(typed.agent, first) }];
  const { agent } = typed;
  const rows = days.map((day): Incident => ({ agent, day, kind, startsAt, endsAt, description }));
  return { agent, kind, from, to, startsAt, endsAt, description, rows };
}

function kindFault(kind: IncidentKind | undefined, wholeDays: boolean): string | null {
  if (kind === undefined) return 'Elija qué pasó.';
  return wholeDays && !isLeave(kind)
    ? 'Solo un permiso o una ausencia son de días completos. Escriba desde qué hora y hasta cuál.'
    : null;
}

function dayFault(day: Day | null, { today }: Moment, kind: IncidentKind | undefined): string | null {
  if (day === null) return 'Escriba el día.';
  const first = firstReportable(today);
  if (day < first)
    return `El ${shownDay(day)} ya es muy atrás: aquí se reporta desde el ${shownDay(first)}. Si hace falta, escríbalo a mano en NOVEDADES.`;
  if (day > today && kind !== undefined && !isLeave(kind))
    return `El ${shownDay(day)} no ha llegado: solo un permiso o una ausencia se reportan antes.`;
  return day > addDays(today, FURTHEST) ? `El ${shownDay(day)} es dentro de más de un año. Revise la fecha.` : null;
}

function lastDayFault(from: Day | null, to: Day | null): string | null {
  if (to === null) return 'Escriba el último día.';
  if (from === null) return null;
  if (to < from)
    return `El último día (${shownDay(to)}) es anterior al primero (${shownDay(from)}). Corrija una de las dos fechas.`;
  return dayNumber(to) - dayNumber(from) >= LONGEST_LEAVE
    ? `Son más de ${LONGEST_LEAVE} días. Revise las fechas, o regístrelo por partes.`
    : null;
}

interface AskedHours {
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly isOpen: boolean;
}

/**
 * What is wrong with the hours of one day.
 * @param latest minutes after which nothing can have happened yet; null: it may lie in the future
 */
export function hourFaults({ startsAt, endsAt, isOpen }: AskedHours, latest: number | null): readonly ReportFault[] {
  const faults: ReportFault[] = [];
  if (startsAt === null) faults.push({ field: 'startsAt', message: 'Escriba desde qué hora.' });
  else if (latest !== null && startsAt > latest)
    faults.push({
      field: 'startsAt',
      message: `Son las ${shownTime(latest)}: las ${shownTime(startsAt)} no han llegado.`,
    });
  if (isOpen) return faults;
  if (endsAt === null) faults.push({ field: 'endsAt', message: 'Escriba hasta qué hora, o marque que sigue todavía.' });
  else if (startsAt !== null && endsAt < startsAt)
    faults.push({
      field: 'endsAt',
      message: `Termina (${shownTime(endsAt)}) antes de empezar (${shownTime(startsAt)}). Corrija una de las dos horas.`,
    });
  else if (latest !== null && endsAt > latest)
    faults.push({
      field: 'endsAt',
      message: `Son las ${shownTime(latest)}: las ${shownTime(endsAt)} no han llegado. Si todavía sigue, márquelo así.`,
    });
  return faults;
}

function descriptionFault(description: string, kind: IncidentKind | undefined): string | null {
  if (kind === 'OTRO' && description === '') return 'Cuente qué pasó: «Otro» no lo dice.';
  return description.length > LONGEST_DESCRIPTION
    ? `Son ${description.length} caracteres y caben ${LONGEST_DESCRIPTION}. Acórtelo.`
    : null;
}

const noDays = (agent: string, from: Day, to: Day): string =>
  from === to
    ? `El ${shownDay(from)} no es un día de trabajo de ${agent}: domingo, festivo, sábado sin meta, o fuera de su Desde y Hasta en AGENTES.`
    : `Del ${shownDay(from)} al ${shownDay(to)} no hay ningún día de trabajo de ${agent}. Revise las fechas, o su Desde y Hasta en AGENTES.`;

const notThere = (agent: string, day: Day): string =>
  `Según AGENTES, ${agent} no trabaja el ${shownDay(day)}. Revise la fecha, o su Desde y Hasta.`;
