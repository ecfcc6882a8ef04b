import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { at } from '../support/repository';

/** build.mjs is a module of Node, so it is asked in a process of its own. */
function topLevelStubs(source: string): { name: string; stub: string }[] {
  const program = `
    import { text } from 'node:stream/consumers';
    import { topLevelStubs } from ${JSON.stringify(pathToFileURL(at('build.mjs')).href)};
    process.stdout.write(JSON.stringify(topLevelStubs(await text(process.stdin))));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    input: source,
    cwd: at(),
    stdio: 'pipe',
  });
  return JSON.parse(told.toString()) as { name: string; stub: string }[];
}

const SOURCE = `/** Every function that Google calls by name. */
import { hours } from './app/hours';

/**
 * Suma las horas.
 *
 * @param {string} agente Nombre del agente
 * @return {number} Horas
 * @customfunction
 */
export function HORAS(agente: string, desde?: Date, hasta?: readonly Date[][]): number {
  return hours(agente, desde, hasta);
}

/** Not shown by Sheets. */
export function onEdit(event: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {}

export function onOpen(): void {}

/** @customfunction */
export function DIAS(
  uno: Map<string, number>,
  otro: string,
): number { return 1; }

function inner(text: string): void {}
export const notAFunction = 1;
`;

test.each<[string, string, string]>([
  ['rest', 'uno: string, ...otros: [a: string, b: number][]', 'uno, ...otros'],
  [
    'defaults',
    "uno = 1, dos = [1, 2], tres = { a: 1, b: 2 }, cuatro = (a: number, b = ')') => a",
    'uno, dos, tres, cuatro',
  ],
  ['text with commas and parentheses', `uno = 'a,b)', dos = "(,", tres = \`],\``, 'uno, dos, tres'],
  ['an escaped quote', "uno = 'a\\', b', dos: string", 'uno, dos'],
  ['objects and arrays', 'uno: { a: string, b: [number, string] }, dos?: Map<string, number>[]', 'uno, dos'],
  ['functions', 'uno: (a: string, b: Record<string, 1>) => void, dos: string', 'uno, dos'],
  ['choices of text', `uno: 'a,b' | "(" , dos?: \`x,\${string}\``, 'uno, dos'],
  ['comments', '/* uno, dos */ tres: string, // cuatro, cinco\n  seis: number,\n', 'tres, seis'],
  ['$ and _', '$uno: string, _dos = 2', '$uno, _dos'],
])('parameters: %s', (_, parameters, names) => {
  expect(topLevelStubs(`export function F(${parameters}): { a: 1, b: 2 } { return null as never; }`)).toEqual([
    { name: 'F', stub: `function F(${names}) { return App.F(${names}); }` },
  ]);
});

test('a parameter without a name of its own is refused', () => {
  expect(() => topLevelStubs('export function F({ range }: { range: string }): void {}')).toThrow(
    /F needs a name for its parameter «\{ range \}»/,
  );
});

test('a function in several versions has one stub, with its help', () => {
  const source = `/** @customfunction */
export function F(uno: string): string;
export function F(uno: string, dos?: number): string { return uno; }
/** @customfunction */
const other = 1;
export function G(): void {}`;
  expect(topLevelStubs(source).map(({ stub }) => stub)).toEqual([
    '/** @customfunction */\nfunction F(uno, dos) { return App.F(uno, dos); }',
    'function G() { return App.G(); }',
  ]);
});

test('the functions that main exports, with their parameters', () => {
  expect(topLevelStubs(SOURCE).map(({ stub }) => stub.replace(/\/\*\*[\s\S]*\*\/\n/, ''))).toEqual([
    'function HORAS(agente, desde, hasta) { return App.HORAS(agente, desde, hasta); }',
    'function onEdit(event) { return App.onEdit(event); }',
    'function onOpen() { return App.onOpen(); }',
    'function DIAS(uno, otro) { return App.DIAS(uno, otro); }',
  ]);
});

test('the JSDoc of custom functions stays, whole and right before the function; no other does', () => {
  const [horas, onEdit, onOpen, dias] = topLevelStubs(SOURCE).map(({ stub }) => stub);
  expect(horas).toMatch(
    /^\/\*\*\n \* Suma las horas\.\n \*\n \* @param \{string\} agente Nombre del agente\n[\s\S]* \* @customfunction\n \*\/\nfunction HORAS/,
  );
  expect(dias).toMatch(/^\/\*\* @customfunction \*\/\nfunction DIAS/);
  expect([onEdit, onOpen].map((stub) => stub?.includes('/**'))).toEqual([false, false]);
});
