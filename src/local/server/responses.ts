import type { ServerResponse } from 'node:http';
import { always } from './security-headers';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { ...always, ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

export function sendFile(response: ServerResponse, file: PageFile): void {
  response.writeHead(200, { ...always, ...file.headers, 'content-type': file.type });
  response.end(file.body);
}

export function sendDownload(response: ServerResponse, fileName: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    ...always,
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': attachment(fileName),
    'content-length': bytes.byteLength,
  });
  response.end(bytes);
}

/** Pictures that a page may show; the bytes of anything else are only saved. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp'];

/** A file of a mail: whatever it says of itself, no browser runs it. */
export function sendMailFile(
  response: ServerResponse,
  { name, mimeType, bytes }: { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array },
): void {
  const isShown = SHOWN.includes(mimeType);
  response.writeHead(200, {
    ...always,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': isShown ? mimeType : 'application/octet-stream',
    'content-disposition': isShown ? 'inline' : attachment(name || 'adjunto'),
    'content-length': bytes.byteLength,
  });
  response.end(bytes);
}

/** A plain name for old readers, and the real one as RFC 6266 writes it. */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(fileName.replace(/[\p{Cc}\p{Cs}/\\]/gu, '_')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
