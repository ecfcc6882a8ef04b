import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageFile } from './responses';
import { pageHeaders } from './security-headers';

const tokenMark = '{{SESSION_TOKEN}}';
const nonceMark = '{{SCRIPT_NONCE}}';

/** The whole table of what is served as a file: no path of a request ever reaches the disk. */
export async function loadPageFiles(
  folder: string,
  { token, nonce }: { readonly token: string; readonly nonce: string },
): Promise<ReadonlyMap<string, PageFile>> {
  const read = (name: string) => readFile(path.join(folder, name));
  const [html, script, style] = await Promise.all([read('index.html'), read('page.js'), read('page.css')]);
  const index = html.toString('utf8');
  for (const mark of [tokenMark, nonceMark]) if (!index.includes(mark)) throw new Error(`index.html has no ${mark}`);
  const page = Buffer.from(index.replace(tokenMark, token).replace(nonceMark, nonce));
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: page, headers: pageHeaders(nonce) }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: style }],
  ]);
}
