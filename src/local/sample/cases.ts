import type { StoredCell, StoredValue } from '../workbook/model';
import type { ColumnKey } from './agent-columns';
import {
  type Comment,
  entityComment,
  generalComment,
  liveComment,
  mentionComment,
  particularComment,
  pqrdComment,
} from './comments';
import { MINUTES_A_DAY, type SheetDay } from './days';
import { endedLives, type Live, liveOnAir } from './lives';
import { citizenHandle, citizenName } from './people';
import type { Feed, Network, Post } from './posts';
import type { Random } from './random';
import {
  entityReply,
  escalatedReply,
  facebookWallReply,
  generalReply,
  liveReply,
  particularReply,
  pqrdReply,
  type Reply,
  registered,
  wallOnlyReply,
  wallScript,
} from './replies';

/** One row of an agent's tab while it is made. */
export interface CaseRow {
  readonly values: Record<ColumnKey, StoredValue>;
  /** Cells that are not just a value in their column's format. */
  readonly cells: Partial<Record<ColumnKey, StoredCell>>;
}

export interface CaseMoment {
  readonly day: SheetDay;
  /** Of the day */
  readonly minute: number;
}

export interface CaseSources {
  readonly random: Random;
  readonly feed: Feed;
  readonly lives: readonly Live[];
  /** References of ESCALAMIENTOS that had been sent by that day. */
  readonly escalationsUntil: (day: SheetDay) => readonly string[];
}

type CaseMaker = (sources: CaseSources, moment: CaseMoment) => CaseRow;

export type CaseKind = keyof typeof MAKERS;

const MAKERS = {
  twitterGeneral: (sources, moment) => twitterAnswered(sources, moment, 'General'),
  twitterParticular: (sources, moment) => twitterAnswered(sources, moment, 'Particular'),
  twitterPqrd,
  twitterEntity,
  twitterWithoutDm,
  twitterPending,
  twitterEscalated,
  facebookWall,
  facebookLive,
  facebookInconcert,
  archivedMention,
} satisfies Record<string, CaseMaker>;

/** Mostly Twitter: of Facebook the base holds what Inconcert could not answer in time (acta 24 and 27). */
const USUAL_CASES: readonly (readonly [CaseKind, number])[] = [
  ['twitterGeneral', 34],
  ['twitterParticular', 33],
  ['twitterPqrd', 6],
  ['twitterEntity', 2],
  ['twitterWithoutDm', 6],
  ['twitterPending', 2],
  ['twitterEscalated', 1],
  ['facebookWall', 11],
  ['facebookLive', 2],
  ['facebookInconcert', 3],
];
const CASE_CODES = ['2', '2', '2', '3', '3', '4', '5', '6'];
const NOTES = [
  'Se valida con el formador',
  'Ciudadano insiste en la consulta',
  'Segunda vez que escribe',
  'Se verifica en el protocolo general',
  'Información publicada en redes',
  'Se responde dentro del turno',
];
const SHARE_WITH_NOTE = 0.06;
const SHARE_WITHOUT_COMMENT_DATE = 0.08;
const SHARE_ANSWERED_AFTER_ESCALATION = 0.4;
const EARLIEST_MINUTE = 6 * 60;

export function usualCase(random: Random): CaseKind {
  return random.weighted(USUAL_CASES);
}

/** A row in which nothing is wrong. */
export function makeCase(kind: CaseKind, sources: CaseSources, moment: CaseMoment): CaseRow {
  return MAKERS[kind](sources, moment);
}

interface Start {
  readonly network: Network;
  readonly user: string;
  /** Minutes since the comment; undefined: nobody noted when it came. */
  readonly age: number | undefined;
  readonly comment: Comment;
  readonly kind: string;
  /** Absent: one of the feed. */
  readonly post?: Post;
}

/** What every row has, answered or not. */
function started({ random, feed }: CaseSources, { day, minute }: CaseMoment, start: Start): CaseRow {
  const commentAt = start.age === undefined ? undefined : day * MINUTES_A_DAY + minute - start.age;
  const commentDay = commentAt === undefined ? day : Math.floor(commentAt / MINUTES_A_DAY);
  const post = start.post ?? feed.postBefore(start.network, commentDay);
  return {
    values: {
      date: day,
      time: minute / MINUTES_A_DAY,
      network: start.network,
      caseId: feed.caseId(start.network, post),
      user: start.user,
      link: post.link,
      commentAt: commentAt === undefined ? null : commentAt / MINUTES_A_DAY,
      postAt: commentAt === undefined ? null : post.day,
      kind: start.kind,
      comment: start.comment.text,
      programme: start.comment.programme,
      reply: null,
      wallReply: null,
      channel: null,
      noDm: false,
      inconcertError: false,
      code: null,
      status: null,
      template: null,
      escalation: null,
      notes: random.chance(SHARE_WITH_NOTE) ? random.pick(NOTES) : null,
    },
    cells: {},
  };
}

/** Writes the reply after its network's word, and closes the case as «exitoso» (acta 14 and 18). */
function answer(random: Random, { values }: CaseRow, network: Network, reply: Reply): void {
  values.reply = registered(random, network, reply.text);
  values.template = random.chance(0.7) ? reply.template : null;
  values.status = 'Exitoso';
}

/** The same day or the evening before; some rows do not say. */
function recentAge(random: Random, { minute }: CaseMoment): number | undefined {
  if (random.chance(SHARE_WITHOUT_COMMENT_DATE)) return undefined;
  if (random.chance(0.7)) return random.between(4, minute - EARLIEST_MINUTE);
  return minute + random.between(20, 15 * 60);
}

/** Over 24 hours, on the day before. */
function lateAge(random: Random, { minute }: CaseMoment): number {
  return MINUTES_A_DAY + random.between(5, minute - EARLIEST_MINUTE);
}

