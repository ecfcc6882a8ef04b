/**
 * Runs one task at a time; of those asked for meanwhile only the last one runs. Keys held down ask for
 * more cells than Google can go to, and only where the person ends up matters.
 * `run` must not reject.
 */
export function latestOnly<Item>(run: (item: Item) => Promise<void>): (item: Item) => void {
  let busy = false;
  let next: { readonly item: Item } | null = null;

  return (item) => {
    next = { item };
    if (busy) return;
    busy = true;
    void (async () => {
      while (next !== null) {
        const { item: current } = next;
        next = null;
        await run(current);
      }
      busy = false;
    })();
  };
}
