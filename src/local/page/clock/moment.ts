/** The host's time, `2026-11-24T08:05`, with seconds or without. Bogotá keeps one time all year: it is reckoned as UTC. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const weekdays = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** Milliseconds of an axis of its own: only differences mean something. */
export const millisOf = (moment: string): number => Date.parse(`${moment}Z`);

/** To the minute, `2026-11-24T08:05`. */
export const momentAt = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 16);

export const plusHours = (moment: string, hours: number): string => momentAt(millisOf(moment) + hours * 60 * MINUTE);

export const plusDays = (moment: string, days: number): string => momentAt(millisOf(moment) + days * DAY);

/** `time`: `08:00`. */
export const tomorrowAt = (moment: string, time: string): string => `${dayOf(plusDays(moment, 1))}T${time}`;

/** `2026-11-24` */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** `08:05` */
export const timeOf = (moment: string): string => moment.slice(11, 16);

/** «mar 24 nov 2026, 08:05»; a text that is no moment as it is. */
export const shownMoment = (moment: string): string =>
  shown(moment, (date) => `${dayAndMonth(date)} ${date.getUTCFullYear()}, ${timeOf(moment)}`);

/** «mar 24 nov 08:05», for what is not far away. */
export const shownSoon = (moment: string): string => shown(moment, (date) => `${dayAndMonth(date)} ${timeOf(moment)}`);

function shown(moment: string, words: (date: Date) => string): string {
  const date = new Date(millisOf(moment));
  return Number.isNaN(date.getTime()) ? moment : words(date);
}

const dayAndMonth = (date: Date): string =>
  `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
