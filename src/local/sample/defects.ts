import type { StoredCell, StoredValue } from '../workbook/model';
import { AGENT_COLUMNS, type ColumnKey } from './agent-columns';
import type { CaseKind, CaseRow } from './cases';
import { cell, formulaCell } from './cells';
import { openQuestion } from './comments';
import { isSunday, type SheetDay, sheetDay, yearOf } from './days';
import { isHoliday, plusBusinessDays } from './holidays';
import type { Random } from './random';
import { registered, wallOnlyReply } from './replies';

export type Severity = 'error' | 'warning';

export interface DefectContext {
  readonly random: Random;
  readonly today: SheetDay;
  readonly campaignStart: SheetDay;
}

/** One way in which a row can go wrong. */
export interface Defect {
  readonly rule: string;
  /** Column of the finding. */
  readonly column: ColumnKey;
  readonly severity: Severity;
  /** The correct case that is spoilt: one in which no other rule can be affected. */
  readonly on: CaseKind;
  readonly spoil: (row: CaseRow, context: DefectContext) => void;
}

const YEAR_OF_DAYS = 365;

function error(rule: string, column: ColumnKey, on: CaseKind, spoil: Defect['spoil']): Defect {
  return { rule, column, severity: 'error', on, spoil };
}

function warning(rule: string, column: ColumnKey, on: CaseKind, spoil: Defect['spoil']): Defect {
  return { rule, column, severity: 'warning', on, spoil };
}

/** The column ends with that value. */
function put(column: ColumnKey, value: StoredValue): Defect['spoil'] {
  return ({ values }) => {
    values[column] = value;
  };
}

/** The column ends with that cell, whatever the column's format. */
function putCell(column: ColumnKey, spoilt: StoredCell): Defect['spoil'] {
  return ({ cells }) => {
    cells[column] = spoilt;
  };
}

/** Another date in Fecha; without a comment's date nothing else depends on it. */
function redated(dateFor: (day: SheetDay, context: DefectContext) => SheetDay): Defect['spoil'] {
  return ({ values }, context) => {
    values.date = dateFor(Number(values.date), context);
    values.commentAt = null;
    values.postAt = null;
  };
}

/** The last day before this one that meets the condition, if one does within two months. */
function lastBefore(day: SheetDay, meets: (day: SheetDay) => boolean): SheetDay | undefined {
  for (let back = 1; back <= 60; back++) if (meets(day - back)) return day - back;
  return undefined;
}

function lastSunday(day: SheetDay): SheetDay {
  return lastBefore(day, isSunday) ?? day;
}

/** What is left of the reply when its network's word goes. */
function bareReply({ values }: CaseRow): string {
  return String(values.reply).replace(/^(twitter|facebook)[\s\p{P}]*?(?=[@¡\p{L}])/iu, '');
}

