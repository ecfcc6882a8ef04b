import { UsageError } from '../files/open-workbook';
import type { LocalHost } from '../host/local-host';
import { askPanel } from './panel-door';

/** What `productividad --json` prints. Keys are English, problems are Spanish; null is «sin dato», never 0. */
export interface ProductivityReport {
  readonly from: string;
  readonly to: string;
  /** Whoever changes shift stands here once for each. */
  readonly agents: readonly ReportedAgent[];
  /** What is not counted, or doubtful, and what to do. */
  readonly problems: readonly string[];
}

interface ReportedAgent {
  readonly agent: string;
  readonly shift: string | null;
  readonly days: readonly ReportedDay[];
  /** Whole weeks, whatever days were asked for. */
  readonly weeks: readonly ReportedWeek[];
}

interface ReportedDay {
  readonly date: string;
  readonly managed: number | null;
  readonly archived: number | null;
  readonly inconcert: number | null;
  readonly goalManaged: number | null;
  readonly goalArchived: number | null;
  readonly met: boolean | null;
}

interface ReportedWeek {
  /** `2026-W47` */
  readonly week: string;
  readonly managed: number | null;
  readonly archived: number | null;
  readonly goal: number | null;
  readonly actaGoal: number | null;
  readonly differs: boolean;
}

/** The same with what only the lines for a person say. */
export interface TeamFigures extends ProductivityReport {
  readonly today: string;
  readonly agents: readonly FiguresOfAgent[];
}

export interface FiguresOfAgent extends ReportedAgent {
  readonly days: readonly DayFigures[];
  readonly weeks: readonly WeekFigures[];
}

export interface DayFigures extends ReportedDay {
  readonly pending: number | null;
  readonly noGoal: string;
  readonly incidents: readonly { readonly kind: string }[];
  readonly lostMinutes: number;
  readonly lostOpen: boolean;
}

export interface WeekFigures extends ReportedWeek {
  readonly monday: string;
}

/** The team's figures from a day to another as the add-on counts them over the host's workbook. */
export async function askFigures(host: LocalHost, from: string, to: string): Promise<TeamFigures> {
  await host.formulasSettled();
  const figures = await askPanel<TeamFigures>(host, { command: 'productivity.tally', from, to });
  if (figures.agents.length === 0) await refuseWithoutTabs(host);
  return figures;
}

/** Nobody works on those days, or this is no base at all. */
async function refuseWithoutTabs(host: LocalHost): Promise<void> {
  const { tabs } = await askPanel<{ readonly tabs: readonly string[] }>(host, {
    command: 'review.scope',
    scope: 'all',
  });
  if (tabs.length === 0)
    throw new UsageError(
      'El libro no tiene ninguna pestaña de agente. Una pestaña de agente necesita las columnas Fecha, Red social y Código.',
    );
}

/** The 1st of the day's month, written as the day is; what is no day stays as it is, and is refused by its name. */
export const firstOfItsMonth = (day: string): string =>
  day.replace(/^(\d{4}-\d{1,2}-)\d{1,2}$/, '$101').replace(/^\d{1,2}([/.-]\d{1,2}[/.-]\d{2,4})$/, '01$1');

export const reportOf = ({ from, to, agents, problems }: TeamFigures): ProductivityReport => ({
  from,
  to,
  agents: agents.map(({ agent, shift, days, weeks }) => ({
    agent,
    shift,
    days: days.map(({ date, managed, archived, inconcert, goalManaged, goalArchived, met }) => ({
      date,
      managed,
      archived,
      inconcert,
      goalManaged,
      goalArchived,
      met,
    })),
    weeks: weeks.map(({ week, managed, archived, goal, actaGoal, differs }) => ({
      week,
      managed,
      archived,
      goal,
      actaGoal,
      differs,
    })),
  })),
  problems,
});
