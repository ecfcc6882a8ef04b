/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other. */
export function editDistance(left: string, right: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (previous[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let best = Math.min(change, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) best = Math.min(best, (twoBack[j - 2] as number) + 1);
      current[j] = best;
    }
    twoBack = previous;
    previous = current;
  }
  return previous[right.length] as number;
}
