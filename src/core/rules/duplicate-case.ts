import { networkOf } from '../base/agent-row';
import { type Cell, textOf } from '../base/cell';
import { foldChoice } from '../base/fold';
import { IN_ORDER, type RuleFinding, type TeamRow, teamRule } from './rule';

type Message = 'twice' | 'moreTimes';
type Values = TeamRow['values'];

/** «-» and «no tiene» are no id, and 4,6E+30 is what a sheet leaves of many. */
const HOLDS_ID = /\d/;
const LOST_DIGITS = /^\d[\d.,]*e\+?\d+$/i;

/** What tells the case: '' where the id tells none, or its digits are lost. */
function idOf({ caseId }: Values): string {
  const text = textOf(caseId).trim();
  if (typeof caseId === 'number' && caseId > Number.MAX_SAFE_INTEGER) return '';
  return HOLDS_ID.test(text) && !LOST_DIGITS.test(text) ? text : '';
}

const isEmpty = (comment: Cell) => textOf(comment).trim() === '';
const wordsOf = (values: Values) =>
  `${networkOf(values) ?? foldChoice(values.network)} ${textOf(values.comment).trim()}`;

/** The rows of each id that comes more than once. One pass without a list for the ids that do not. */
function sharingId(rows: readonly TeamRow[]): Iterable<readonly TeamRow[]> {
  const first = new Map<string, TeamRow>();
  const shared = new Map<string, TeamRow[]>();
  for (const row of rows) {
    const id = idOf(row.values);
    if (id === '' || isEmpty(row.values.comment)) continue;
    const before = first.get(id);
    const list = shared.get(id);
    if (list) list.push(row);
    else if (before) shared.set(id, [before, row]);
    else first.set(id, row);
  }
  return shared.values();
}

function sameCases(rows: readonly TeamRow[]): Iterable<readonly TeamRow[]> {
  const groups = new Map<string, TeamRow[]>();
  for (const row of rows) {
    const words = wordsOf(row.values);
    const group = groups.get(words);
    if (group) group.push(row);
    else groups.set(words, [row]);
  }
  return groups.values();
}

function findingFor(other: TeamRow, times: number): readonly RuleFinding<'agent', Message>[] {
  const data = { tab: other.tab, row: String(other.number) };
  if (times === 2) return [{ column: 'caseId', message: 'twice', data }];
  return [{ column: 'caseId', message: 'moreTimes', data: { ...data, times: String(times) } }];
}

export const duplicateCase = teamRule<'agent', Message>({
  id: 'duplicate-case',
  acta: '24',
  tab: 'agent',
  severity: 'warning',
  summary:
    'El mismo caso (ID, red y comentario) está registrado más de una vez, en esta pestaña o en la de otro agente.',
  needs: ['network', 'caseId', 'comment'],
  messages: {
    twice: {
      text: 'El mismo caso (ID, red y comentario) está en la pestaña {tab}, fila {row}. Deje solo una de las dos filas.',
    },
    moreTimes: {
      text: 'El mismo caso (ID, red y comentario) está {times} veces; por ejemplo, en la pestaña {tab}, fila {row}. Deje solo una de las filas.',
    },
  },
  prepare(rows) {
    const findings = new Map<Values, readonly RuleFinding<'agent', Message>[]>();
    for (const withId of sharingId(rows))
      for (const same of sameCases(withId)) {
        const [first, second] = same;
        if (!first || !second) continue;
        for (const row of same) findings.set(row.values, findingFor(row === first ? second : first, same.length));
      }
    return (row) => findings.get(row) ?? IN_ORDER;
  },
});
