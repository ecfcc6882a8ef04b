import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const profile = `file://${mkdtempSync(path.join(tmpdir(), 'libreoffice-profile-'))}`;

/** Converts a file beside itself with LibreOffice; the new file's path. */
export function convert(file: string, format: string, extension = format.split(':')[0] as string): string {
  const program = process.env.TEST_LIBREOFFICE ?? 'soffice';
  const folder = path.dirname(file);
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file];
  execFileSync(program, options, { stdio: 'ignore' });
  return path.join(folder, `${path.parse(file).name}.${extension}`);
}

/** The cells of the first tab as LibreOffice reads them: an independent reader of our files. */
export function readFirstTab(file: string): string[][] {
  const csv = convert(file, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false');
  return readFileSync(csv, 'utf8')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').replace(/""/g, '"')));
}
