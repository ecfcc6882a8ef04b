import type { MailContent } from '../../protocol';

/** Formats that a picture is shown in; an SVG, which may hold more than a picture, is not. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

export interface AttachmentFile {
  readonly name: string;
  readonly bytes: number;
  readonly isPicture: boolean;
  /** Address of its bytes in this page, until `release`. */
  readonly address: string;
}

/** The bytes of a mail's attachments, in their order. Rejects where the host refused one. */
export async function attachmentFiles(
  { id, attachments }: MailContent,
  fetchFile: (id: string, index: number) => Promise<ArrayBuffer>,
): Promise<{ readonly files: readonly AttachmentFile[]; readonly release: () => void }> {
  const contents = await Promise.all(attachments.map((_, index) => fetchFile(id, index)));
  const files = attachments.map(({ name, mimeType }, index) => {
    const content = contents[index] as ArrayBuffer;
    const isPicture = pictures.has(mimeType);
    // Of any other type the browser is told nothing that it could open.
    const blob = new Blob([content], { type: isPicture ? mimeType : 'application/octet-stream' });
    return { name, bytes: content.byteLength, isPicture, address: URL.createObjectURL(blob) };
  });
  return {
    files,
    release: () => {
      for (const { address } of files) URL.revokeObjectURL(address);
    },
  };
}
