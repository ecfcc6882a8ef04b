import type { OpenPictureFile } from './codec';
import { type PictureType, pictureType, whatItIs } from './picture-kind';
import { pictureSize } from './picture-size';

/** A picture that was given and can be read. */
export interface TakenPicture {
  /** As the file is called; '' for one that was pasted. */
  readonly name: string;
  readonly original: Blob;
  readonly bytes: Uint8Array;
  readonly type: PictureType;
}

/** As many as one mail shows before nothing in them can be read any more. */
export const MOST_PICTURES = 10;
const MOST_BYTES = 60_000_000;
/** Four bytes each, while it is made smaller: a screenshot of six 4K screens. */
const MOST_POINTS = 50_000_000;

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/**
 * Reads a file as a screenshot.
 * @param known the pictures that are there already
 * @returns why it is not taken, in a Spanish sentence
 */
export async function takePicture(
  file: Blob,
  known: readonly TakenPicture[],
  open: OpenPictureFile,
): Promise<TakenPicture | string> {
  const name = nameOf(file);
  const called = name === '' ? 'Lo que pegó' : `«${name}»`;
  if (known.length >= MOST_PICTURES)
    return `${called} no se agregó: caben ${MOST_PICTURES} pantallazos. Quite otro primero.`;
  if (file.size > MOST_BYTES) return `${called} pesa demasiado. Tome un pantallazo en lugar de esa imagen.`;
  const bytes = await bytesOf(file);
  if (bytes === null) return `${called} no se pudo leer. Elija el archivo otra vez.`;
  const type = pictureType(bytes);
  if (type === null) return `${called} ${whatItIs(bytes)}. Use PNG, JPG o WEBP, o pegue un pantallazo.`;
  if (known.some((picture) => isSame(picture.bytes, bytes))) return `${called} ya estaba entre los pantallazos.`;
  const size = pictureSize(bytes);
  if (size && size.width * size.height > MOST_POINTS)
    return `${called} mide ${size.width} × ${size.height} puntos: es demasiado grande. Recórtela.`;
  const opened = await open(file).catch(() => null);
  if (opened === null) return `${called} es una imagen dañada: no se puede abrir. Tome el pantallazo otra vez.`;
  opened.close();
  return { name, original: file, bytes, type };
}

/** What is pasted comes as «image.png». */
const nameOf = (file: Blob): string => {
  const name = 'name' in file && typeof file.name === 'string' ? file.name : '';
  return /^image\.\w+$/.test(name) ? '' : name;
};

const bytesOf = (file: Blob): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