function twitterCase(sources: CaseSources, moment: CaseMoment, kind: string, comment: Comment): CaseRow {
  const { random } = sources;
  const user = citizenHandle(random);
  const row = started(sources, moment, { network: 'Twitter', user, age: recentAge(random, moment), comment, kind });
  row.values.code = random.pick(CASE_CODES);
  return row;
}

/** The question, general or particular, as often as each other. */
function anyQuestion(random: Random, network: Network): Comment & { readonly kind: 'General' | 'Particular' } {
  return random.chance(0.5)
    ? { ...generalComment(random, network), kind: 'General' }
    : { ...particularComment(random, network), kind: 'Particular' };
}

function twitterAnswered(sources: CaseSources, moment: CaseMoment, kind: 'General' | 'Particular'): CaseRow {
  const { random } = sources;
  const comment = kind === 'General' ? generalComment(random, 'Twitter') : particularComment(random, 'Twitter');
  const row = twitterCase(sources, moment, kind, comment);
  answer(random, row, 'Twitter', kind === 'General' ? generalReply(random) : particularReply(random));
  row.values.wallReply = wallScript(random, kind, String(row.values.user));
  row.values.channel = 'Muro y DM';
  return row;
}

function twitterPqrd(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const row = twitterCase(sources, moment, 'PQRD', pqrdComment(random));
  answer(random, row, 'Twitter', pqrdReply(random));
  row.values.wallReply = wallScript(random, 'Particular', String(row.values.user));
  row.values.channel = 'Muro y DM';
  return row;
}

function twitterEntity(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const comment = entityComment(random);
  const row = twitterCase(sources, moment, 'Otra entidad', comment);
  answer(random, row, 'Twitter', entityReply(comment.page));
  row.values.channel = 'Muro';
  return row;
}

function twitterWithoutDm(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const comment = anyQuestion(random, 'Twitter');
  const row = twitterCase(sources, moment, comment.kind, comment);
  answer(random, row, 'Twitter', wallOnlyReply(random, String(row.values.user)));
  row.values.channel = 'Muro';
  row.values.noDm = true;
  return row;
}

function twitterPending(sources: CaseSources, moment: CaseMoment): CaseRow {
  const comment = anyQuestion(sources.random, 'Twitter');
  const row = twitterCase(sources, moment, comment.kind, comment);
  row.values.status = 'Pendiente';
  return row;
}

function twitterEscalated(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const row = twitterCase(sources, moment, 'Particular', particularComment(random, 'Twitter'));
  row.values.escalation = random.pick(sources.escalationsUntil(moment.day));
  if (random.chance(SHARE_ANSWERED_AFTER_ESCALATION)) {
    answer(random, row, 'Twitter', escalatedReply());
    row.values.wallReply = wallScript(random, 'Particular', String(row.values.user));
    row.values.channel = 'Muro y DM';
  } else {
    row.values.status = 'Pendiente';
  }
  return row;
}

interface WallCase {
  readonly kind: string;
  readonly comment: Comment;
  readonly reply: Reply;
  readonly inconcertError: boolean;
  readonly age: number;
  readonly post?: Post;
}

/** Too late for Inconcert, so on the wall: after 24 hours, or because Inconcert failed (acta 21 and 27). */
function onFacebookWall(sources: CaseSources, moment: CaseMoment, wallCase: WallCase): CaseRow {
  const { random } = sources;
  const row = started(sources, moment, { ...wallCase, network: 'Facebook', user: citizenName(random) });
  answer(random, row, 'Facebook', wallCase.reply);
  row.values.channel = 'Muro';
  row.values.inconcertError = wallCase.inconcertError;
  row.values.code = '1';
  return row;
}

function facebookWall(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const comment = anyQuestion(random, 'Facebook');
  const reply = facebookWallReply(random, comment.kind);
  const inconcertError = random.chance(0.3);
  const soon = inconcertError && random.chance(0.5);
  const age = soon ? random.between(30, moment.minute - EARLIEST_MINUTE) : lateAge(random, moment);
  return onFacebookWall(sources, moment, { kind: comment.kind, comment, reply, inconcertError, age });
}

/** On the air the answer cannot wait for the 24 hours: it goes by the wall because Inconcert failed. */
function facebookLive(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random, lives } = sources;
  const onAir = liveOnAir(lives, moment.day, moment.minute);
  const live = onAir ?? random.pick(endedLives(lives, moment.day));
  return onFacebookWall(sources, moment, {
    kind: 'Live',
    comment: liveComment(random),
    reply: liveReply(live, onAir !== undefined),
    inconcertError: onAir !== undefined,
    age: onAir ? random.between(1, moment.minute - onAir.startsAt) : lateAge(random, moment),
    post: live,
  });
}

function facebookInconcert(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const comment = anyQuestion(random, 'Facebook');
  const age = random.between(10, moment.minute - EARLIEST_MINUTE);
  const user = citizenName(random);
  const row = started(sources, moment, { network: 'Facebook', user, age, comment, kind: comment.kind });
  answer(random, row, 'Facebook', comment.kind === 'General' ? generalReply(random) : particularReply(random));
  row.values.channel = random.chance(0.7) ? 'Inconcert' : 'DM';
  row.values.code = random.pick(CASE_CODES);
  return row;
}

function archivedMention(sources: CaseSources, moment: CaseMoment): CaseRow {
  const { random } = sources;
  const user = citizenHandle(random);
  const age = recentAge(random, moment);
  const comment = mentionComment(random);
  const row = started(sources, moment, { network: 'Twitter', user, age, comment, kind: 'Mención' });
  row.values.code = 'ARCHIVADO';
  return row;
}
