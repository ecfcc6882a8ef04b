import { fold } from '../base/fold';
import { remembered } from '../base/remembered';
import { type Day, dayOf } from '../calendar/day';

/** A day on which a reply says that something is paid. */
export interface PaymentDay {
  readonly dayOfMonth: number;
  readonly month: number;
  /** null: the reply does not say it. */
  readonly year: number | null;
}

/** Days that stand together in a reply: «15 de diciembre», «3 al 7 de marzo», «15/12/2026». */
export interface PaymentDate {
  /** In small letters, as in the reply. */
  readonly written: string;
  readonly days: readonly PaymentDay[];
  /** Is it said of what has already happened. */
  readonly past: boolean;
}

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const MONTH_STARTS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se', 'oct', 'nov', 'dic'];

/** Most replies name no day: this is all that they cost. */
const MAY_HOLD_DATE = /\d(?:[º°]|e?ro|er)?\s+de\s+[a-z]|\d[/-]\d{1,2}[/-]\d|rimero\s+de\s/i;
/** A day with its month, those listed before it, and the year where it stands. */
const NAMED = new RegExp(
  `(?<![\\d.,:/$-])((?:\\d{1,2}(?:, ?| al? | hasta el | y (?:el )?| ?[-–] ?)){0,6})(\\d{1,2}|primero)(?:[º°]|e?ro|er)? de (${MONTHS})(?![a-z])(?:,? (?:del? (?:ano )?)?(\\d{4})(?!\\d))?`,
  'g',
);
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;

const ENDINGS = '(?:os?|an?|ar|aran?|aremos|amos|en?|ando|ad[oa]s?|acion(?:es)?|arlo)';
const MONEY = 'subsidio|incentivo|transferencia|ayuda|dinero|recurso|apoyo|beneficio|devolucion|compensacion|bono';
const PAYMENT = new RegExp(
  `\\b(?:pag(?:os?|an?|ar|aran?|aremos|amos|uen?|ando|ad[oa]s?)|(?:consign|gir|cobr|abon|desembols|deposit)${ENDINGS}|dispers(?:ion|ara|aran|an?)|transferencias?|entreg${ENDINGS} (?:(?:del?|el|la|los|las|su|tu|un|una) ){0,3}(?:${MONEY})s?)\\b`,
  'g',
);
/** What else a day may be of; whichever stands nearer to the date is the one. */
const OTHER_MATTER =
  /\b(?:inscri|registr|encuesta|convocatoria|live\b|en vivo|public|horario|atencion|feria|decreto|ley\b|resolucion|circular|corte\b|cumpl|naci|actualiz|matricul|radic|novedad|soporte|document|listado|comunicado|reunion|reporte|mensaje)/g;
const PAST =
  /\b(?:se (?:pago|giro|consigno|abono|realizo|hizo|efectuo|entrego|desembolso|dispers|dio|inicio)|pagaron|consignaron|giraron|abonaron|cobro el pasado|fue(?:ron)?|(?:realiz|pag|consign|gir|efectu|abon|entreg|cobr)ad[oa]s?|(?:inici|empez|comenz|termin|finaliz|cerr)(?:o|aron)|vencio|estuv(?:o|ieron)|pasad[oa]|anterior)\b/;
/** «No es cierto que el 15 de diciembre paguen…» */
const DENIED =
  /\b(?:no (?:es|hay|esta|estan|se han?|tenemos|existen?|contamos)|aun no|todavia no|fals[oa]s?|desmentimos|rumor(?:es)?|estafas?)\b/;

const FUTURE = /\b(?:sera|seran|estara|estaran|van? a|hara|haran)\b/;

const PARAGRAPH = /\n[^\S\n]*\n/g;
const SENTENCE_END = /[.;!?](?=\s|$)/;
/** From the date to the words that tell what it is of. */
const FARTHEST = 100;

/** The dates of a reply that stand near a word of payment. */
export const paymentDatesIn = (reply: string): readonly PaymentDate[] =>
  MAY_HOLD_DATE.test(reply) ? datesOf(reply) : NONE;

const NONE: readonly never[] = [];

const datesOf = remembered((reply: string): readonly PaymentDate[] => {
  const text = fold(reply.replace(PARAGRAPH, '. '));
  const found: PaymentDate[] = [];
  const add = (index: number, written: string, days: readonly PaymentDay[]) => {
    const before = text
      .slice(Math.max(0, index - FARTHEST), index)
      .split(SENTENCE_END)
      .pop() as string;
    const end = index + written.length;
    const after = text.slice(end, end + FARTHEST).split(SENTENCE_END)[0] as string;
    const ofPayment = distance(PAYMENT, before, after);
    if (ofPayment === null || ofPayment > (distance(OTHER_MATTER, before, after) ?? FARTHEST)) return;
    const sentence = before + after;
    if (!DENIED.test(sentence)) found.push({ written, days, past: PAST.test(sentence) && !FUTURE.test(sentence) });
  };
  for (const { 0: written, 1: list, 2: last, 3: monthName, 4: year, index } of text.matchAll(NAMED)) {
    const month = MONTH_STARTS.findIndex((start) => (monthName as string).startsWith(start)) + 1;
    const days = [...((list as string).match(/\d+/g) ?? []), last === 'primero' ? 1 : last];
    const yearOf = year === undefined ? null : Number(year);
    add(
      index,
      written,
      days.map((day) => ({ dayOfMonth: Number(day), month, year: yearOf })),
    );
  }
  for (const { 0: written, 1: day, 3: month, 4: typed, index } of text.matchAll(IN_FIGURES)) {
    const year = Number(typed) < 100 ? 2000 + Number(typed) : Number(typed);
    add(index, written, [{ dayOfMonth: Number(day), month: Number(month), year }]);
  }
  return found;
});

/** Characters from the date to the nearest word of a kind; null: there is none. */
function distance(words: RegExp, before: string, after: string): number | null {
  let nearest: number | null = null;
  for (const { 0: word, index } of before.matchAll(words)) nearest = before.length - index - word.length;
  const next = after.search(words);
  return next >= 0 && (nearest === null || next < nearest) ? next : nearest;
}

/**
 * The days of the calendar that are meant in a reply of some day: with its year that one; without it the next one from
 * that day on, and the last one before it, of which people go on talking. None where the month has no such day.
 */
export function meantDays({ dayOfMonth, month, year }: PaymentDay, on: Day): readonly Day[] {
  const thisYear = Number(on.slice(0, 4));
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const days = years.flatMap((of) => dayOf(of, month, dayOfMonth) ?? []);
  if (year !== null) return days;
  const next = days.find((day) => day >= on);
  const last = days.filter((day) => day < on).pop();
  return [next, last].filter((day) => day !== undefined);
}
