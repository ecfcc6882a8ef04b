/** Spreadsheets in flat ODF, which a test writes as text and LibreOffice turns into what people have. */

const escaped = (text: string) =>
  text.replace(
    /[&<>"\n]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' })[sign] ?? sign,
  );
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map(
      (line) =>
        `<text:p>${escaped(line).replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)}</text:p>`,
    )
    .join('');

/** A cell of flat ODF. */
export const ods = {
  empty: '<table:table-cell/>',
  text: (value: string) =>
    `<table:table-cell table:style-name="text" office:value-type="string">${paragraphs(value)}</table:table-cell>`,
  number: (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`,
  day: (day: string) =>
    `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${day}"/>`,
  moment: (moment: string) =>
    `<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="${moment}"/>`,
  /** `08:30` */
  time: (time: string) =>
    `<table:table-cell table:style-name="time" office:value-type="time" office:time-value="PT${time.replace(':', 'H')}M00S"/>`,
  boolean: (value: boolean) =>
    `<table:table-cell table:style-name="boolean" office:value-type="boolean" office:boolean-value="${value}"/>`,
  formula: (formula: string) => `<table:table-cell table:formula="of:=${escaped(formula)}"/>`,
  noted: (value: string, note: string) =>
    `<table:table-cell table:style-name="text" office:value-type="string"><office:annotation>${paragraphs(note)}</office:annotation>${paragraphs(value)}</table:table-cell>`,
  merged: (value: string, columns: number) =>
    `<table:table-cell office:value-type="string" table:number-columns-spanned="${columns}" table:number-rows-spanned="1">${paragraphs(value)}</table:table-cell>${'<table:covered-table-cell/>'.repeat(columns - 1)}`,
} as const;

const NAMESPACES = ['office', 'table', 'text', 'style', 'number']
  .map((name) => {
    const place = name === 'number' ? 'datastyle' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${place}:1.0"`;
  })
  .concat('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"')
  .join(' ');

const part = (name: string, style = 'long') => `<number:${name} number:style="${style}"/>`;
const says = (text: string) => `<number:text>${text}</number:text>`;
const DAY = `${part('day')}${says('/')}${part('month')}${says('/')}${part('year')}`;
const HOUR = `${part('hours')}${says(':')}${part('minutes')}`;
const STYLES = `
<number:date-style style:name="d">${DAY}</number:date-style>
<number:date-style style:name="m">${DAY}${says(' ')}${HOUR}</number:date-style>
<number:time-style style:name="t">${HOUR}</number:time-style>
<number:boolean-style style:name="b"><number:boolean/></number:boolean-style>
<number:text-style style:name="x"><number:text-content/></number:text-style>
${Object.entries({ day: 'd', moment: 'm', time: 't', boolean: 'b', text: 'x' })
  .map(
    ([name, data]) => `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`,
  )
  .join('\n')}`;

/** A flat ODF spreadsheet: lines of cells by the tab's name. */
export function flatOds(tabs: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  const tables = Object.entries(tabs).map(
    ([name, lines]) =>
      `<table:table table:name="${escaped(name)}">${lines
        .map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`)
        .join('\n')}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${STYLES}</office:automatic-styles>
<office:body><office:spreadsheet>${tables.join('\n')}</office:spreadsheet></office:body>
</office:document>`;
}
