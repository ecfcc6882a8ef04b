import { columnLetters, HEADER_ROWS } from '../core/base/recognise';
import type { Ports } from '../core/ports';
import { kindOfTab, recogniseIn, rememberedBaseMap } from './base-map';
import { findRow } from './find-row';
import type { PanelCommands } from './panel-api';
import { done, type Result, refused } from './result';

type GoTo = PanelCommands['review.goTo'];

/** Selects the cell of a finding, wherever its row has been sorted to since the review. */
export function goToFinding(ports: Ports, { tab: name, row, column, rowKey }: GoTo['request']): Result<GoTo['answer']> {
  const tab = ports.workbook.tab(name);
  if (!tab) return refused(`La pestaña «${name}» ya no está en la base. Revise de nuevo.`);
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const kind = kindOfTab(name, map);
  const found = kind && recogniseIn(map, kind, tab.readValues(HEADER_ROWS));
  const index = found?.ok ? found.layout.at.get(column) : undefined;
  if (!found?.ok || index === undefined)
    return refused(`La pestaña «${name}» ya no tiene esa columna. Revise de nuevo la pestaña.`);
  const reviewIndex = found.layout.at.get('review');
  const expected = row - 1;
  const at = rowKey === null ? found.layout.headerRow : (findRow(tab, expected, rowKey, reviewIndex)?.index ?? null);
  if (at === null && expected >= tab.rowCount())
    return refused('Esa fila ya no está. Revise de nuevo la pestaña para ver cómo quedó.');
  const shown = at ?? expected;
  tab.select(shown, index);
  return done({
    cell: `${columnLetters(index)}${shown + 1}`,
    row: at === null ? 'changed' : at === expected || rowKey === null ? 'inPlace' : 'moved',
  });
}
