/** Texts that a spreadsheet program is tempted to read as something else. */
export const TEXTS = [
  '4600621061661203140950072902044',
  '00123',
  '=1+1',
  '+57 300 123 4567',
  '-5',
  '@usuario',
  "'entre comillas'",
  '1.234,5',
  '20/11/2026',
  'VERDADERO',
  '#N/D',
  ' con  espacios ',
  'dos\nlíneas',
  '<b>&amp; "comillas"</b>',
  'Ñandú 😀 é e\u0301',
  '_x0041_',
] as const;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const paragraph = (text: string) =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line).replace(/ /g, '<text:s/>')}</text:p>`)
    .join('');

const text = (value: string, style = 'text', more = '') =>
  `<table:table-cell table:style-name="${style}" office:value-type="string" ${more}>${paragraph(value)}</table:table-cell>`;
const number = (value: number, style: string) =>
  `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${value}"/>`;
const date = (value: string, style: string) =>
  `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="${value}"/>`;
const time = (value: string) =>
  `<table:table-cell table:style-name="time" office:value-type="time" office:time-value="${value}"/>`;
const yesNo = (value: boolean) => `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"/>`;
const formula = (of: string) => `<table:table-cell table:formula="of:=${escaped(of)}"/>`;
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;

const cellStyle = (name: string, attributes: string, content = '') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default" ${attributes}>${content}</style:style>`;
const DAY =
  '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>';
const HOUR = '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>';

const list = (name: string, condition: string) =>
  `<table:content-validation table:name="${name}" table:condition="${escaped(condition)}" table:allow-empty-cell="true" table:base-cell-address="BASE.A1"/>`;

/** A base as another program keeps it: everything that must come back out of our host as it went in. */
export const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles>
<style:style style:name="Default" style:family="table-cell"/>
${cellStyle('alarm', '', '<style:table-cell-properties fo:background-color="#fce8e6"/><style:text-properties fo:color="#a50e0e"/>')}
</office:styles>
<office:automatic-styles>
<number:date-style style:name="N1">${DAY}</number:date-style>
<number:date-style style:name="N2">${DAY}<number:text> </number:text>${HOUR}</number:date-style>
<number:time-style style:name="N3">${HOUR}</number:time-style>
<number:number-style style:name="N4"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="N5"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:text-style style:name="N6"><number:text-content/></number:text-style>
${cellStyle('day', 'style:data-style-name="N1"')}
${cellStyle('moment', 'style:data-style-name="N2"')}
${cellStyle('time', 'style:data-style-name="N3"')}
${cellStyle('money', 'style:data-style-name="N4"')}
${cellStyle('share', 'style:data-style-name="N5"')}
${cellStyle('text', 'style:data-style-name="N6"')}
${cellStyle('header', '', '<style:table-cell-properties fo:background-color="#d9ead3" fo:border="0.74pt solid #38761d" fo:wrap-option="wrap" style:vertical-align="middle"/><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold" fo:color="#274e13" fo:font-size="14pt"/>')}
${cellStyle('loud', '', '<style:text-properties fo:font-style="italic" style:text-underline-style="solid" style:text-line-through-style="solid" fo:color="#ff0000"/>')}
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="60mm"/></style:style>
<style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="15mm"/></style:style>
<style:style style:name="tall" style:family="table-row"><style:table-row-properties style:row-height="20mm" style:use-optimal-row-height="false"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations>
${list('own', 'of:cell-content-is-in-list("Facebook";"Twitter";"Otra red")')}
${list('range', 'of:cell-content-is-in-list([$LISTAS.$A$1:.$A$3])')}
${list('whole', 'of:cell-content-is-whole-number() and cell-content-is-between(1,10)')}
</table:content-validations>
<table:table table:name="BASE" table:style-name="shown">
<table:table-column table:style-name="wide"/><table:table-column table:style-name="narrow"/><table:table-column table:style-name="narrow" table:visibility="collapse"/><table:table-column table:style-name="wide" table:number-columns-repeated="3"/>
${row(`<table:table-cell table:style-name="header" office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="1"><text:p>Título</text:p></table:table-cell><table:covered-table-cell/><table:covered-table-cell/>`, 'table:style-name="tall"')}
${row(['Texto', 'Fecha', 'Oculta', 'Número', 'Regla', 'Otro'].map((name) => text(name, 'header')).join(''))}
${TEXTS.map((value) => row(text(value))).join('\n')}
${row(`${text('fechas')}${date('2026-11-20', 'day')}${text('x')}${date('2026-11-20T08:30:15', 'moment')}${time('PT08H30M00S')}${date('1999-12-31', 'day')}`)}
${row(`${text('números')}${number(1234567.891, 'money')}${text('x')}${number(0.125, 'share')}${number(-0.1, 'money')}${number(123456789012, 'money')}`)}
${row(`${text('casillas')}${yesNo(true)}${yesNo(false)}`)}
${row(`${text('reglas')}${text('Facebook', 'text', 'table:content-validation-name="own"')}${text('x')}${text('uno', 'text', 'table:content-validation-name="range"')}<table:table-cell office:value-type="float" office:value="5" table:content-validation-name="whole"/>`)}
${row(`${text('fórmulas')}${formula('1+2')}${formula('[.B23]*10')}${formula('SUM([.B20:.D20])')}${formula('"=" & "texto"')}${formula('[$LISTAS.A1]')}`)}
${row(`<table:table-cell office:value-type="string"><office:annotation><dc:creator>Ana</dc:creator><text:p>Una nota</text:p><text:p>de dos líneas</text:p></office:annotation><text:p>con nota</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://example.com/caso?id=1&amp;n=2">enlace</text:a></text:p></table:table-cell><table:table-cell/>${text('muy llamativo', 'loud')}`)}
${row(text('oculta'), 'table:visibility="collapse"')}
<calcext:conditional-formats>
<calcext:conditional-format calcext:target-range-address="BASE.A3:BASE.F30"><calcext:condition calcext:apply-style-name="alarm" calcext:value="formula-is(LEFT([.$A3];3)=&quot;001&quot;)" calcext:base-cell-address="BASE.A3"/></calcext:conditional-format>
<calcext:conditional-format calcext:target-range-address="BASE.D3:BASE.D30"><calcext:condition calcext:apply-style-name="alarm" calcext:value="&gt;1000" calcext:base-cell-address="BASE.D3"/></calcext:conditional-format>
</calcext:conditional-formats>
</table:table>
<table:table table:name="LISTAS" table:style-name="hidden"><table:table-column/>
${row(text('uno'))}${row(text('dos'))}${row(text('tres'))}
</table:table>
</office:spreadsheet></office:body></office:document>
`;
