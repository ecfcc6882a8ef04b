import { UsageError } from './files/open-workbook';
import { bogotaToday, clockOffsetFor } from './time-zone';

/** What `npm start` and the command line share of being a program. */

/** Reads the options; a {@link UsageError} with the help for one that does not exist. */
export function readOptions<Options>(parse: () => Options, help: string): Options {
  try {
    return parse();
  } catch {
    throw new UsageError(`No se entiende la orden.\n\n${help}`);
  }
}

/** The day of `--hoy`, or today, and what to add to the machine's clock for it. Throws a {@link UsageError}. */
export function clockFor(day: string | undefined): { readonly today: string; readonly clockOffset: number } {
  const today = day ?? bogotaToday();
  const clockOffset = clockOffsetFor(today);
  if (clockOffset === null)
    throw new UsageError(`--hoy ${today}: no es una fecha. Escríbala como aaaa-mm-dd, por ejemplo 2026-11-20.`);
  return { today, clockOffset };
}

/** Says on stderr why the program ends: the person's mistake in Spanish, ours with its stack. */
export function explain(problem: unknown): void {
  const message = problem instanceof UsageError ? problem.message : `Error interno: ${(problem as Error).stack}`;
  process.stderr.write(`${message}\n`);
}
