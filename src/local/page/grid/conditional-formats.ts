import type { ConditionalFormat } from '../../workbook/model';

/** A conditional format that this page can judge: the cell in `column` starts with `text`. */
export interface PrefixRule {
  readonly area: ConditionalFormat['area'];
  readonly column: number;
  /** Distance from the painted row to the row that is read. */
  readonly rowOffset: number;
  readonly text: string;
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
}

const shape = /^=\s*LEFT\(\s*\$([A-Z]{1,3})(\d+)\s*(?:[,;]\s*(\d+)\s*)?\)\s*=\s*"((?:[^"]|"")+)"\s*$/i;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Reads the one shape of formula that the add-on writes, `=LEFT($W2)="✖"`; other formulas are not judged here
 * (undefined). Univer's own rules would pull every cell through its formula engine.
 */
export function prefixRule(format: ConditionalFormat): PrefixRule | undefined {
  const [, letters, row, length, quoted] = shape.exec(format.formula) ?? [];
  if (letters === undefined || row === undefined || quoted === undefined) return undefined;
  const text = quoted.replaceAll('""', '"');
  if (Number(length ?? 1) !== text.length) return undefined;
  return {
    area: format.area,
    column: columnIndex(letters),
    rowOffset: Number(row) - 1 - format.area.row,
    text,
    fill: format.fill,
    fontColor: format.fontColor,
  };
}

/** First rule that paints the cell, as Sheets applies them in order. */
export function paintingRule(
  rules: readonly PrefixRule[],
  row: number,
  column: number,
  textAt: (row: number, column: number) => string,
): PrefixRule | undefined {
  return rules.find(
    ({ area, ...rule }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount &&
      textAt(row + rule.rowOffset, rule.column).startsWith(rule.text),
  );
}
