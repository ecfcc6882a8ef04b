import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageFile } from './responses';

const tokenMark = '{{SESSION_TOKEN}}';

/** The whole table of what is served as a file: no path of a request ever reaches the disk. */
export async function loadPageFiles(folder: string, token: string): Promise<ReadonlyMap<string, PageFile>> {
  const read = (name: string) => readFile(path.join(folder, name));
  const [html, script, style] = await Promise.all([read('index.html'), read('page.js'), read('page.css')]);
  const index = html.toString('utf8');
  if (!index.includes(tokenMark)) throw new Error(`index.html has no ${tokenMark}`);
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: Buffer.from(index.replace(tokenMark, token)) }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: style }],
  ]);
}
