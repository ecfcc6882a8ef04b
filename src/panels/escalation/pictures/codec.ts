import type { Step } from './fit';

/** A picture that the browser has read. */
export interface OpenPicture {
  /** As JPEG. Rejects where the browser cannot. */
  encode(step: Step): Promise<Blob>;
  close(): void;
}

/** Rejects for a picture that cannot be read. */
export type OpenPictureFile = (file: Blob) => Promise<OpenPicture>;

/** Opens pictures with the browser's own means. */
export const openPicture: OpenPictureFile = async (file) => {
  const bitmap = await createImageBitmap(file);
  return {
    encode: ({ scale, quality }) => {
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(bitmap.width * scale));
      canvas.height = Math.max(1, Math.round(bitmap.height * scale));
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('no canvas');
      // What can be seen through would be black in a JPEG.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))), 'image/jpeg', quality);
      });
    },
    close: () => bitmap.close(),
  };
};
