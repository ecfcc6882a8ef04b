import { escapeHtml } from './html';

/** A part of a mail. Texts are data: whatever they hold, the reader sees words. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What somebody else wrote, as it was written. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'link'; readonly url: string };

/** Its header, and whether it holds figures: they stand one under the other. */
export type Column = readonly [header: string, holds: 'words' | 'figures'];

type Fact = readonly [label: string, value: string];

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
/** Lines of «Tema: …». */
export const facts = (...lines: readonly Fact[]): Block => ({ kind: 'facts', facts: lines });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
/** Each row's first cell is what the row is of, in words; an empty cell says nothing. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns,
  rows,
});
/** An address of the web, shown as its own text; another text stands there as words. */
export const link = (url: string): Block => ({ kind: 'link', url });

export interface Letter {
  readonly text: string;
  readonly html: string;
}

/** A mail's two bodies: both say the same, in the same order. */
export function letterOf(blocks: readonly Block[]): Letter {
  const shown = blocks.map(withoutControls);
  return { text: `${shown.map(textOf).join('\n\n')}\n`, html: pageOf(shown.map(htmlOf).join('\n')) };
}

/** No program shows them, and a mail that holds one may be refused. Tabs and line breaks stay. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
const cleaned = (text: string) => text.replace(CONTROLS, '');

function withoutControls(block: Block): Block {
  switch (block.kind) {
    case 'link':
      return { ...block, url: cleaned(block.url) };
    case 'list':
      return { ...block, items: block.items.map(cleaned) };
    case 'facts':
      return { ...block, facts: block.facts.map(([label, value]) => [cleaned(label), cleaned(value)] as const) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(([header, holds]) => [cleaned(header), holds] as const),
        rows: block.rows.map((row) => row.map(cleaned)),
      };
    default:
      return { ...block, text: cleaned(block.text) };
  }
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;
const linesOf = (text: string) => text.split(LINE_BREAK);
const indented = (text: string) => linesOf(text).join('\n  ');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return linesOf(block.text)
        .map((line) => `> ${line}`)
        .join('\n');
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${indented(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${indented(item)}`).join('\n');
    case 'table':
      return block.rows.map((row) => rowText(row, block.columns)).join('\n');
    case 'link':
      return block.url;
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return linesOf(block.text).join('\n');
  }
}

/** «- Ana Ruiz: Gestiones 118; Archivados 72»: in a letter of another width than ours columns would not line up. */
function rowText(row: readonly string[], columns: readonly Column[]): string {
  const told = row.flatMap((cell, index) => (index === 0 || cell === '' ? [] : `${columns[index]?.[0]} ${cell}`));
  return `- ${linesOf(`${row[0]}: ${told.join('; ')}`).join(' ')}`;
}

/** No colours but greys that can be read on white and on black: mail programs turn a letter dark by themselves. */
const STYLES = {
  body: "margin:0;padding:16px;max-width:640px;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif",
  heading: 'margin:24px 0 8px;font-size:16px;line-height:1.3',
  paragraph: 'margin:0 0 12px',
  quote: 'margin:0 0 12px;padding:2px 0 2px 12px;border-left:4px solid #8a8f98;white-space:pre-wrap',
  facts: 'margin:0 0 12px;border-collapse:collapse;font:inherit',
  label: 'padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:bold',
  value: 'padding:2px 0;vertical-align:top',
  list: 'margin:0 0 12px;padding-left:24px',
  table: 'margin:0 0 12px;border-collapse:collapse;font:inherit;font-size:14px;line-height:1.35',
  // Of a name without a blank a phone breaks off no more than it has to.
  name: 'padding:4px 6px;border-bottom:1px solid #8a8f98;text-align:left;vertical-align:top;min-width:100px',
  words: 'padding:4px 6px;border-bottom:1px solid #8a8f98;text-align:left;vertical-align:top',
  figures: 'padding:4px 6px;border-bottom:1px solid #8a8f98;text-align:right;vertical-align:top;white-space:nowrap',
} as const;

/** Their words stay whole, on a phone too. */
const WHOLE: ReadonlySet<keyof typeof STYLES> = new Set(['label', 'words', 'figures']);

const element = (tag: string, style: keyof typeof STYLES, content: string, attributes = '') =>
  `<${tag}${attributes} style="${STYLES[style]};overflow-wrap:${WHOLE.has(style) ? 'normal' : 'anywhere'}">${content}</${tag}>`;

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element('h2', 'heading', escapeHtml(block.text));
    case 'paragraph':
      return element('p', 'paragraph', escapeHtml(block.text));
    case 'quote':
      return element('blockquote', 'quote', escapeHtml(block.text), ' dir="auto"');
    case 'link':
      return element('p', 'paragraph', linkHtml(block.url));
    case 'list':
      return element('ul', 'list', block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join(''));
    case 'facts':
      return element('table', 'facts', block.facts.map(rowHtml).join(''));
    case 'table':
      return element('table', 'table', tableHtml(block.columns, block.rows));
  }
}

const rowHtml = ([label, value]: Fact) =>
  `<tr>${element('th', 'label', escapeHtml(label), ' scope="row"')}${element('td', 'value', escapeHtml(value))}</tr>`;

function tableHtml(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const headers = columns.map(([header, holds]) => element('th', holds, escapeHtml(header), ' scope="col"')).join('');
  const lines = rows.map((row) =>
    columns
      .map(([, holds], index) =>
        element(
          index === 0 ? 'th' : 'td',
          index === 0 ? 'name' : holds,
          escapeHtml(row[index] ?? ''),
          index === 0 ? ' scope="row"' : '',
        ),
      )
      .join(''),
  );
  return [headers, ...lines].map((cells) => `<tr>${cells}</tr>`).join('');
}

const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}\\"<>]+$/iu;

function linkHtml(url: string): string {
  const shown = escapeHtml(url);
  return WEB_ADDRESS.test(url) ? `<a href="${shown}">${shown}</a>` : shown;
}

const pageOf = (content: string) =>
  `<!DOCTYPE html>
<html lang="es">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body>
<div style="${STYLES.body}">
${content}
</div>
</body>
</html>
`;
