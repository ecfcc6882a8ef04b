/**
 * What `npm start` and `npm run cli` run: installs what is missing, builds what is out of date, then starts the
 * program. Plain JavaScript without packages: on a fresh clone there are none yet.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { prepare } from './prepare.mjs';

const [program, ...options] = process.argv.slice(2);
await prepare();
const child = spawn(
  process.execPath,
  ['--enable-source-maps', path.join(import.meta.dirname, '..', '..', 'build', 'local', `${program}.mjs`), ...options],
  { stdio: 'inherit' },
);
// The terminal sends Ctrl+C to both; the program saves first and this process leaves with its code.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
