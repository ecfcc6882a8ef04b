import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { at } from '../support/repository';

/** build.mjs is a module of Node, so it is asked in a process of its own. */
function topLevelStubs(source: string): { name: string; stub: string }[] {
  const program = `
    import { text } from 'node:stream/consumers';
    import { topLevelStubs } from ${JSON.stringify(pathToFileURL(at('build.mjs')).href)};
    process.stdout.write(JSON.stringify(topLevelStubs(await text(process.stdin))));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { input: source, cwd: at() });
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
