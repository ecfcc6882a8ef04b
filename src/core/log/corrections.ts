import type { PlainCell } from '../base/cell';
import type { ReadRow } from '../base/rows';
import { CORRECT, isIn, isOf, type LogRow, momentOf, readDetail, readStoredCell, storedCell, textIn } from './entry';

/** States of a corrected cell in BITÁCORA. */
export const APPLYING = 'APLICANDO';
export const APPLIED = 'APLICADA';
export const UNDONE = 'DESHECHA';
/** Somebody wrote in the cell after the correction: undoing leaves it. */
export const CHANGED_SINCE = 'CAMBIADA';

/** What a correction does to one cell. */
export interface Correction {
  readonly tab: string;
  /** `L14`, where it stood then. */
  readonly cell: string;
  readonly header: string;
  /** Id of the rule that proposed it. */
  readonly rule: string;
  readonly before: PlainCell;
  readonly after: PlainCell;
  /** Content key of its row without the cells that the batch corrects: the same before, between and after. */
  readonly row: string;
  /** Name of the row's case, see `rowNames`. */
  readonly case: string;
  /** E-mail; '' where Google did not say. */
  readonly who: string;
}

/** One of BITÁCORA. */
export interface LoggedCorrection extends Correction {
  /** Index of its row in BITÁCORA. */
  readonly index: number;
  /** Did an undo not come to it yet. */
  readonly standing: boolean;
}

/** Corrections that a person accepted at once. */
export interface Batch {
  /** `C12` */
  readonly id: string;
  readonly corrections: readonly LoggedCorrection[];
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
  readonly who: string;
}

/** Detalle of a correction; its names are Spanish for people who read the tab. */
export const correctionDetail = (correction: Correction): string =>
  JSON.stringify({
    pestaña: correction.tab,
    celda: correction.cell,
    columna: correction.header,
    regla: correction.rule,
    antes: storedCell(correction.before),
    después: storedCell(correction.after),
    fila: correction.row,
    caso: correction.case,
    por: correction.who,
  });

const KEY = /^(C(\d{1,9}))\/\d+$/;

/** The batches of BITÁCORA, the oldest first; a row that somebody wrote over is passed over. */
export function readBatches(rows: readonly ReadRow<'log'>[]): Batch[] {
  const batches = new Map<string, { moment: number; when: string; who: string; corrections: LoggedCorrection[] }>();
  for (const { index, values } of rows) {
    const [, id] = isOf(values, CORRECT) ? (KEY.exec(values.key) ?? []) : [];
    const correction = id === undefined ? null : readCorrection(values);
    if (id === undefined || correction === null) continue;
    const standing = isIn(values, APPLIED) || isIn(values, APPLYING);
    const batch = batches.get(id) ?? {
      moment: momentOf(values),
      when: values.at,
      who: correction.who,
      corrections: [],
    };
    batch.corrections.push({ ...correction, index, standing });
    batches.set(id, batch);
  }
  return Array.from(batches, ([id, batch]) => ({ id, ...batch })).sort(
    (a, b) => a.moment - b.moment || numberOf(a.id) - numberOf(b.id),
  );
}

const numberOf = (id: string) => Number(id.slice(1));

function readCorrection({ detail: text }: LogRow): Correction | null {
  const detail = readDetail(text);
  const before = readStoredCell(detail.antes);
  const after = readStoredCell(detail.después);
  const correction = {
    tab: textIn(detail, 'pestaña'),
    cell: textIn(detail, 'celda'),
    header: textIn(detail, 'columna'),
    rule: textIn(detail, 'regla'),
    row: textIn(detail, 'fila'),
    case: textIn(detail, 'caso'),
    who: textIn(detail, 'por'),
  };
  return before === null || after === null || correction.tab === '' || correction.row === ''
    ? null
    : { ...correction, before, after };
}

/** The name of the next batch. Every key counts, whatever became of its row: a name is never used twice. */
export function nextBatch(rows: readonly ReadRow<'log'>[]): string {
  const numbers = rows.map(({ values }) => Number(KEY.exec(values.key)?.[2] ?? 0));
  return `C${numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}

/** How many rows of BITÁCORA a batch has. */
export const rowsOfBatch = (rows: readonly ReadRow<'log'>[], batch: string): number =>
  rows.filter(({ values }) => values.key.startsWith(`${batch}/`)).length;

/** What is standing of it. */
export const standing = ({ corrections }: Batch): LoggedCorrection[] => corrections.filter((each) => each.standing);

/** The batch that «Deshacer» offers: the person's own last one of which something stands, else anybody's. */
export function lastStanding(batches: readonly Batch[], person: string): Batch | null {
  const open = batches.filter((batch) => standing(batch).length > 0);
  const own = person === '' ? [] : open.filter(({ who }) => who === person);
  return own[own.length - 1] ?? open[open.length - 1] ?? null;
}
