/** Patterns as a new cell of the team's gets them. */
export const TEXT = '@';
export const DAY = 'dd/mm/yyyy';
export const DAY_AND_TIME = 'dd/mm/yyyy hh:mm';
export const TIME = 'hh:mm';
/** Numbers as they are. */
export const GENERAL = 'General';

/** Is it what Google says of a cell to which nobody gave a format. */
export const isNone = (format: string | undefined): boolean => /^(?:general|0\.#+)?$/i.test(format ?? '');

/** Does the format show a day. What is quoted, in brackets or escaped is no part of the pattern. */
export const showsDay = (format: string | undefined): boolean =>
  /[dy]/i.test((format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
