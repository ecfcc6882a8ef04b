import { type Cell, dateOf, isDate, textOf } from '../../core/base/cell';
import { columnLetters } from '../../core/base/recognise';
import type { Ports } from '../../core/ports';
import { openLines } from '../../core/review/review-text';
import { rememberedBaseMap } from '../base-map';
import { done, type Result, refused } from '../result';
import type { ProductivityCommands } from './api';
import { ownPosting, ownRows } from './own-posting';

type Next = ProductivityCommands['productivity.nextFinding'];

/**
 * Selects Fecha of the next row that asks for something, as Revisión is now: the first one under the row that the
 * person has selected in their tab, or else from its top. After the last comes the first.
 */
export function nextFinding(ports: Ports, { of }: Next['request']): Result<Next['answer']> {
  const { workbook } = ports;
  const map = rememberedBaseMap(workbook, ports.cache);
  const own = ownPosting(ports, map);
  if (!own.ok) return own;
  const rows = ownRows(workbook, map, own.value.posting);
  if (!rows.ok) return rows;
  const { tab, layout } = rows.value;
  const review = layout.at.get('review');
  if (review === undefined)
    return refused(
      `La pestaña ${tab.name} no tiene todavía la columna Revisión. Elija «Revisar mi pestaña» en el menú.`,
    );
  const date = layout.at.get('date') as number;
  const reviews = tab.readColumn(review);
  const isWanted = of === 'today' ? isOfDay(tab.readColumn(date), ports.today()) : () => true;
  const found = reviews.flatMap((cell, row) => {
    const lines = row > layout.headerRow && isWanted(row) ? openLines(textOf(cell)) : [];
    return lines.length > 0 ? [{ row, lines }] : [];
  });
  const selected = workbook.activeTabName() === tab.name ? workbook.activeRow() : -1;
  const next = found.find(({ row }) => row > selected) ?? found[0];
  if (!next) return done(null);
  tab.select(next.row, date);
  return done({ cell: `${columnLetters(date)}${next.row + 1}`, lines: next.lines, rows: found.length });
}

function isOfDay(dates: readonly Cell[], day: string): (row: number) => boolean {
  return (row) => {
    const value = dateOf(dates[row] ?? '');
    return isDate(value) && value.day === day;
  };
}
