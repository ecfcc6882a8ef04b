/** npm run rules: writes docs/reglas.md from the rules themselves. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const { outputFiles } = await build({
  entryPoints: [path.join(folder, 'rules/page.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { rulesPage } = await import(`data:text/javascript;base64,${code}`);
await writeFile(path.join(folder, 'reglas.md'), rulesPage());
