/** Colours as numbers, and as people without one kind of cones see them. */

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/**
 * Machado, Oliveira and Fernandes, «A Physiologically-based Model for Simulation of Color Vision Deficiency», IEEE
 * TVCG 15(6), 2009: the matrices of severity 1.0, for linear sRGB.
 */
export const VISIONS: Readonly<Record<'protanopia' | 'deuteranopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** `#8c510a` in linear sRGB, each from 0 to 1. */
function linearOf(hex: string): Three {
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: Matrix, [r, g, b]: Three): Three =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Three;

/** sRGB to XYZ for D65 (IEC 61966-2-1). */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Three = [0.95047, 1, 1.08883];

function labOf(colour: Three): Three {
  const [x, y, z] = TO_XYZ.map(([a, b, c], index) => {
    const part = (a * colour[0] + b * colour[1] + c * colour[2]) / (WHITE[index] as number);
    return part > 216 / 24_389 ? Math.cbrt(part) : ((24_389 / 27) * part + 16) / 116;
  }) as unknown as Three;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 between two colours, with all cones or without one kind: about 2 is the least that people notice. */
export function difference(one: string, other: string, vision?: keyof typeof VISIONS): number {
  const seen = (hex: string) => labOf(vision ? times(VISIONS[vision], linearOf(hex)) : linearOf(hex));
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG 2's ratio, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [r, g, b] = linearOf(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}
