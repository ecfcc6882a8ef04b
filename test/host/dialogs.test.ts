import type { HostEvent } from '../../src/local/protocol';
import { Book, tabOf } from '../support/book';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { portScript } from '../support/port-script';
import { builtFiles } from '../support/repository';

const open = (code: string) => new Book([tabOf('Hoja', [['x']])], { code });
const dialogs = (events: readonly HostEvent[]) => events.filter(({ type }) => type === 'panelDialog');

test('the add-on shows a panel in a dialog of that size', async () => {
  const book = open(portScript(`showDialog('help', 'Ayuda', { width: 800, height: 600 });`));
  await book.host.run({ function: 'f' });
  expect(dialogs(book.events)).toEqual([
    { type: 'panelDialog', title: 'Ayuda', html: builtFiles().help, width: 800, height: 600 },
  ]);
  expect(book.host.executions()).toEqual([expect.objectContaining({ calls: expect.objectContaining({ ui: 1 }) })]);
});

const shows = (page: string, title = 'T') =>
  open(`function f() { SpreadsheetApp.getUi().showModelessDialog(${page}, ${JSON.stringify(title)}); }`);

test('its title is that of the call, whatever it is', async () => {
  const title = HOSTILE_TEXTS.closingScript as string;
  const book = shows('HtmlService.createHtmlOutput("<p>").setTitle("otro").setWidth(300).setHeight(200)', title);
  await book.host.run({ function: 'f' });
  expect(dialogs(book.events)).toEqual([{ type: 'panelDialog', title, html: '<p>', width: 300, height: 200 }]);
});

test.each([
  ['no size', 'HtmlService.createHtmlOutput("x")', 'setWidth y setHeight'],
  ['no height', 'HtmlService.createHtmlOutput("x").setWidth(300)', 'setWidth y setHeight'],
  ['no page of HtmlService', '{ getContent: function () { return "x"; } }', 'HtmlOutput'],
])('what the host does not know is refused: %s', async (_, page, message) => {
  const book = shows(page);
  await expect(book.host.run({ function: 'f' })).rejects.toThrow(message);
  expect(dialogs(book.events)).toEqual([]);
});

test('it goes to the window that asked', async () => {
  const book = shows('HtmlService.createHtmlOutput("x").setWidth(300).setHeight(200)');
  const told: Record<'uno' | 'dos', HostEvent[]> = { uno: [], dos: [] };
  for (const window of ['uno', 'dos'] as const) book.host.subscribe((event) => told[window].push(event), window);
  await book.host.run({ function: 'f' }, { window: 'dos' });
  expect([dialogs(told.uno).length, dialogs(told.dos).length]).toEqual([0, 1]);
});

test('by the clock there is nobody to show it to', async () => {
  const book = shows('HtmlService.createHtmlOutput("x").setWidth(300).setHeight(200)');
  await expect(book.runDue('f', 'ana@example.com')).rejects.toThrow('Cannot call SpreadsheetApp.getUi()');
  expect(dialogs(book.events)).toEqual([]);
});
