import { serviceOf } from './members';

/** What a script writes of itself: each call one text, kept with its execution. */
export function scriptConsole(write: (text: string) => void) {
  const line = (...values: readonly unknown[]) => write(values.map(textOf).join(' '));
  return serviceOf<Console>('console')({ error: line, log: line });
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
