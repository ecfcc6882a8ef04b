import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice: writes the .xlsx files that people have, and reads ours as an independent judge. */

const PROGRAM = process.env.TEST_LIBREOFFICE ?? 'soffice';
const profile = pathToFileURL(mkdtempSync(path.join(tmpdir(), 'libreoffice-profile-'))).href;
const XLSX = 'xlsx:Calc MS Excel 2007 XML';

/**
 * Converts a file beside itself; the new file's path.
 * @param format LibreOffice's, with its filter where it needs one: `xlsx:Calc MS Excel 2007 XML`
 */
export function convert(file: string, format: string): string {
  const [converted] = convertAll([file], format, []);
  return converted as string;
}

/** Converts files of one folder to .xlsx beside them in one run. `filter` is LibreOffice's import filter, for CSV. */
export function toXlsx(folder: string, files: readonly string[], filter?: string): void {
  convertAll(
    files.map((file) => path.join(folder, file)),
    XLSX,
    filter === undefined ? [] : [`--infilter=${filter}`],
  );
}

function convertAll(files: readonly string[], format: string, options: readonly string[]): string[] {
  const folder = path.dirname(files[0] as string);
  const fixed = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...options];
  const { stdout, stderr, error } = spawnSync(
    PROGRAM,
    [...fixed, '--convert-to', format, '--outdir', folder, ...files],
    { encoding: 'utf8', timeout: 150_000 },
  );
  const extension = format.split(':')[0];
  const made = files.map((file) => path.join(folder, `${path.parse(file).name}.${extension}`));
  const missing = made.filter((file) => !existsSync(file));
  if (error || missing.length > 0)
    throw new Error(`LibreOffice did not make ${missing.join(', ')}: ${error?.message ?? ''} ${stdout} ${stderr}`);
  return made;
}

/** The cells of the first tab as LibreOffice reads them. */
export function readFirstTab(file: string): string[][] {
  const csv = convert(file, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false');
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of readFileSync(csv, 'utf8').matchAll(CELL)) {
    lines[lines.length - 1]?.push(cell.replace(/^"|"$/g, '').replace(/""/g, '"'));
    if (end === '\n') lines.push([]);
  }
  return lines;
}

/** A cell of tab-separated text with what ends it; a quoted one may hold both. */
const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;
