import Papa from 'papaparse/papaparse.min.js';
import { number } from '../../kit/spanish';
import { rolesIn } from './columns';
import { BadFile, breathe, Stopped } from './failure';

/** A record of the file. */
export interface Line {
  /** Number of its first line in the file, as an editor shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface ReportTable {
  /** Those that hold something, titles and headers included. */
  readonly lines: readonly Line[];
  /** Index of the headers' line. */
  readonly header: number;
  /** Did the headers say what they are. */
  readonly recognised: boolean;
  readonly delimiter: string;
  /** A quotation mark opens and never closes: what comes after may be read wrong. */
  readonly openQuote: boolean;
}

export const MOST_LINES = 200_000;
const DELIMITERS = [';', ',', '\t', '|'];
/** Title lines stand above the headers. */
export const TOP_LINES = 20;
/** Characters read between two breaths of the page. */
const PIECE = 250_000;
/** Excel's own line that says which delimiter the file has. */
const SAYS_DELIMITER = /^sep=(.)\r?\n/i;

/**
 * The records of a text, by whichever delimiter makes most sense of its first lines.
 * @param onProgress how many of the text's characters are read
 * @throws {BadFile} where there is no table in it; {Stopped}
 */
export async function readTable(
  decoded: string,
  signal: AbortSignal,
  onProgress: (characters: number) => void = () => {},
): Promise<ReportTable> {
  const text = decoded.replace(/^\ufeff/, '');
  const said = SAYS_DELIMITER.exec(text)?.[1];
  const delimiter = said ?? likelyDelimiter(text);
  const { lines, openQuote } = await recordsOf(text, delimiter, signal, onProgress);
  const told = said === undefined ? lines : lines.slice(1);
  const { header, roles } = headerOf(told);
  const columns = told[header]?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  if (columns < 2)
    throw new BadFile(
      'No hay una tabla en el archivo: se esperaban columnas separadas por comas, punto y coma o tabulaciones. Descargue de Inconcert el reporte como CSV.',
    );
  if (header >= told.length - 1)
    throw new BadFile('El archivo tiene encabezados y ninguna fila debajo. Descargue un reporte con datos.');
  return { lines: told, header, recognised: roles >= 2, delimiter, openQuote };
}

function likelyDelimiter(text: string): string {
  const sample = text.slice(0, 20_000);
  const scores = DELIMITERS.map((delimiter) => {
    const lines = Papa.parse(sample, { delimiter, preview: TOP_LINES }).data.map((cells) => ({ number: 0, cells }));
    const { header, roles } = headerOf(lines);
    return { delimiter, score: roles * 100 + Math.min(99, lines[header]?.cells.length ?? 0) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** The line among the first whose cells name most of what is looked for; else the first of the fullest. */
function headerOf(lines: readonly Line[]): { readonly header: number; readonly roles: number } {
  let best = { header: 0, roles: 0, filled: 0 };
  lines.slice(0, TOP_LINES).forEach(({ cells }, header) => {
    const roles = rolesIn(cells).size;
    const count = filled(cells);
    if (roles > best.roles || (best.roles < 2 && roles === best.roles && count > best.filled))
      best = { header, roles, filled: count };
  });
  return best;
}

function recordsOf(
  text: string,
  delimiter: string,
  signal: AbortSignal,
  onProgress: (characters: number) => void,
): Promise<{ readonly lines: Line[]; readonly openQuote: boolean }> {
  return new Promise((resolve, reject) => {
    const lines: Line[] = [];
    let number = 1;
    let openQuote = false;
    let failed = false;
    Papa.parse(text, {
      delimiter,
      chunkSize: PIECE,
      chunk({ data, errors, meta }, parser) {
        for (const cells of data) {
          if (filled(cells) > 0) lines.push({ number, cells });
          number += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
        }
        openQuote ||= errors.some(({ code }) => code === 'MissingQuotes');
        onProgress(meta.cursor);
        const fail = (problem: unknown) => {
          failed = true;
          parser.abort();
          reject(problem);
        };
        if (lines.length > MOST_LINES) return fail(tooManyLines());
        parser.pause();
        breathe(signal).then(() => parser.resume(), fail);
      },
      complete() {
        if (!failed) resolve({ lines, openQuote });
      },
      error: (problem) => reject(problem instanceof Stopped ? problem : new Error(String(problem))),
    });
  });
}

const tooManyLines = () =>
  new BadFile(
    `El archivo tiene más de ${number(MOST_LINES)} líneas. Descargue de Inconcert menos días, y agréguelos por partes.`,
  );
