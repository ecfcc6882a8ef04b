/** What every execution on Google pays before its first line: reading and running the whole bundle. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
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
const load = () => Number(execFileSync(process.execPath, ['-e', LOAD, bundle], { encoding: 'utf8' }));
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
    value: median(Array.from({ length: RUNS }, load)),
    unit: 'ms',
    aim: 15,
  },
]);
