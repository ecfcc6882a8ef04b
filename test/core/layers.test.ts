import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What holds between the rooms (DESIGN.md): first what the compiler does not see, then that it sees the rest. */
const ROOT = path.join(__dirname, '../..');

interface Source {
  /** From src: `core/base/cell.ts`. */
  readonly name: string;
  readonly text: string;
}

function sourcesOf(room: string): Source[] {
  const folder = path.join(ROOT, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(m?tsx?|mjs)$/.test(name))
    .map((name) => ({
      name: path.posix.join(room, name.split(path.sep).join('/')),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function importsOf({ text }: Source): Import[] {
  const statements = withoutComments(text).matchAll(
    /\b(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return Array.from(statements, ([, type, named, dynamic]) => ({
    from: (named ?? dynamic) as string,
    typesOnly: type !== undefined,
  }));
}

/** The room that a relative import leads to, or the package. */
function roomOf(source: Source, from: string): string {
  if (!from.startsWith('.')) return from;
  const target = path.posix.join(path.posix.dirname(source.name), from);
  return target.split('/')[0] as string;
}

const found = (room: string, wrong: (source: Source) => readonly string[]) =>
  sourcesOf(room).flatMap((source) => wrong(source).map((what) => `${source.name}: ${what}`));

test.each([
  ['core', 'new Date() without a moment', /new Date\(\s*\)|\bDate\(\)/g],
  ['core', 'Date.now', /Date\.now/g],
  ['core', 'Math.random', /Math\.random/g],
  ['core', 'types of another room', /\/\/\/\s*<reference/g],
  ['app', 'new Date() without a moment', /new Date\(\s*\)|\bDate\(\)/g],
  ['app', 'Date.now', /Date\.now/g],
  ['app', 'Math.random', /Math\.random/g],
  ['app', 'types of another room', /\/\/\/\s*<reference/g],
])('%s has no %s', (room, _, pattern) => {
  expect(found(room, ({ text }) => text.match(pattern) ?? [])).toEqual([]);
});

test('a whole list of sources was read', () => {
  expect(sourcesOf('core').length).toBeGreaterThan(20);
  expect(sourcesOf('local').flatMap(importsOf).length).toBeGreaterThan(100);
});

test('core takes nothing from packages', () => {
  const packages = sourcesOf('core').flatMap((source) =>
    importsOf(source)
      .map(({ from }) => from)
      .filter((from) => !from.startsWith('.')),
  );
  expect(packages).toEqual([]);
});

// A reference is transitive for the compiler: by way of the app it would let the panels take values of core as well.
test('the panels take only types from the app, and nothing from other rooms', () => {
  const wrong = found('panels', (source) =>
    importsOf(source)
      .filter(({ from, typesOnly }) => {
        const room = roomOf(source, from);
        return from.startsWith('.') && room !== 'panels' && !(room === 'app' && typesOnly);
      })
      .map(({ from }) => from),
  );
  expect(wrong).toEqual([]);
});

test('the local host imports nothing of the add-on: it runs what was compiled', () => {
  const wrong = found('local', (source) =>
    importsOf(source)
      .map(({ from }) => from)
      .filter((from) => from.startsWith('.') && !['local', '..'].includes(roomOf(source, from))),
  );
  expect(wrong).toEqual([]);
});

test('only google and main name a Google service', () => {
  const services = /\b(?:SpreadsheetApp|HtmlService|MailApp|ScriptApp|LockService|CacheService|PropertiesService)\b/g;
  for (const room of ['core', 'app', 'panels'])
    expect(found(room, ({ text }) => withoutComments(text).match(services) ?? [])).toEqual([]);
});

describe('the compiler', () => {
  /** Put into each room, with the error that the compiler must give for it. */
  const WRONG: readonly (readonly [file: string, text: string, code: string])[] = [
    ['core/wrong-google.ts', 'export const name = SpreadsheetApp.getActiveSpreadsheet();', 'TS2304'],
    ['core/wrong-timer.ts', 'setTimeout(() => undefined, 1);', 'TS2304'],
    ['core/wrong-node.ts', 'export const zone = process.env.TZ;', 'TS2591'],
    ['core/wrong-page.ts', 'export const title = document.title;', 'TS2584'],
    ['core/wrong-newer.ts', 'export const last = [1, 2].at(-1);', 'TS2550'],
    ['core/wrong-import.ts', "export { done } from '../app/result';", 'TS6307'],
    ['core/wrong-adapter.ts', "export { googlePorts } from '../google/ports';", 'TS6307'],
    ['app/wrong-google.ts', 'export const lock = LockService.getDocumentLock();', 'TS2304'],
    ['app/wrong-import.ts', "export { googlePorts } from '../google/ports';", 'TS6307'],
    ['google/wrong-import.ts', "export { done } from '../app/result';", 'TS6307'],
    ['panels/wrong-import.ts', "export { googlePorts } from '../google/ports';", 'TS6307'],
    ['panels/wrong-google.ts', 'export const user = Session.getActiveUser();', 'TS2304'],
    ['local/wrong-import.ts', "export { done } from '../app/result';", 'TS6307'],
    ['local/wrong-core.ts', "export { RULES } from '../core/rules';", 'TS6307'],
    ['local/worker/wrong-import.ts', "export { googlePorts } from '../../google/ports';", 'TS6307'],
  ];

  test('rejects what leaves its room', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'layers-'));
    try {
      cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
      cpSync(path.join(ROOT, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
      for (const [file, text] of WRONG) writeFileSync(path.join(folder, 'src', file), `${text}\n`);
      const rooms = ['core', 'app', 'google', 'panels', 'local/worker', 'local'].map((room) => `src/${room}`);
      const { stdout } = spawnSync(
        process.execPath,
        [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...rooms, '--pretty', 'false'],
        { cwd: folder, encoding: 'utf8' },
      );
      const errors = Array.from(stdout.matchAll(/^src\/(\S+)\(\d+,\d+\): error (TS\d+)/gm), ([, file, code]) => [
        file as string,
        code as string,
      ]);
      for (const [file, , code] of WRONG)
        expect([file, ...errors.filter(([at]) => at === file).map(([, found]) => found)]).toEqual([file, code]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
