import { type Cell, flagOf, isBlank, textOf } from '../base/cell';
import { fold } from '../base/fold';
import { recognise } from '../base/recognise';
import type { CalendarChange } from '../calendar/calendar';
import { dayIn } from './day-in-cell';
import { type Argument, FormulaError, isRange } from './ranges';

/**
 * The days that the argument «festivos» closes or opens: one column of dates, or the columns Fecha, Nombre and Hábil of
 * FESTIVOS, with their headers or without. Blank rows are skipped. Throws a {@link FormulaError}.
 */
export function closedDays(argument: Argument): CalendarChange[] {
  if (argument === null) return [];
  const lines = isRange(argument) ? argument : [[argument]];
  const found = recognise('holidays', lines);
  const at = (key: string, place: number) => (found.ok ? (found.layout.at.get(key) ?? -1) : place);
  const [dateAt, nameAt, openAt] = [at('date', 0), at('name', 1), at('open', 2)];
  const first = found.ok ? found.layout.headerRow + 1 : rowAfterTitle(lines);
  const changes: CalendarChange[] = [];
  lines.forEach((line, row) => {
    if (row < first || line.every(isBlank)) return;
    const refuse = (problem: string) => new FormulaError(`festivos, fila ${row + 1}: ${problem}`);
    const [date = '', name = '', open = ''] = [line[dateAt], line[nameAt], line[openAt]];
    const day = dayIn(date);
    if (day === null) throw refuse(`«${textOf(date)}» no es una fecha. Escríbala como dd/mm/aaaa.`);
    if (dayIn(name) !== null) throw refuse('hay dos fechas. Use una sola columna de fechas, o las de FESTIVOS.');
    if (!isYesOrNo(open)) throw refuse(`Hábil dice «${textOf(open)}». Escriba Sí o No.`);
    changes.push({ day, name: textOf(name).trim(), open: flagOf(open) });
  });
  return changes;
}

/** A list of dates may begin with a title, which has no digits. A word alone is no list. */
function rowAfterTitle(lines: readonly (readonly Cell[])[]): number {
  const first = lines.findIndex((line) => !line.every(isBlank));
  const title = lines[first]?.[0] ?? '';
  return lines.length > 1 && typeof title === 'string' && /^\D+$/.test(title) ? first + 1 : 0;
}

const isYesOrNo = (cell: Cell): boolean => typeof cell === 'boolean' || /^(|si|no|x)$/.test(fold(textOf(cell)));
