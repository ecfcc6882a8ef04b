/** Set-up of a fresh clone: dependencies and build, each only when it is missing or out of date. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const at = (...parts) => path.join(root, ...parts);
const OLDEST_NODE = [20, 11];

/** Stops with a Spanish message where this Node is too old. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `Se necesita Node ${OLDEST_NODE.join('.')} o más nuevo, y este es ${process.versions.node}. Instálelo de https://nodejs.org\n`,
  );
  process.exit(2);
}

/**
 * Installs where the packages are not those of the lockfile. Its output goes to stderr. `npm ci` refuses a lockfile
 * without the binaries of platforms that the registry at hand did not offer; `install --no-save` takes the locked
 * versions as they are and leaves the lockfile alone.
 */
export function installDependencies() {
  checkNode();
  const stamp = at('node_modules', '.installed-lockfile');
  const lockfile = readFileSync(at('package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  process.stderr.write('Instalando dependencias (una sola vez; puede tardar un minuto)…\n');
  // npm tells its scripts where it is; without it (node run by hand) npm is looked up on the PATH.
  const npm = process.env.npm_execpath;
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) execFileSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  else execFileSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  writeFileSync(stamp, lockfile);
}

/** Time of the newest file under a path. */
function newest(place) {
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Dependencies and build. */
export async function prepare() {
  installDependencies();
  const stamp = at('build', 'local', '.built');
  const sources = Math.max(
    ...['src', 'build.mjs', 'appsscript.json', 'package-lock.json'].map((name) => newest(at(name))),
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs > sources) return;
  process.stderr.write('Compilando…\n');
  const { buildAll } = await import('../../build.mjs');
  await buildAll();
  writeFileSync(stamp, '');
}
