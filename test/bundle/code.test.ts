import vm from 'node:vm';
import { SCHEDULED_HANDLERS } from '../../src/core/ports';
import { newerSyntax } from '../support/newer-syntax';
import { built, builtProgram } from '../support/repository';

const CODE = built('dist', 'Code.js');
const PROGRAM = builtProgram();
const MAIN = built('src', 'main.ts');

/** What every execution loads, and what a panel's request loads besides. */
const SCRIPTS = [
  ['Code.js', CODE],
  ['program.html', PROGRAM],
] as const;

/** Every name that Google calls, as main.ts exports them. */
const NAMES = Array.from(MAIN.matchAll(/^export function (\w+)/gm), ([, name]) => name as string);

/** What a formula of the sheet may call. They touch nothing. */
const IN_FORMULAS = ['DIAS_HABILES', 'ES_HABIL', 'FECHA_LIMITE'];
/** What an entry of the menu calls. Each opens a panel and does nothing else. */
const IN_MENU = [
  'openBoard',
  'openCorrections',
  'openDiagnostics',
  'openEscalations',
  'openExceptions',
  'openHelp',
  'openMyDay',
  'openIncident',
  'openNewEscalation',
  'openReminders',
  'openReviewPanel',
  'openSetup',
  'openUndo',
  'reviewMyTab',
  'reviewWholeBase',
];
/** What Google calls by itself, and the panels' one door. */
const BY_THEMSELVES = ['onEdit', 'onOpen', 'panel', 'runHourly', 'runMorning'];

const declared = (name: string) => new RegExp(`^function ${name}\\(`, 'm').test(CODE);

test('it loads in an empty context and leaves App and the named functions', () => {
  const context = vm.createContext({});
  vm.runInContext(CODE, context, { filename: 'Code.js' });
  expect(Object.keys(context).sort()).toEqual(['App', ...NAMES].sort());
  expect(Object.keys(vm.runInContext('App', context) as object).sort()).toEqual([...NAMES].sort());
});

test('the program of panels and clock loads in an empty context and leaves its three doors', () => {
  const context = vm.createContext({});
  vm.runInContext(PROGRAM, context);
  expect(Object.keys(context)).toEqual(['Program']);
  expect(Object.keys(vm.runInContext('Program', context) as object).sort()).toEqual([
    'answer',
    'runHourly',
    'runMorning',
  ]);
});

test('the panels’ program is text that no page would end or begin early', () => {
  expect(PROGRAM.match(/<\/?script|<!--|<\?/gi)).toBeNull();
});

test('each of them is a top-level function declaration: Google finds no other', () => {
  expect(NAMES.filter((name) => !declared(name))).toEqual([]);
  // Whoever has a panel open can call each of these: they are few, and none is private (no trailing _).
  expect([...NAMES].sort()).toEqual([...IN_FORMULAS, ...IN_MENU, ...BY_THEMSELVES].sort());
});

test('by the clock run the handlers that «Activar recordatorios» installs, and no other', () => {
  expect(BY_THEMSELVES).toEqual(expect.arrayContaining([...SCHEDULED_HANDLERS]));
  expect(BY_THEMSELVES.filter((name) => name.startsWith('run'))).toHaveLength(SCHEDULED_HANDLERS.length);
});

test('what the menu names exists', () => {
  const offered: string[] = [];
  const menu = {
    addItem: (label: string, name: string) => {
      expect(label).toMatch(/\p{Lu}/u);
      offered.push(name);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const empty = { getId: () => 'id', getSheets: () => [] };
  const context = vm.createContext({
    SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }), getActiveSpreadsheet: () => empty },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  vm.runInContext(`${CODE}\nonOpen();`, context);
  expect(offered.sort()).toEqual(IN_MENU);
  expect(offered.filter((name) => !declared(name))).toEqual([]);
});

test('a stub hands its arguments on', () => {
  expect(CODE).toMatch(/^function onEdit\((\w+)\) \{ return App\.onEdit\(\1\); \}$/m);
  expect(CODE).toMatch(/^function panel\((\w+)\) \{ return App\.panel\(\1\); \}$/m);
});

test('no more than 150 kB on every edit', () => expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(150_000));

test('an edit loads no command of the panels and no rule that looks at other rows', () => {
  for (const word of [
    'review.goTo',
    'fix.apply',
    'escalations.send',
    'reminders.activate',
    'duplicate-case',
    'possible-fraud',
  ]) {
    expect(PROGRAM).toContain(word);
    expect(CODE).not.toContain(word);
  }
});

test.each(SCRIPTS)('nothing newer than ES2019 in %s', (_, script) => expect(newerSyntax(script)).toEqual([]));

test.each([
  ['optional chaining', 'a?.b'],
  ['??', 'a ?? b'],
  ['??=', 'a ??= b'],
  ['#private', 'class A { #b = 1; c() { return this.#b; } }'],
  ['class field', 'class A { b = 1 }'],
  ['static block', 'class A { static { } }'],
  ['BigInt', '10n'],
  ['numeric separator', '1_000'],
  ['/gd', '/a/gd'],
])('the check for newer syntax knows %s', (name, script) => expect(newerSyntax(script)).toContain(name));

test.each(['catch {}', 'async function* f() {}', '({...a})', '/(?<=a)(?<b>\\p{L})/su', 'a ** b'])(
  'the check lets %s pass',
  (script) => expect(newerSyntax(script.replace('catch', 'try {} catch'))).toEqual([]),
);

test.each(SCRIPTS)('no service in %s that asks for more than the five scopes', (_, script) => {
  expect(script.match(/GmailApp|DriveApp|UrlFetchApp|CalendarApp|DocumentApp|openBy(?:Id|Url)/g)).toBeNull();
});

test('the scope of the bound spreadsheet alone, said at the head as well', () => {
  expect(CODE.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
});

test.each(SCRIPTS)('no timer and nothing of a browser or Node in %s', (_, script) => {
  const context = vm.createContext({});
  // What a V8 context has of itself is all that Apps Script has.
  expect(vm.runInContext('typeof setTimeout + typeof URL + typeof process', context)).toBe('undefined'.repeat(3));
  expect(script.match(/\b(?:setTimeout|setInterval|structuredClone|TextEncoder|queueMicrotask)\(/g)).toBeNull();
});
