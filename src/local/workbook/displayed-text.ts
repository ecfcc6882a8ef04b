import type { StoredCell } from './model';
import { isDateFormat, partsOf } from './serial-date';

const TOKENS = /"([^"]*)"|\\(.)|\[[^\]]*\]|(AM\/PM|a\.m\.\/p\.m\.)|(d+|m+|y+|h+|s+)|([^dmyhs"\\[]+)/gi;

/** The text that the cell shows: numbers with Colombia's decimal comma, dates by their number format. */
export function displayedText(cell: StoredCell | undefined): string {
  if (!cell || cell.value === null) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string') return value;
  const numberFormat = cell.format?.numberFormat;
  return isDateFormat(numberFormat) ? displayedDate(value, numberFormat as string) : String(value).replace('.', ',');
}

function displayedDate(serial: number, pattern: string): string {
  const parts = partsOf(serial);
  const twelveHours = /AM\/PM|a\.m\./i.test(pattern);
  const pad = (number: number, length: number) => String(number).padStart(Math.min(length, 2), '0');
  let afterHours = false;
  return (pattern.split(';')[0] ?? pattern).replace(TOKENS, (all, quoted, escaped, half, token: string | undefined) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
    if (half !== undefined) return parts.hour < 12 ? 'a. m.' : 'p. m.';
    if (token === undefined) return all.startsWith('[') ? '' : all;
    const length = token.length;
    switch (token[0]?.toLowerCase()) {
      case 'y':
        return length <= 2 ? pad(parts.year % 100, 2) : String(parts.year);
      case 'd':
        return pad(parts.day, length);
      case 'h':
        afterHours = true;
        return pad(twelveHours ? ((parts.hour + 11) % 12) + 1 : parts.hour, length);
      case 's':
        return pad(parts.second, length);
      default:
        if (afterHours && length <= 2) {
          afterHours = false;
          return pad(parts.minute, length);
        }
        return pad(parts.month, length);
    }
  });
}
