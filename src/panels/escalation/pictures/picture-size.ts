import { pictureType } from './picture-kind';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How many points a picture has, by its header: a small file can hold a picture that no computer has the memory for.
 * null: the header does not say.
 */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (pictureType(bytes)) {
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'image/jpeg':
        return jpegSize(view);
      case 'image/webp':
        return webpSize(view);
      case null:
        return null;
    }
  } catch {
    // The header ends before it says.
    return null;
  }
}

/** Start of a frame, of any kind of compression. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): Size | null {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

const LITTLE_ENDIAN = true;
const LOSSY = 0x56_50_38_20;
const LOSSLESS = 0x56_50_38_4c;
const EXTENDED = 0x56_50_38_58;

function webpSize(view: DataView): Size | null {
  switch (view.getUint32(12)) {
    case LOSSY:
      return {
        width: view.getUint16(26, LITTLE_ENDIAN) & 0x3fff,
        height: view.getUint16(28, LITTLE_ENDIAN) & 0x3fff,
      };
    case LOSSLESS: {
      const bits = view.getUint32(21, LITTLE_ENDIAN);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case EXTENDED: {
      const at = (place: number) => view.getUint16(place, LITTLE_ENDIAN) + view.getUint8(place + 2) * 0x1_00_00 + 1;
      return { width: at(24), height: at(27) };
    }
    default:
      return null;
  }
}
