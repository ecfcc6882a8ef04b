import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CaseAction } from '../../src/app/panel-api';
import { SETTING_KEYS } from '../../src/core/settings/keys';
import { actionWord } from '../../src/panels/escalations/case-words';
import { at } from '../support/repository';

const LARGEST_PICTURE = 150_000;

const read = (file: string) => readFileSync(at(file), 'utf8');
const guide = read('docs/guia.md');
const headings = Array.from(guide.matchAll(/^## (.+)$/gm), ([, heading = '']) => heading);

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test.each(['README.md', 'docs/guia.md'])('every picture of %s is there, and small', (file) => {
  const pictures = Array.from(read(file).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g));
  expect(pictures.length).toBeGreaterThan(0);
  for (const [, description, picture = ''] of pictures) {
    const place = path.join(path.dirname(at(file)), picture);
    expect({ picture, exists: existsSync(place), described: description !== '' }).toEqual({
      picture,
      exists: true,
      described: true,
    });
    expect(statSync(place).size).toBeLessThan(LARGEST_PICTURE);
  }
});

const entries = Array.from(read('src/google/ui.ts').matchAll(/\.addItem\('([^']+)'/g), ([, label = '']) => label);

test('the panel «Ayuda» explains every entry of the menu, in its order', () => {
  const explained = Array.from(read('src/panels/help/guide.tsx').matchAll(/<dt>([^<]+)<\/dt>/g), ([, label]) => label);
  expect(explained.slice(0, entries.length)).toEqual(entries);
});

test('every entry of the menu has a section', () => {
  expect(entries.length).toBeGreaterThan(3);
  for (const entry of entries) expect(headings.filter((heading) => heading.startsWith(entry))).toHaveLength(1);
});

test('the list at the top leads to every section, in their order', () => {
  const links = Array.from(guide.matchAll(/^- \[(.+)\]\(#(.+)\)$/gm), ([, text, anchor]) => ({ text, anchor }));
  expect(links).toEqual(headings.map((heading) => ({ text: heading, anchor: anchorOf(heading) })));
});

test('the keys of CONFIGURACIÓN that it names are there', () => {
  const keys: readonly string[] = SETTING_KEYS.map(({ key }) => key);
  const named = Array.from(guide.matchAll(/`([a-z]+\.[a-z_]+)`/g), ([, key = '']) => key);
  expect(named).toContain('recordatorios.hora');
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
});

const ACTIONS: Readonly<Record<CaseAction, true>> = {
  settle: true,
  report: true,
  answer: true,
  resend: true,
  file: true,
  close: true,
  reopen: true,
};

test('everything that can be done with a case is in its table, by the name on its button', () => {
  const section = guide.slice(guide.indexOf('\n## Escalamientos'), guide.indexOf('\n## Corregir…'));
  const explained = Array.from(section.matchAll(/^\| ([^|]+) \|/gm), ([, names = '']) => names.split(', ')).flat();
  const named = (Object.keys(ACTIONS) as CaseAction[]).map((action) => actionWord(action, { unsettledReport: null }));
  const unsettled = actionWord('report', { unsettledReport: 1 });
  expect(explained.filter((name) => name !== 'acción').sort()).toEqual([...named, unsettled].sort());
});

test('every button of «Recordatorios…» is explained', () => {
  const section = guide.slice(guide.indexOf('\n## Recordatorios…'), guide.indexOf('\n## Configurar…'));
  const panel = ['standing-screen.tsx', 'unsettled-list.tsx']
    .map((file) => read(`src/panels/reminders/${file}`))
    .join('');
  const buttons = Array.from(
    panel.matchAll(/(?:exit|action)\('([^']+)'|'((?:Sí|No) salió)'/g),
    ([, one, other]) => one ?? other ?? '',
  );
  expect(buttons.length).toBeGreaterThan(7);
  expect(buttons.filter((button) => !section.includes(button))).toEqual([]);
});

test('the line of Revisión that it explains is one that a review writes', () => {
  const quoted = /^> (.+)$/m.exec(guide)?.[1];
  expect(read('src/core/review/review-text.ts')).toContain(quoted);
});
