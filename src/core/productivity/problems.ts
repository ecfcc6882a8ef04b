import { foldName } from '../base/fold';
import { type Day, shownDay } from '../calendar/day';
import type { AgentTally, TallyInput } from './tally';

const MOST_ROWS = 5;

/** Spanish: what keeps rows from being counted, or makes figures doubtful; the rest is counted all the same. */
export const countProblems = (input: TallyInput, tallies: readonly AgentTally[]): string[] => [
  ...rowProblems(input),
  ...tallies.flatMap((tally) => withoutRows(tally, input)),
];

/** Those of them that lie in rows; that there are none yet is not among them. */
export function rowProblems(input: TallyInput): string[] {
  const tabs = new Map(input.postings.map(({ tab }) => [foldName(tab), tab]));
  return [...input.counts].flatMap(([key, count]) => {
    const tab = tabs.get(key) ?? key;
    const { undated, datedByText } = count;
    return [
      ...(undated.length === 0
        ? []
        : [
            `${tab}: sin una Fecha que se pueda leer no se ${rowsNamed('cuenta', 'cuentan', undated)}. Escríbala como dd/mm/aaaa.`,
          ]),
      ...(datedByText.length === 0
        ? []
        : [
            `${tab}: la Fecha es un texto en ${rowsNamed('', '', datedByText)}. Se leyó como dd/mm/aaaa; dele formato de fecha.`,
          ]),
      ...outsidePostings(tab, [...count.days.keys()], input),
    ];
  });
}

/** «cuentan 7 filas (4, 9, 12, 15, 20…)» */
function rowsNamed(one: string, several: string, rows: readonly number[]): string {
  const shown = `${rows.slice(0, MOST_ROWS).join(', ')}${rows.length > MOST_ROWS ? '…' : ''}`;
  const verb = rows.length === 1 ? one : several;
  return `${verb === '' ? '' : `${verb} `}${rows.length} ${rows.length === 1 ? 'fila' : 'filas'} (${shown})`;
}

/** Days with rows on which, by AGENTES, nobody works in the tab. */
function outsidePostings(tab: string, days: readonly Day[], { postings, from, to }: TallyInput): string[] {
  const ofTab = postings.filter((posting) => foldName(posting.tab) === foldName(tab));
  const lost = days.filter((day) => from <= day && day <= to && !ofTab.some((posting) => posting.holdsOn(day))).sort();
  const [first] = lost;
  if (first === undefined) return [];
  const more = lost.length === 1 ? '' : ` y de ${lost.length - 1} ${lost.length === 2 ? 'día' : 'días'} más`;
  return [
    `${tab}: hay filas del ${shownDay(first)}${more} en que, según Desde y Hasta de AGENTES, nadie trabaja en esa pestaña. No se cuentan: corrija AGENTES o la Fecha.`,
  ];
}

function withoutRows({ posting, days }: AgentTally, { today, counts }: TallyInput): string[] {
  const past = days.filter(({ date, goalManaged }) => date <= today && goalManaged !== null);
  const [first] = past;
  const last = past[past.length - 1];
  if (!first || !last || !counts.has(foldName(posting.tab))) return [];
  if (days.some(({ managed, archived, pending }) => managed !== 0 || archived !== 0 || pending !== 0)) return [];
  const when =
    first === last ? `el ${shownDay(first.date)}` : `entre el ${shownDay(first.date)} y el ${shownDay(last.date)}`;
  return [`${posting.agent} no tiene filas ${when}.`];
}
