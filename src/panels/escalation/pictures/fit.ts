/** How a picture is made smaller: its sides by `scale`, then JPEG at `quality`. */
export interface Step {
  readonly scale: number;
  readonly quality: number;
}

/** From what nobody sees to what can only just be read: first coarser, then smaller. Never larger. */
export const STEPS: readonly Step[] = [
  { scale: 1, quality: 0.92 },
  { scale: 1, quality: 0.85 },
  { scale: 1, quality: 0.75 },
  { scale: 0.85, quality: 0.8 },
  { scale: 0.7, quality: 0.8 },
  { scale: 0.6, quality: 0.75 },
  { scale: 0.5, quality: 0.75 },
  { scale: 0.4, quality: 0.7 },
  { scale: 0.3, quality: 0.65 },
  { scale: 0.2, quality: 0.6 },
];

/**
 * How many bytes each picture may have so that all together have no more than `most`: small ones keep what they have,
 * and the large ones share the rest alike. In the order of `sizes`; none is given more than it has.
 */
export function sharesOf(sizes: readonly number[], most: number): readonly number[] {
  const order = sizes.map((size, index) => ({ size, index })).sort((one, other) => one.size - other.size);
  const shares = [...sizes];
  let left = most;
  order.forEach(({ size, index }, place) => {
    const share = Math.min(size, Math.floor(left / (order.length - place)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}

/** The first step with which a picture fits into so many bytes; null: not even the last. */
export async function fitted<Encoded extends { readonly size: number }>(
  encode: (step: Step) => Promise<Encoded>,
  most: number,
): Promise<Encoded | null> {
  for (const step of STEPS) {
    const encoded = await encode(step);
    if (encoded.size <= most) return encoded;
  }
  return null;
}
