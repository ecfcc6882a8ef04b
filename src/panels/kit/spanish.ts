const numbers = new Intl.NumberFormat('es-CO', { useGrouping: true });

/** `1234` → «1.234». */
export function number(value: number): string {
  return numbers.format(value);
}

/** `counted(2, 'error', 'errores')` → «2 errores». */
export function counted(value: number, singular: string, plural: string): string {
  return `${number(value)} ${value === 1 ? singular : plural}`;
}

const tenths = new Intl.NumberFormat('es-CO', { maximumFractionDigits: 1 });

const KILOBYTE = 1_024;

/** Bytes → «0 kB», «340 kB», «1,2 MB». */
export function fileSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / KILOBYTE);
  return kilobytes < 1_000 ? `${kilobytes} kB` : `${tenths.format(kilobytes / KILOBYTE)} MB`;
}

/** Milliseconds → «menos de 1 s», «42 s», «1 min 5 s». */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return 'menos de 1 s';
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** At most `limit` names: «LAURA, JUAN y 9 más»; all of them when they fit: «LAURA, JUAN y ANA». */
export function listed(names: readonly string[], limit = 3): string {
  const [only = ''] = names;
  if (names.length <= 1) return only;
  if (names.length <= limit) return `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`;
  return `${names.slice(0, limit - 1).join(', ')} y ${number(names.length - limit + 1)} más`;
}
