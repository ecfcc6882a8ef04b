import type { CheckedRow, ContractGroup, Surroundings } from '../core/diagnostics';
import type { DiagnosticsPort } from '../core/ports';
import { done, type Result, refused } from './result';

/** Where the add-on runs, and what is going to be checked. */
export function beginDiagnosis(diagnostics: DiagnosticsPort): {
  readonly surroundings: Surroundings;
  readonly contract: readonly ContractGroup[];
} {
  return { surroundings: diagnostics.surroundings(), contract: diagnostics.contract };
}

/** Checks one group of the contract: each call is short, however many rows there are. */
export function checkContract(
  diagnostics: DiagnosticsPort,
  title: string,
): Result<{ readonly rows: readonly CheckedRow[] }> {
  if (!diagnostics.contract.some((group) => group.title === title))
    return refused(`Esta versión no tiene comprobaciones de «${title}». Cierre el panel y ábralo de nuevo.`);
  return done({ rows: diagnostics.check(title) });
}
