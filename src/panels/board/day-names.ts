import { dayNumber } from '../kit/days';

const LETTERS = ['D', 'L', 'M', 'M', 'J', 'V', 'S'];
const names = new Intl.DateTimeFormat('es-CO', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** 0 is Sunday. */
const weekdayOf = (day: string): number => (dayNumber(day) + 4) % 7;

/** «L» */
export const dayLetter = (day: string): string => LETTERS[weekdayOf(day)] as string;

/** «lunes, 16 de noviembre» */
export const dayName = (day: string): string => names.format(new Date(`${day}T00:00:00Z`));

export const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

/** `dd/mm/yyyy` */
export const shownDay = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
