import type { CellStyle, ConditionalRule, DataValidation, Sheet, WriteSheet } from 'hucre/xlsx';
import { a1Of } from './area';
import type { Area, KeptParts, KeptRule } from './model';

/** What a tab has that this host neither shows nor uses, and that the .xlsx library can write again. */

type KeptTab = Pick<
  WriteSheet,
  'hidden' | 'veryHidden' | 'view' | 'pageSetup' | 'headerFooter' | 'outlineProperties'
> & {
  readonly frozenColumns?: number;
};

export const isShownList = ({ type, values }: DataValidation): boolean =>
  type === 'list' && values !== undefined && values.length > 0;

export const isShownFormat = ({ type, formula }: ConditionalRule): boolean =>
  type === 'expression' && [formula].flat()[0] !== undefined;

/** Rows that a filter hides are shown again: the filter's criteria are lost, and nothing would say why they are not seen. */
export const hidesRows = (sheet: Sheet): boolean => (sheet.autoFilter?.columns?.length ?? 0) > 0;

/** A conditional format's fill is its background colour alone; in a file that we write it needs the pattern too. */
function withSolidFill(style: CellStyle): CellStyle {
  const { fill } = style;
  if (fill?.type !== 'pattern' || !fill.bgColor) return style;
  return { ...style, fill: { ...fill, pattern: 'solid', fgColor: fill.bgColor } };
}

/** @param areasOf the areas of `A1:B2 D4` */
export function readKept(sheet: Sheet, areasOf: (ranges: string) => readonly Area[]): KeptParts | undefined {
  const { hidden, veryHidden, view, headerFooter, outlineProperties } = sheet;
  // The area to print is a range, which would have to follow the rows.
  const { printArea: _area, printTitlesRow: _row, printTitlesColumn: _column, ...pageSetup } = sheet.pageSetup ?? {};
  const frozenColumns = sheet.freezePane?.columns;
  const tab: KeptTab = {
    ...(hidden ? { hidden } : {}),
    ...(veryHidden ? { veryHidden } : {}),
    ...(view ? { view } : {}),
    ...(Object.keys(pageSetup).length > 0 ? { pageSetup } : {}),
    ...(headerFooter ? { headerFooter } : {}),
    ...(outlineProperties ? { outlineProperties } : {}),
    ...(frozenColumns ? { frozenColumns } : {}),
  };
  const rule = (kind: KeptRule['kind'], ranges: string, content: object): KeptRule[] =>
    areasOf(ranges).map((area) => ({ area, kind, rule: content }));
  const rules = [
    ...(sheet.dataValidations ?? [])
      .filter((validation) => !isShownList(validation))
      .flatMap(({ range, ...content }) => rule('validation', range, content)),
    ...(sheet.conditionalRules ?? [])
      .filter((format) => !isShownFormat(format))
      .flatMap(({ range, style, ...content }) =>
        rule('conditionalFormat', range, { ...content, ...(style ? { style: withSolidFill(style) } : {}) }),
      ),
    ...(sheet.autoFilter ? rule('filter', sheet.autoFilter.range, {}) : []),
  ];
  const rows: (object | undefined)[] = [];
  for (const [row, def] of sheet.rowDefs ?? []) {
    const { hidden: rowHidden, ...others } = def;
    rows[row] = rowHidden && !hidesRows(sheet) ? def : others;
  }
  const columns = (sheet.columns ?? []).map(({ width: _width, ...others }) =>
    Object.keys(others).length > 0 ? others : undefined,
  );
  const nothing =
    Object.keys(tab).length + rules.length + rows.length === 0 && columns.every((column) => column === undefined);
  return nothing ? undefined : { tab, rows, columns, rules };
}

/** The same in the library's words, beside what the tab's own values give. */
export function writeKept(
  kept: KeptParts | undefined,
  sheet: WriteSheet & { columns: object[]; dataValidations: DataValidation[]; conditionalRules: ConditionalRule[] },
): WriteSheet {
  if (!kept) return sheet;
  const { frozenColumns, ...tab } = kept.tab as KeptTab;
  const ruled = <Rule>(kind: KeptRule['kind']) =>
    kept.rules.filter((rule) => rule.kind === kind).map(({ area, rule }) => ({ ...rule, range: a1Of(area) }) as Rule);
  const [autoFilter] = ruled<{ range: string }>('filter');
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  kept.rows.forEach((row, index) => {
    if (row) rowDefs.set(index, row);
  });
  return {
    ...sheet,
    ...tab,
    ...(frozenColumns ? { freezePane: { ...sheet.freezePane, columns: frozenColumns } } : {}),
    columns: Array.from({ length: Math.max(sheet.columns.length, kept.columns.length) }, (_, index) => ({
      ...kept.columns[index],
      ...sheet.columns[index],
    })),
    rowDefs,
    dataValidations: [...sheet.dataValidations, ...ruled<DataValidation>('validation')],
    conditionalRules: [
      ...sheet.conditionalRules,
      ...ruled<ConditionalRule>('conditionalFormat').map((rule, index) => ({
        ...rule,
        priority: sheet.conditionalRules.length + index + 1,
      })),
    ],
    ...(autoFilter ? { autoFilter } : {}),
  };
}
