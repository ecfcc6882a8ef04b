import { createInflateRaw } from 'node:zlib';

/** One file inside a zip, as the zip's directory tells it. */
export interface ZipPart {
  readonly name: string;
  readonly packedSize: number;
  /** What the directory says: a lie where {@link unpack} gives more. */
  readonly size: number;
  readonly packed: boolean;
  /** Position of the part's own header. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_END = 22 + 0xffff;
/** In place of a size or position that stands elsewhere, in 64 bits: no workbook needs that. */
const IN_64_BITS = 0xffffffff;
const SIZES_FOLLOW = 8;

/** The parts of a zip by its directory, without unpacking anything; null: it has none that can be followed. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - LONGEST_END);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index++) {
    if (position + 46 > end || view.getUint32(position, true) !== ENTRY) return null;
    const nameLength = view.getUint16(position + 28, true);
    const part: ZipPart = {
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      packedSize: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      packed: view.getUint16(position + 10, true) !== 0,
      at: view.getUint32(position + 42, true),
    };
    if ([part.packedSize, part.size, part.at].includes(IN_64_BITS)) return null;
    // A directory without sizes sends a reader to the part's own header, which nobody has checked.
    const hidesSize = (view.getUint16(position + 8, true) & SIZES_FOLLOW) !== 0 && part.packedSize === 0;
    if (hidesSize && !part.name.endsWith('/')) return null;
    parts.push(part);
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return parts;
}

/** The content of a part, piece by piece. Throws for bytes that are damaged. */
export async function* unpack(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== LOCAL)
    throw new Error(`${part.name}: no header`);
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const content = bytes.subarray(start, start + part.packedSize);
  if (content.length < part.packedSize) throw new Error(`${part.name}: cut off`);
  if (!part.packed) {
    yield content;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 1 << 18 });
  inflate.end(content);
  yield* inflate;
}

/** A small part as text; '' when the zip has none of that name. */
export async function partText(bytes: Uint8Array, parts: readonly ZipPart[], name: string): Promise<string> {
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) return '';
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack(bytes, part)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
