import { textOf } from '../core/base/cell';
import { columnLetters, HEADER_ROWS, type Layout } from '../core/base/recognise';
import { ACCEPT } from '../core/log/entry';
import { acceptanceDetail, IN_FORCE } from '../core/log/exceptions';
import type { Ports, TabPort } from '../core/ports';
import { exceptionKey } from '../core/review/exceptions';
import { acceptedReviewText } from '../core/review/review-text';
import { RULES } from '../core/rules';
import { forgetBaseMap, rememberedBaseMap, sightTab } from './base-map';
import { type FoundRow, findRow } from './find-row';
import { logLine, openLog } from './log-tab';
import type { PanelCommands } from './panel-api';
import { done, type Result, refused } from './result';

type Accept = PanelCommands['exceptions.accept'];

const SHORTEST_REASON = 3;
const LONGEST_REASON = 300;

/** Accepts a finding as it is: BITÁCORA keeps the reason, and the finding's line in Revisión says so at once. */
export function acceptFinding(ports: Ports, asked: Accept['request']): Result<Accept['answer']> {
  const reason = asked.reason.replace(/\s+/g, ' ').trim();
  if (reason.length < SHORTEST_REASON) return refused('Escriba por qué está bien así: una razón de al menos 3 letras.');
  if (reason.length > LONGEST_REASON) return refused('La razón es muy larga: déjela en 300 letras o menos.');
  return ports.lock.alone(() => accept(ports, asked, reason));
}

function accept(ports: Ports, asked: Accept['request'], reason: string): Result<Accept['answer']> {
  const { workbook, cache } = ports;
  const tab = workbook.tab(asked.tab);
  const rule = RULES.find(({ id }) => id === asked.rule);
  if (!tab || !rule) return refused(`La pestaña «${asked.tab}» o la regla ya no está. Revise de nuevo.`);
  // The key of an exception is the row's: it would silence what other rows say tomorrow.
  if (rule.scope === 'team' && rule.tab !== 'agent')
    return refused('Esta regla mira las filas de otras pestañas, no esta: no se acepta. Haga lo que dice el hallazgo.');
  const sight = sightTab(asked.tab, tab.readValues(HEADER_ROWS), rememberedBaseMap(workbook, cache));
  const column = sight.ok ? sight.layout.at.get(asked.column) : undefined;
  if (!sight.ok || column === undefined)
    return refused(`La pestaña «${asked.tab}» ya no tiene esa columna. Revise de nuevo la pestaña.`);
  const { layout } = sight;
  const found = findRow(tab, asked.row - 1, asked.rowKey, layout.at.get('review'));
  if (!found) return refused('La fila cambió después de la revisión. Revise de nuevo la pestaña.');
  const log = openLog(workbook);
  if (!log.ok) return log;
  const key = exceptionKey(asked.tab, layout, rule, asked.column, found.cells);
  const detail = acceptanceDetail({
    tab: asked.tab,
    cell: `${columnLetters(column)}${found.index + 1}`,
    message: asked.message,
    reason,
    who: ports.userMail(),
  });
  log.value.tab.appendRows([
    logLine(log.value.layout, { at: ports.now(), action: ACCEPT, key, status: IN_FORCE, detail }),
  ]);
  showAccepted(tab, layout, found, asked, reason);
  forgetBaseMap(cache);
  return done({ key, reason });
}

function showAccepted(
  tab: TabPort,
  layout: Layout,
  { index, cells }: FoundRow,
  { rule, message }: Accept['request'],
  reason: string,
): void {
  const column = layout.at.get('review');
  const shown = column === undefined ? '' : textOf(cells[column] ?? '');
  const text = acceptedReviewText(shown, rule, message, reason);
  if (column !== undefined && text !== shown) tab.writeDown(index, column, [text]);
}
