import { isFormula, textOf } from '../../core/base/cell';
import { columnLetters, type Layout } from '../../core/base/recognise';
import type { ReadRow } from '../../core/base/rows';
import { type Day, shownDay } from '../../core/calendar/day';
import { APPLIED, APPLYING } from '../../core/log/corrections';
import { TYPE_FIGURE } from '../../core/log/entry';
import type { EditPorts, TabPort } from '../../core/ports';
import { logLine, openLog } from '../log-tab';
import { done, type Result, refused } from '../result';

interface Correction {
  readonly row: ReadRow<'inconcert'>;
  readonly agent: string;
  readonly day: Day;
  readonly managed: number;
}

/**
 * Writes another figure into a row of INCONCERT. What it said stands in BITÁCORA before the cell changes. Needs the
 * lock, under which the row was read.
 */
export function correctFigure(
  ports: EditPorts,
  tab: TabPort,
  { at }: Layout,
  { row: { index, values }, agent, day, managed }: Correction,
): Result<{ readonly managed: number }> {
  const column = at.get('managed') as number;
  const cell = `${columnLetters(column)}${index + 1}`;
  const [there] = tab.readRows(index, 1);
  if (isFormula(there?.[column] ?? ''))
    return refused(`La cifra está en ${tab.name}, celda ${cell}, y es una fórmula. Corríjala allí.`);
  const write = () => tab.writeCells([{ row: index, column, value: managed, asText: false }]);
  const said = textOf(values.managed);
  if (said.trim() === '') {
    write();
    return done({ managed });
  }
  const log = openLog(ports.workbook);
  if (!log.ok) return log;
  const detail = {
    pestaña: tab.name,
    celda: cell,
    agente: agent,
    antes: said,
    después: managed,
    por: ports.userMail(),
  };
  const line = logLine(log.value.layout, {
    at: ports.now(),
    action: TYPE_FIGURE,
    key: `${shownDay(day)} ${agent}`,
    status: APPLYING,
    detail: JSON.stringify(detail),
  });
  const first = log.value.tab.appendRows([line]);
  ports.workbook.flush();
  write();
  ports.workbook.flush();
  log.value.tab.writeDown(first, log.value.layout.at.get('status') as number, [APPLIED]);
  return done({ managed });
}
