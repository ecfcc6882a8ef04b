import type { ScriptValue } from './calls';

const MINUTE = 60_000;
const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A stored value as the script sees it: dates in the script's zone, '' for an empty cell. */
export function toScript(value: ScriptValue): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  const utc = new Date(Math.round((value.serial - UNIX_EPOCH) * 86_400) * 1000);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

/** A value that the script writes. An object is written as its text, as Sheets does. */
export function fromScript(value: unknown): ScriptValue {
  if (value instanceof Date)
    return { serial: (value.getTime() - value.getTimezoneOffset() * MINUTE) / DAY + UNIX_EPOCH };
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Puts the host's clock in place of the machine's, for `new Date()` and `Date.now()`. */
export function setClock(offset: number): void {
  if (offset === 0) return;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(RealDate.now() + offset);
      else super(...(parts as [number, number]));
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  } as DateConstructor;
}
