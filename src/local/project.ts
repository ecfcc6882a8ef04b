import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from './host/execution';

/**
 * The compiled add-on, read from dist/ as it would be pushed to Google. `npm run build` puts this host beside it,
 * in build/local: nothing of src is needed to run it.
 */
export async function loadProject(): Promise<Project> {
  const here = import.meta.dirname;
  const dist = path.join(here, '..', '..', 'dist');
  const names = (await readdir(dist)).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name) => [path.parse(name).name, await readFile(path.join(dist, name), 'utf8')] as const),
  );
  const manifest: { oauthScopes: string[] } = JSON.parse(await readFile(path.join(dist, 'appsscript.json'), 'utf8'));
  return {
    code: await readFile(path.join(dist, 'Code.js'), 'utf8'),
    files: Object.fromEntries(pages),
    scopes: manifest.oauthScopes,
    workerFile: path.join(here, 'worker.cjs'),
  };
}
