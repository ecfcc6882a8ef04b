import { execFileSync } from 'node:child_process';
import { ROOT } from './repository';

const BUILD = `
import { build } from 'esbuild';
const { outputFiles } = await build({
  stdin: { contents: "export { googlePorts } from './src/google/ports'; export { showDialog } from './src/google/ui';", resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, write: false, format: 'iife', globalName: 'App', target: 'es2019',
});
process.stdout.write(outputFiles[0].text);
`;

let compiled: string | undefined;

/**
 * A script whose functions work through the add-on's own ports, for what no command does yet or alone.
 * @param bodies of its functions by their names, or of one function `f`; each may use `workbook`, `log`, `lock`,
 *   `tab(name)` and `showDialog`
 */
export function portScript(bodies: string | Readonly<Record<string, string>>): string {
  compiled ??= execFileSync(process.execPath, ['--input-type=module', '-e', BUILD], { cwd: ROOT, encoding: 'utf8' });
  const functions = Object.entries(typeof bodies === 'string' ? { f: bodies } : bodies).map(
    ([name, body]) => `function ${name}() {
  const { workbook, log, lock } = App.googlePorts();
  const { showDialog } = App;
  const tab = (name) => workbook.tab(name);
  ${body}
}`,
  );
  return [compiled, ...functions].join('\n');
}
