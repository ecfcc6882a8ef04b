/**
 * Milliseconds of each run of each work, after one run that is not counted. The works take turns: what else the
 * machine does falls on all of them alike.
 */
export function timed<Name extends string>(runs: number, works: Readonly<Record<Name, () => unknown>>) {
  const times = {} as Record<Name, number[]>;
  const names = Object.keys(works) as Name[];
  for (const name of names) {
    works[name]();
    times[name] = [];
  }
  for (let run = 0; run < runs; run++)
    for (const name of names) {
      // What the run before left behind is not this one's to collect.
      globalThis.gc?.();
      const start = performance.now();
      works[name]();
      times[name].push(performance.now() - start);
    }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
