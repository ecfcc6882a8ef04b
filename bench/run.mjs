/**
 * `npm run bench`: measures the compiled add-on and prints one table, or JSON with --json. --sin-pagina leaves the
 * browser out. Each measure runs in a process of its own; none is a test.
 */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../src/local/prepare.mjs';
import { findBrowser } from '../test/support/programs.mjs';

const root = path.join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, 'sin-pagina': { type: 'boolean' } } });

await prepare();
const measures = ['review', 'tally', 'load', 'calls', ...(options['sin-pagina'] ? [] : ['page'])];
await compile();
const browser = options['sin-pagina'] ? {} : { TEST_BROWSER: findBrowser() };
const figures = measures.flatMap(measure);
const machine = `Node ${process.versions.node}, ${os.availableParallelism()} × ${os.cpus()[0]?.model.trim()}`;
if (options.json) process.stdout.write(`${JSON.stringify({ machine, figures }, null, 2)}\n`);
else process.stdout.write(`${machine}\n\n${table(figures)}`);

async function compile() {
  const { build } = await import('esbuild');
  const bundled = (name) =>
    build({
      entryPoints: [path.join(root, 'bench', 'measures', `${name}.ts`)],
      outfile: path.join(root, 'build', 'bench', `${name}.mjs`),
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      // The core is measured in the syntax that Google gets.
      target: name === 'review' || name === 'tally' ? 'es2019' : 'node20',
      logLevel: 'error',
    });
  await Promise.all(measures.map(bundled));
}

function measure(name) {
  process.stderr.write(`Midiendo ${name}…\n`);
  const program = path.join(root, 'build', 'bench', `${name}.mjs`);
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TZ: 'America/Bogota', ...browser },
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

function table(rows) {
  const shown = ({ value }) => value.toLocaleString('es-CO', { maximumFractionDigits: value < 100 ? 1 : 0 });
  const aim = (row) => (row.aim === undefined ? '' : `meta ≤ ${shown({ value: row.aim })}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) => `${row.name.padEnd(width)}  ${shown(row).padStart(9)} ${row.unit.padEnd(8)}  ${aim(row)}`.trimEnd())
    .join('\n')
    .concat('\n');
}
