import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces the remote script with dist/. Google takes all files in one request, so a refusal changes nothing.
 * @param {string} root folder of this repository
 * @param {string} config clasp's project file
 * @returns {{ ok: true, files: string[] } | { ok: false, output: string }} the files sent, none where the script
 *   already held them; or what clasp said
 */
export function push(root, config) {
  const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  // Without -f clasp 3 sends nothing when the manifest changed, and still ends with 0. Node is started with clasp's
  // own file: Windows runs no shebangs.
  const { status, stdout, stderr } = spawnSync(process.execPath, [clasp, 'push', '-f', '--json', '-P', config], {
    cwd: root,
    encoding: 'utf8',
  });
  const sent = listOf(stdout);
  const output = `${stderr}${stdout}`.trim();
  if (status !== 0 || sent === null) return { ok: false, output };
  const files = sent.map((file) => path.basename(file));
  const missing = readdirSync(path.join(root, 'dist')).filter((file) => !files.includes(file));
  if (sent.length > 0 && missing.length > 0)
    return { ok: false, output: `clasp no envió ${missing.join(', ')}.\n${output}` };
  return { ok: true, files };
}

/** clasp's `--json` list of files; null: it printed none. */
function listOf(stdout) {
  try {
    const list = JSON.parse(stdout);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}
