const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** What holds every word of the search, whatever their case and accents. */
export function searched<Item>(
  items: readonly Item[],
  search: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? items
    : items.filter((item) => {
        const text = fold(textOf(item));
        return words.every((word) => text.includes(word));
      });
}
