import { readFileSync } from 'node:fs';
import { parseXml, type XmlElement } from './xml';

/** What a flat ODF spreadsheet shows, as LibreOffice wrote it: the independent reader's word on an .xlsx. */
export interface SeenTab {
  readonly hidden: boolean;
  /** Of the columns that have cells: millimetres, whole; null: hidden. */
  readonly columns: readonly (number | null)[];
  readonly hiddenRows: readonly number[];
  /** By address, without the empty cells that have no style of their own. */
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly conditionalFormats: readonly string[];
  readonly merges: readonly string[];
}

export interface SeenCell {
  readonly type?: string;
  readonly value?: string;
  readonly text?: string;
  readonly formula?: string;
  readonly note?: string;
  readonly link?: string;
  /** What may be entered. */
  readonly rule?: string;
  readonly format?: string;
  readonly style?: Readonly<Record<string, string>>;
}

const children = (node: XmlElement | undefined, tag?: string): XmlElement[] =>
  (node?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (!tag || child.tag === tag),
  );

const textOf = (node: XmlElement): string =>
  node.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.tag === 'text:s') return ' '.repeat(Number(child.attrs['text:c'] ?? 1));
      if (child.tag === 'text:line-break') return '\n';
      return textOf(child);
    })
    .join('');

const paragraphs = (node: XmlElement) => children(node, 'text:p').map(textOf).join('\n');

const descendants = (node: XmlElement, tag: string): XmlElement[] =>
  children(node).flatMap((child) => [...(child.tag === tag ? [child] : []), ...descendants(child, tag)]);

/** Properties that a person sees, by the name that they have in ODF. */
const SEEN_PROPERTIES = new Set([
  'fo:background-color',
  'fo:color',
  'fo:font-weight',
  'fo:font-style',
  'fo:font-size',
  'fo:text-align',
  'fo:wrap-option',
  'fo:border',
  'fo:border-bottom',
  'fo:border-top',
  'fo:border-left',
  'fo:border-right',
  'style:text-underline-style',
  'style:text-line-through-style',
  'style:vertical-align',
]);
/** What a cell without more looks like, however the file says it. */
const PLAIN: Readonly<Record<string, string>> = {
  'fo:background-color': 'transparent',
  'fo:color': '#000000',
  'fo:font-weight': 'normal',
  'fo:font-style': 'normal',
  'fo:font-size': '10pt',
  'fo:text-align': 'start',
  'fo:wrap-option': 'no-wrap',
  'fo:border': 'none',
  'style:text-underline-style': 'none',
  'style:text-line-through-style': 'none',
  'style:vertical-align': 'bottom',
};
const WIDEST = 64;

/** The tabs by name. */
export function readFods(file: string): Record<string, SeenTab> {
  const document = parseXml(readFileSync(file, 'utf8'));
  const styles = new Map<string, XmlElement>();
  const formats = new Map<string, string>();
  for (const group of ['office:styles', 'office:automatic-styles'])
    for (const style of children(children(document, group)[0])) {
      const { 'style:name': name, 'style:display-name': shownName, 'style:family': family } = style.attrs;
      if (!name) continue;
      if (style.tag === 'style:style')
        // Conditional formats name a style as people see it, cells as the file does.
        for (const known of [name, shownName]) styles.set(`${family} ${known}`, style);
      else if (style.tag.startsWith('number:')) formats.set(name, formatOf(style));
    }
  const body = descendants(document, 'office:spreadsheet')[0] as XmlElement;
  const rules = new Map(
    descendants(body, 'table:content-validation').map((rule) => [
      rule.attrs['table:name'] ?? '',
      rule.attrs['table:condition'] ?? '',
    ]),
  );
  const reader = { styles, formats, rules };
  return Object.fromEntries(
    children(body, 'table:table').map((table) => {
      const name = table.attrs['table:name'] ?? '';
      return [name, readTab(table, reader)];
    }),
  );
}

interface Reader {
  readonly styles: ReadonlyMap<string, XmlElement>;
  readonly formats: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
}

