import { readFileSync } from 'node:fs';
import { at } from './repository';

/** The rows of a file of test/data by their headers. Quotes as in RFC 4180, without line breaks inside. */
export function readCsv(name: string): Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = readFileSync(at('test/data', name), 'utf8').trim().split(/\r?\n/).map(fieldsOf);
  return rows.map((fields) => Object.fromEntries(headers.map((header, index) => [header, fields[index] ?? ''])));
}

const fieldsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'),
  );
