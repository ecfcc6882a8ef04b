/** Vocabularies by their indexes, compared with a text by its words, which are numbers. */
export interface Likeness {
  /** Those all of whose words stand in the text. */
  complete(words: readonly number[]): readonly number[];
  /** Those with much in common, most first. */
  likest(words: readonly number[]): readonly number[];
}

/** Below this share of common words two texts have nothing to do with each other. */
const LEAST_SHARED = 0.3;

interface KnownWord {
  readonly vocabularies: readonly number[];
  /** A word of few vocabularies tells more. */
  readonly weight: number;
  /** The last text in which it was seen. */
  seenIn: number;
}

/**
 * Compares texts with a few vocabularies, each word of a text looked up once: for hundreds of thousands of texts.
 * Likeness is Dice's measure over weighted words.
 */
export function likenessTo(vocabularies: readonly (readonly number[])[]): Likeness {
  const owners = new Map<number, number[]>();
  vocabularies.forEach((words, index) => {
    for (const word of new Set(words)) {
      const list = owners.get(word);
      if (list) list.push(index);
      else owners.set(word, [index]);
    }
  });
  const weightIn = (count: number) => Math.log(1 + vocabularies.length / count);
  const known = new Map<number, KnownWord>();
  const sizes = new Uint32Array(vocabularies.length);
  const weights = new Float64Array(vocabularies.length);
  for (const [word, list] of owners) {
    const weight = weightIn(list.length);
    known.set(word, { vocabularies: list, weight, seenIn: 0 });
    for (const index of list) {
      sizes[index] = (sizes[index] as number) + 1;
      weights[index] = (weights[index] as number) + weight;
    }
  }
  const ofStranger = weightIn(1);
  const counts = new Uint32Array(vocabularies.length);
  let texts = 0;
  return {
    complete(words) {
      texts += 1;
      counts.fill(0);
      for (const word of words) {
        const entry = known.get(word);
        if (!entry || entry.seenIn === texts) continue;
        entry.seenIn = texts;
        for (const index of entry.vocabularies) counts[index] = (counts[index] as number) + 1;
      }
      const complete: number[] = [];
      for (let index = 0; index < sizes.length; index++) if (counts[index] === sizes[index]) complete.push(index);
      return complete;
    },
    likest(words) {
      texts += 1;
      const shared = new Float64Array(sizes.length);
      let weight = 0;
      for (const word of words) {
        const entry = known.get(word);
        if (!entry) weight += ofStranger;
        if (!entry || entry.seenIn === texts) continue;
        entry.seenIn = texts;
        weight += entry.weight;
        for (const index of entry.vocabularies) shared[index] = (shared[index] as number) + entry.weight;
      }
      const like: number[] = [];
      for (let index = 0; index < sizes.length; index++) {
        shared[index] = (2 * (shared[index] as number)) / (weight + (weights[index] as number));
        if ((shared[index] as number) > LEAST_SHARED) like.push(index);
      }
      return like.sort((a, b) => (shared[b] as number) - (shared[a] as number));
    },
  };
}
