import type { WorkbookStore } from '../../src/local/workbook/store';

/** A service call that fails, as Google's do: the write was not done, or was done all the same. */
export interface WriteFault {
  /** Of the writes from now on, the how many-th; from 1. */
  readonly at: number;
  readonly done: boolean;
}

/**
 * Makes one write to the workbook fail.
 * @returns the function that ends it; it says how many writes there were
 */
export function failWrite(store: WorkbookStore, fault: WriteFault): () => number {
  let count = 0;
  const apply: WorkbookStore['apply'] = store.apply.bind(store);
  store.apply = (change) => {
    count++;
    if (count === fault.at && !fault.done) throw new Error('Service Spreadsheets failed');
    apply(change);
    if (count === fault.at) throw new Error('Service Spreadsheets timed out');
  };
  return () => {
    store.apply = apply;
    return count;
  };
}
