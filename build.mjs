/**
 * Builds everything: dist/ is what Google gets (Code.js, program.html, one HTML file per panel, the manifest);
 * build/local is the local host and its page, which run dist/ unchanged.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transformSync } from 'esbuild';

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

/**
 * The functions that Google calls by name, with their JSDoc: Sheets shows the JSDoc of custom functions
 * as help, and finds only `function NAME()` declarations. Minified code has neither, hence these stubs.
 * @param {string} source text of main.ts
 * @returns {{ name: string, stub: string }[]}
 */
export function topLevelStubs(source) {
  // Without types: what is left between the parentheses are names, defaults and patterns.
  const { code } = transformSync(source, { loader: 'ts' });
  return [...code.matchAll(/^export function (\w+)\(/gm)].map(({ 0: head, 1: name, index }) => {
    const parameters = parametersAt(code, index + head.length).map((parameter) => {
      const [declared] = /^(?:\.{3})?[\w$]+/.exec(parameter) ?? [];
      if (!declared) throw new Error(`main.ts: ${name} needs a name for its parameter «${parameter}».`);
      return declared;
    });
    const list = parameters.join(', ');
    return { name, stub: `${helpOf(source, name)}function ${name}(${list}) { return App.${name}(${list}); }` };
  });
}

/** The texts of the parameters, from after the opening parenthesis to the one that closes it. */
function parametersAt(code, start) {
  const parameters = [''];
  const token = /(["'`])(?:\\.|(?!\1)[^\\])*\1|[\s\S]/gy;
  token.lastIndex = start;
  for (let depth = 0; ; ) {
    const [text] = token.exec(code);
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    if (depth < 0) return parameters.map((parameter) => parameter.trim()).filter((parameter) => parameter !== '');
    if (text === ',' && depth === 0) parameters.push('');
    else parameters[parameters.length - 1] += text;
  }
}

/** The JSDoc right before the function, where it marks a custom function. */
function helpOf(source, name) {
  const [, comment = ''] =
    new RegExp(`(\\/\\*\\*(?:(?!\\*\\/)[\\s\\S])*\\*\\/)\\s*^export function ${name}\\b`, 'm').exec(source) ?? [];
  return comment.includes('@customfunction') ? `${comment}\n` : '';
}

/** Script text that is safe inside a <script> element and that no template scriptlet can be read into. */
const inline = (script) => script.replace(/<(\/script|!--|\?)/gi, '\\x3c$1');

/** dist/Code.js, which every execution loads, and dist/program.html, which a panel's request loads (google/program.ts). */
async function buildScripts() {
  const stubs = topLevelStubs(await readFile(at('src/main.ts'), 'utf8'));
  const readJson = async (name) => JSON.parse(await readFile(at(name), 'utf8'));
  const [{ version }, { oauthScopes }] = await Promise.all(['package.json', 'appsscript.json'].map(readJson));
  const script = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    define: { BUNDLE_VERSION: JSON.stringify(version), MANIFEST_SCOPES: JSON.stringify(oauthScopes) },
  };
  await build({
    ...script,
    entryPoints: [at('src/main.ts')],
    outfile: at('dist/Code.js'),
    globalName: 'App',
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: stubs.map(({ stub }) => stub).join('\n') },
  });
  const { outputFiles } = await build({
    ...script,
    entryPoints: [at('src/program.ts')],
    write: false,
    globalName: 'Program',
  });
  await writeFile(at('dist/program.html'), `<script>${inline(outputFiles[0].text)}</script>\n`);
  await copyFile(at('appsscript.json'), at('dist/appsscript.json'));
}

async function buildPanel(name) {
  const { outputFiles } = await build({
    entryPoints: [at('src/panels', name, 'main.tsx')],
    outdir: at('dist'),
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (extension) => outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  const html = `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<base target="_blank">
<style>${text('.css')}</style>
</head>
<body data-start="none">
<div id="root"></div>
<script>${inline(text('.js'))}</script>
</body>
</html>
`;
  await writeFile(at('dist', `${name}.html`), html);
}

export async function panelNames() {
  const folders = await readdir(at('src/panels'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory() && entry.name !== 'kit').map((entry) => entry.name);
}

async function buildLocal() {
  const node = { bundle: true, platform: 'node', target: 'node20', legalComments: 'none', sourcemap: 'linked' };
  await build({
    ...node,
    entryPoints: { cli: at('src/local/cli.ts'), start: at('src/local/start.ts') },
    outdir: at('build/local'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
  });
  await build({
    ...node,
    entryPoints: { worker: at('src/local/worker/main.ts') },
    outdir: at('build/local'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  await build({
    entryPoints: { page: at('src/local/page/main.ts') },
    outdir: at('build/local/page'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await copyFile(at('src/local/page/index.html'), at('build/local/page/index.html'));
}

export async function buildAll() {
  await Promise.all([
    rm(at('dist'), { recursive: true, force: true }),
    rm(at('build/local'), { recursive: true, force: true }),
  ]);
  await Promise.all([mkdir(at('dist'), { recursive: true }), mkdir(at('build/local/page'), { recursive: true })]);
  const panels = await panelNames();
  await Promise.all([buildScripts(), buildLocal(), ...panels.map(buildPanel)]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
