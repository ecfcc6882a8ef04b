import { readFileSync } from 'node:fs';
import { FRAUD_THRESHOLD, scoreFraud } from '../../../src/core/fraud/score-fraud';
import { at } from '../../support/repository';

export interface LabelledComment {
  readonly text: string;
  readonly isFraud: boolean;
}

/** Fields as in RFC 4180; comments break their lines. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function recordsOf(csv: string): string[][] {
  const records: string[][] = [[]];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < csv.length) {
    const [, quoted, plain, end] = FIELD.exec(csv) as RegExpExecArray;
    records[records.length - 1]?.push(quoted?.replaceAll('""', '"') ?? (plain as string));
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

/** The comments of a file of test/data with the columns `tipo` (fraude or another) and `comentario`. */
export function labelledComments(name: string): LabelledComment[] {
  const [headers = [], ...records] = recordsOf(readFileSync(at('test/data', name), 'utf8').replace(/^\ufeff/, ''));
  const kind = headers.indexOf('tipo');
  const comment = headers.indexOf('comentario');
  return records.map((record) => ({ text: record[comment] as string, isFraud: record[kind] === 'fraude' }));
}

export const isFlagged = (comment: string): boolean => scoreFraud(comment).score >= FRAUD_THRESHOLD;

/** Shares from 0 to 1, and the comments that were judged wrongly. */
export function measured(comments: readonly LabelledComment[]) {
  const frauds = comments.filter(({ isFraud }) => isFraud).length;
  const missed = comments.filter(({ text, isFraud }) => isFraud && !isFlagged(text)).map(({ text }) => text);
  const alarms = comments.filter(({ text, isFraud }) => !isFraud && isFlagged(text)).map(({ text }) => text);
  const found = frauds - missed.length;
  return { frauds, recall: found / frauds, precision: found / (found + alarms.length), missed, alarms };
}