/** By rule, with all the varieties of each; the first of a rule is the one that a tiny sample gets. */
const DEFECTS: readonly (readonly Defect[])[] = [
  [
    error('row-complete', 'reply', 'twitterGeneral', put('reply', null)),
    error('row-complete', 'code', 'twitterParticular', put('code', null)),
    error('row-complete', 'network', 'twitterGeneral', put('network', null)),
    error('row-complete', 'comment', 'twitterParticular', put('comment', null)),
    error('row-complete', 'reply', 'twitterParticular', put('reply', 'Twitter')),
    error('row-complete', 'reply', 'facebookWall', put('reply', 'Facebook')),
    error('row-complete', 'reply', 'twitterParticular', put('reply', '-')),
    error('row-complete', 'reply', 'twitterGeneral', put('reply', 'N/A')),
  ],
  [
    error('row-date', 'date', 'twitterGeneral', put('date', null)),
    error('row-date', 'date', 'twitterParticular', put('date', 'ayer')),
    error('row-date', 'date', 'twitterGeneral', ({ values }, { today }) => {
      values.date = `32/13/${yearOf(today)}`;
    }),
    error(
      'row-date',
      'date',
      'twitterParticular',
      redated((_, { random, today }) => plusBusinessDays(today, random.between(1, 20))),
    ),
    warning('row-date', 'date', 'twitterGeneral', redated(lastSunday)),
    warning(
      'row-date',
      'date',
      'twitterParticular',
      redated((day) => lastBefore(day, (other) => isHoliday(other) && !isSunday(other)) ?? lastSunday(day)),
    ),
    warning(
      'row-date',
      'date',
      'twitterGeneral',
      redated((day, { campaignStart }) => plusBusinessDays(Math.min(day - YEAR_OF_DAYS, campaignStart), -1)),
    ),
  ],
  [
    ...['Instagram', 'Twiter', 'Tuiter'].map((network) =>
      error('known-network', 'network', 'twitterGeneral', put('network', network)),
    ),
    ...['FB', 'Facebok'].map((network) =>
      error('known-network', 'network', 'facebookInconcert', put('network', network)),
    ),
  ],
  [
    error('reply-prefix', 'reply', 'twitterGeneral', (row) => {
      row.values.reply = bareReply(row);
    }),
    error('reply-prefix', 'reply', 'twitterParticular', (row, { random }) => {
      row.values.reply = registered(random, 'Facebook', bareReply(row));
    }),
    error('reply-prefix', 'reply', 'facebookWall', (row, { random }) => {
      row.values.reply = registered(random, 'Twitter', bareReply(row));
    }),
    error('reply-prefix', 'reply', 'twitterWithoutDm', (row) => {
      row.values.reply = bareReply(row);
    }),
    error('reply-prefix', 'reply', 'facebookWall', (row) => {
      row.values.reply = bareReply(row);
    }),
  ],
  [
    error(
      'comment-verbatim',
      'comment',
      'twitterGeneral',
      putCell('comment', formulaCell('informacion+gracias', '#NAME?')),
    ),
    error('comment-verbatim', 'comment', 'twitterParticular', putCell('comment', formulaCell('500000*2', 1_000_000))),
    error('comment-verbatim', 'comment', 'twitterParticular', putCell('comment', cell(500_000, 'general'))),
    error('comment-verbatim', 'comment', 'twitterGeneral', ({ values, cells }) => {
      const day = Number(values.date);
      cells.comment = cell(sheetDay(yearOf(day), 12, 20), 'date');
    }),
  ],
  [
    error('case-id-digits', 'caseId', 'facebookWall', ({ values }) => {
      values.caseId = `facebookdps:dps:FACEBOOK_facebookdps@dps_Prosperidad_Social:${values.caseId}`;
    }),
    // As in the acta's own example, with two Cyrillic letters.
    error('case-id-digits', 'caseId', 'facebookInconcert', ({ values }) => {
      values.caseId = `facebookdps:dps:FACEBOOK_facebookdps@dps_Prosp\u0435\u0440idad_Social:${values.caseId}`;
    }),
    error('case-id-digits', 'caseId', 'facebookWall', ({ values }, { random }) => {
      values.caseId = `4,6${random.digits(4)}E+30`;
    }),
    error('case-id-digits', 'caseId', 'twitterGeneral', ({ values, cells }) => {
      cells.caseId = cell(Number(values.caseId), 'general');
    }),
  ],
  [
    ...['archivado', 'ARCHIVADO ', ' ARCHIVADO', 'Archivado'].map((code) =>
      error('archived-code', 'code', 'archivedMention', put('code', code)),
    ),
    // Whether or not ARCHIVADA is taken for ARCHIVADO, a pending row needs no reply: one finding either way.
    error('archived-code', 'code', 'archivedMention', ({ values }) => {
      values.code = 'ARCHIVADA';
      values.status = 'Pendiente';
    }),
  ],
  [
    warning('archived-with-reply', 'reply', 'archivedMention', ({ values }, { random }) => {
      values.reply = registered(random, 'Twitter', wallOnlyReply(random, String(values.user)).text);
      values.channel = 'Muro';
      values.status = 'Exitoso';
    }),
  ],
  [
    warning('archived-question', 'code', 'archivedMention', ({ values }, { random }) => {
      const { text, programme } = openQuestion(random);
      values.comment = text;
      values.programme = programme;
      values.kind = 'General';
    }),
  ],
  ['3', '2', '5'].map((code) => error('wall-code-one', 'code', 'facebookWall', put('code', code))),
  [
    warning('code-one-facebook-only', 'code', 'facebookInconcert', put('code', '1')),
    warning('code-one-facebook-only', 'code', 'twitterParticular', put('code', '1')),
  ],
  ['01', '1,0', '1.0', 'uno'].map((code) => warning('code-spelling', 'code', 'facebookWall', put('code', code))),
];

/** The finding's column as people see it. */
export function headerOf({ column }: Defect): string {
  return AGENT_COLUMNS[column].header;
}

/** How many rules the sample plants. */
export const PLANTED_RULES = DEFECTS.length;

/** That many defects: first one of each rule, then every variety, then all varieties again in another order. */
export function defectQueue(random: Random, count: number): readonly Defect[] {
  const queue = DEFECTS.flatMap((varieties) => varieties.slice(0, 1));
  const rest = DEFECTS.flatMap((varieties) => varieties.slice(1));
  queue.push(...random.shuffled(rest));
  while (queue.length < count) queue.push(...random.shuffled(DEFECTS.flat()));
  return queue.slice(0, count);
}
