import type { Sheet, Workbook } from 'hucre/xlsx';
import type { SheetPart } from './sheet-parts';
import { hidesRows } from './xlsx-kept';

type Count = readonly [one: string, many: string, count: (sheet: Sheet) => number];

const lengthOf = (list: readonly unknown[] | undefined) => list?.length ?? 0;

const cellsWith = (test: (cell: NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>) => boolean) => {
  return ({ cells }: Sheet) => {
    let count = 0;
    for (const cell of cells?.values() ?? []) if (test(cell)) count++;
    return count;
  };
};

const PER_TAB: readonly Count[] = [
  ['gráfico', 'gráficos', ({ charts }) => lengthOf(charts)],
  ['tabla dinámica', 'tablas dinámicas', ({ pivotTables }) => lengthOf(pivotTables)],
  ['imagen', 'imágenes', ({ images, backgroundImage }) => lengthOf(images) + (backgroundImage ? 1 : 0)],
  ['cuadro de texto', 'cuadros de texto', ({ textBoxes }) => lengthOf(textBoxes)],
  ['minigráfico', 'minigráficos', ({ sparklines }) => lengthOf(sparklines)],
  ['segmentador', 'segmentadores', ({ slicers, timelines }) => lengthOf(slicers) + lengthOf(timelines)],
  ['tabla con nombre', 'tablas con nombre', ({ tables }) => lengthOf(tables)],
  [
    'conversación de comentarios',
    'conversaciones de comentarios',
    ({ threadedComments }) => lengthOf(threadedComments),
  ],
  ['pestaña protegida', 'pestañas protegidas', ({ protection }) => (protection ? 1 : 0)],
  ['filtro aplicado', 'filtros aplicados', (sheet) => (hidesRows(sheet) ? 1 : 0)],
  ['área de impresión', 'áreas de impresión', ({ pageSetup }) => (pageSetup?.printArea ? 1 : 0)],
  [
    'celda con partes en otro formato',
    'celdas con partes en otro formato',
    cellsWith(({ richText }) => lengthOf(richText) > 1),
  ],
  [
    'fórmula matricial',
    'fórmulas matriciales',
    cellsWith((cell) => cell.formulaType === 'array' || cell.formulaDynamic === true),
  ],
];

/** Parts of the file that the library does not tell of, by the beginning of their names. */
const BY_PART: readonly (readonly [prefix: string, one: string, many: string])[] = [
  ['xl/vbaProject', 'proyecto de macros', 'proyectos de macros'],
  ['xl/chartsheets/sheet', 'hoja de gráfico', 'hojas de gráfico'],
  ['xl/externalLinks/externalLink', 'vínculo a otro libro', 'vínculos a otros libros'],
  ['xl/connections', 'conexión de datos', 'conexiones de datos'],
  ['xl/ctrlProps/', 'control de formulario', 'controles de formulario'],
  ['xl/activeX/activeX', 'control ActiveX', 'controles ActiveX'],
  ['xl/embeddings/', 'objeto incrustado', 'objetos incrustados'],
  ['xl/cellimages', 'grupo de imágenes en celdas', 'grupos de imágenes en celdas'],
  ['xl/diagrams/data', 'diagrama', 'diagramas'],
];

/**
 * What the file has and this host cannot write back, each with its number and its tabs, in Spanish.
 * @param partNames of the zip
 */
export function lossesOf(
  { sheets, namedRanges = [], workbookProtection }: Workbook,
  partNames: readonly string[],
  sheetParts: readonly SheetPart[],
): string[] {
  const losses: string[] = [];
  const add = (one: string, many: string, counts: readonly (readonly [tab: string, count: number])[]) => {
    const found = counts.filter(([, count]) => count > 0);
    const total = found.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return;
    const tabs = found.map(([tab]) => tab).filter((tab) => tab !== '');
    const where = tabs.length > 3 ? [...tabs.slice(0, 3), `${tabs.length - 3} más`] : tabs;
    const number = total.toLocaleString('es-CO');
    losses.push(`${number} ${total === 1 ? one : many}${where.length > 0 ? ` (${where.join(', ')})` : ''}`);
  };
  for (const [one, many, count] of PER_TAB)
    add(
      one,
      many,
      sheets.map((sheet) => [sheet.name, count(sheet)]),
    );
  add(
    'lista que toma sus opciones de otra pestaña',
    'listas que toman sus opciones de otra pestaña',
    sheetParts.map(({ tab, validations }) => [tab, validations]),
  );
  add(
    'formato condicional de Excel reciente',
    'formatos condicionales de Excel reciente',
    sheetParts.map(({ tab, conditionalFormats }) => [tab, conditionalFormats]),
  );
  // The library's own name for what a filter covers.
  const names = namedRanges.filter(({ name }) => !name.startsWith('_xlnm.'));
  add('intervalo con nombre', 'intervalos con nombre', [['', names.length]]);
  add('protección del libro', 'protecciones del libro', [['', workbookProtection ? 1 : 0]]);
  for (const [prefix, one, many] of BY_PART)
    add(one, many, [['', partNames.filter((name) => name.startsWith(prefix) && !name.endsWith('.rels')).length]]);
  return losses;
}
