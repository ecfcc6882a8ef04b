import type { ContractGroup, ContractRow } from '../../core/diagnostics';
import type { Scratch } from './scratch-tab';

/** A row of the contract as it stands in the table. */
export interface Row extends ContractRow {
  /** What is expected and what came: as expected when both are the same JSON. What it throws came, too. */
  readonly check?: (scratch: Scratch) => readonly [expected: unknown, came: unknown];
}

export interface Group extends Omit<ContractGroup, 'rows'> {
  readonly rows: readonly Row[];
}

/** A sentence of Google's documentation, and the page or the member that it belongs to. */
export const docs = (where: string, quote: string): ContractRow['source'] => ({
  quote,
  where: `documentación de Google, ${where}`,
});

/** Somebody's published observation. */
export const report = (where: string, quote: string): ContractRow['source'] => ({ quote, where });