function readTab(table: XmlElement, reader: Reader): SeenTab {
  const { styles } = reader;
  const tableStyle = children(styles.get(`table ${table.attrs['table:style-name']}`), 'style:table-properties')[0];
  const columns: (number | null)[] = [];
  const columnStyles: (string | undefined)[] = [];
  for (const column of descendants(table, 'table:table-column')) {
    const style = children(
      styles.get(`table-column ${column.attrs['table:style-name']}`),
      'style:table-column-properties',
    )[0];
    const width = Math.round(Number.parseFloat(style?.attrs['style:column-width'] ?? '0') * 25.4);
    const shown = column.attrs['table:visibility'] === undefined ? width : null;
    for (
      let times = Number(column.attrs['table:number-columns-repeated'] ?? 1);
      times > 0 && columns.length < WIDEST;
      times--
    ) {
      columns.push(shown);
      columnStyles.push(column.attrs['table:default-cell-style-name']);
    }
  }
  const cells: Record<string, SeenCell> = {};
  const hiddenRows: number[] = [];
  const merges: string[] = [];
  let row = 0;
  let widest = 0;
  for (const line of descendants(table, 'table:table-row')) {
    const repeated = Number(line.attrs['table:number-rows-repeated'] ?? 1);
    if (line.attrs['table:visibility']) hiddenRows.push(row + 1);
    let column = 0;
    for (const cell of children(line)) {
      const times = Number(cell.attrs['table:number-columns-repeated'] ?? 1);
      const seen = readCell(cell, reader, columnStyles[column]);
      const isPlain = Object.keys(seen).length === 0;
      // Repeated to the end of the sheet: the program's own emptiness.
      if (!isPlain && repeated < 1_000 && times < 1_000)
        for (let down = 0; down < repeated; down++)
          for (let right = 0; right < times; right++) cells[`${letters(column + right)}${row + down + 1}`] = seen;
      if (cell.attrs['table:number-columns-spanned'])
        merges.push(
          `${letters(column)}${row + 1} ${cell.attrs['table:number-columns-spanned']}×${cell.attrs['table:number-rows-spanned']}`,
        );
      column += times;
      if (!isPlain && times < 1_000) widest = Math.max(widest, column);
    }
    row += repeated;
  }
  return {
    hidden: tableStyle?.attrs['table:display'] === 'false',
    columns: columns.slice(0, widest),
    hiddenRows,
    cells,
    conditionalFormats: descendants(table, 'calcext:conditional-format')
      .flatMap((format) =>
        children(format).map((condition) => {
          const { 'calcext:value': value, 'calcext:apply-style-name': style } = condition.attrs;
          const range = format.attrs['calcext:target-range-address'];
          const look = style === undefined ? '' : JSON.stringify(properties(style, reader));
          return `${range} ${condition.tag} ${
            value ??
            children(condition)
              .map(({ attrs }) => JSON.stringify(attrs))
              .join()
          } ${look}`;
        }),
      )
      .sort(),
    merges,
  };
}

function readCell(cell: XmlElement, reader: Reader, columnStyle: string | undefined): SeenCell {
  const { attrs } = cell;
  const style = attrs['table:style-name'] ?? columnStyle;
  const note = children(cell, 'office:annotation')[0];
  const link = descendants(cell, 'text:a')[0]?.attrs['xlink:href'];
  const value =
    attrs['office:value'] ?? attrs['office:date-value'] ?? attrs['office:time-value'] ?? attrs['office:boolean-value'];
  const rule = reader.rules.get(attrs['table:content-validation-name'] ?? '');
  const look = style ? properties(style, reader) : {};
  const format = style ? reader.formats.get(dataStyle(style, reader) ?? '') : undefined;
  const text = paragraphs(cell);
  return {
    ...(attrs['office:value-type'] ? { type: attrs['office:value-type'] } : {}),
    ...(value === undefined ? {} : { value }),
    ...(text === '' ? {} : { text }),
    ...(attrs['table:formula'] ? { formula: attrs['table:formula'] } : {}),
    ...(note ? { note: paragraphs(note) } : {}),
    ...(link ? { link } : {}),
    ...(rule ? { rule } : {}),
    ...(format ? { format } : {}),
    ...(Object.keys(look).length > 0 ? { style: look } : {}),
  };
}

/** The style and the ones that it builds upon, its own last. */
const lineage = (name: string | undefined, { styles }: Reader): XmlElement[] => {
  const style = name === undefined ? undefined : styles.get(`table-cell ${name}`);
  return style ? [...lineage(style.attrs['style:parent-style-name'], { styles } as Reader), style] : [];
};

const dataStyle = (name: string, reader: Reader) =>
  lineage(name, reader).reduce<string | undefined>(
    (found, { attrs }) => attrs['style:data-style-name'] ?? found,
    undefined,
  );

function properties(name: string, reader: Reader): Record<string, string> {
  const found: Record<string, string> = {};
  for (const style of lineage(name, reader))
    for (const group of children(style))
      for (const [key, value] of Object.entries(group.attrs)) if (SEEN_PROPERTIES.has(key)) found[key] = value;
  return Object.fromEntries(
    Object.entries(found)
      .filter(([key, value]) => value !== PLAIN[key] && value !== 'none')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `dd/mm/yyyy` in ODF's elements; '' for the format that shows any number. */
function formatOf(style: XmlElement): string {
  const elements = children(style).map((element) => {
    const text = textOf(element);
    const {
      'number:style': length,
      'number:decimal-places': places,
      'number:min-integer-digits': digits,
    } = element.attrs;
    return `${element.tag.slice(7)}${length === 'long' ? '+' : ''}${places ? `.${places}` : ''}${digits ? `:${digits}` : ''}${text ? `«${text}»` : ''}`;
  });
  const format = elements.join(' ');
  return format === 'number:1' ? '' : format;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}
