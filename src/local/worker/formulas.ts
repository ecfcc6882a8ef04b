import type { FormulaAnswer, FormulaCall } from './calls';
import { fromScript, toScript } from './dates';
import type { HostClient } from './host-client';

/**
 * Evaluates custom functions until the host has no more. Google runs each cell's in an execution of its own, with fresh
 * globals; here those of many cells share one, because starting it is what takes the time.
 */
export function evaluateFormulas(
  host: HostClient,
  functionOf: (name: string) => (...given: unknown[]) => unknown,
  tell: (answer: FormulaAnswer) => void,
): void {
  for (let calls = host.nextFormulas(); calls.length > 0; calls = host.nextFormulas())
    for (const call of calls) tell(answerOf(call, functionOf));
}

function answerOf(
  { function: name, arguments: given }: FormulaCall,
  functionOf: (name: string) => (...given: unknown[]) => unknown,
): FormulaAnswer {
  try {
    const values = given.map((argument) =>
      typeof argument === 'object' && argument !== null && 'rows' in argument
        ? argument.rows.map((row) => row.map(toScript))
        : toScript(argument),
    );
    const value = functionOf(name)(...values);
    if (!Array.isArray(value)) return { rows: [[fromScript(value)]] };
    return { rows: value.map((row: unknown) => (Array.isArray(row) ? row.map(fromScript) : [fromScript(row)])) };
  } catch (problem) {
    const error = problem instanceof Error ? problem : new Error(String(problem));
    return { error: { message: error.message, stack: error.stack ?? '' } };
  }
}
