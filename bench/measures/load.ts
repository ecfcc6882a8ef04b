/** What every execution on Google pays before its first line, and what a panel's request pays besides. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Figure, report } from '../figure';
import { median } from '../timing';

const RUNS = 7;
const DIST = path.join(import.meta.dirname, '..', '..', 'dist');

/** A new process: compile and run in a context without anything of Node. */
const LOAD = `
const vm = require('node:vm');
const code = require('node:fs').readFileSync(process.argv[1], 'utf8');
const context = vm.createContext({});
const start = performance.now();
new vm.Script(code).runInContext(context);
process.stdout.write(String(performance.now() - start));
`;

const bundle = path.join(DIST, 'Code.js');
const load = (file: string) => Number(execFileSync(process.execPath, ['-e', LOAD, file], { encoding: 'utf8' }));
const loads = (file: string) => median(Array.from({ length: RUNS }, () => load(file)));

/** The script of program.html, as google/program.ts takes it from its page. */
const folder = mkdtempSync(path.join(tmpdir(), 'carga-'));
const program = path.join(folder, 'program.js');
const page = readFileSync(path.join(DIST, 'program.html'), 'utf8');
writeFileSync(program, page.slice(page.indexOf('>') + 1, page.lastIndexOf('<')));
const size = (file: string) => statSync(path.join(DIST, file)).size;
const panels = readdirSync(DIST).filter((file) => file.endsWith('.html'));

report([
  { id: 'bundle.bytes', name: 'Code.js', value: size('Code.js'), unit: 'bytes', aim: 150_000 },
  ...panels.map(
    (file): Figure => ({ id: `bundle.${path.parse(file).name}`, name: `  ${file}`, value: size(file), unit: 'bytes' }),
  ),
  {
    id: 'bundle.load',
    name: '  carga en frío (proceso nuevo, mediana de 7)',
    value: loads(bundle),
    unit: 'ms',
    aim: 15,
  },
  { id: 'bundle.program', name: '  y además, en cada petición de un panel', value: loads(program), unit: 'ms' },
]);
rmSync(folder, { recursive: true });
