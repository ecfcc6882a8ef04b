import { readdirSync } from 'node:fs';
import { at, built, builtPanels } from '../support/repository';

const PANELS = Object.entries(builtPanels());

test('one file for each panel, and nothing else than the scripts and the manifest beside them', () => {
  const folders = readdirSync(at('src/panels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .map(({ name }) => name);
  const files = [...folders.map((name) => `${name}.html`), 'Code.js', 'program.html', 'appsscript.json'];
  expect(readdirSync(at('dist')).sort()).toEqual(files.sort());
});

test('each panel that the add-on opens exists', () => {
  const opened = Array.from(built('src/main.ts').matchAll(/show(?:Panel|Dialog)\('([\w-]+)'/g), ([, name]) => name);
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.filter((name) => !PANELS.some(([panel]) => panel === name))).toEqual([]);
});

describe.each(PANELS)('%s.html', (_, html) => {
  test('loads nothing from elsewhere', () => {
    expect(
      html.match(/<(?:script|link|img|iframe|object|source|video|audio)[^>]*\s(?:src|href|data)\s*=/gi),
    ).toBeNull();
    expect(html.match(/@import|url\(\s*["']?(?:https?:)?\/\//gi)).toBeNull();
  });

  test('holds no opening of a template scriptlet', () => expect(html).not.toContain('<?'));

  test('is whole: one script, one style, in Spanish, with the mark that says what to do at once', () => {
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/<\/style/gi)).toHaveLength(1);
    expect(html).toContain('lang="es-CO"');
    expect(html.match(/data-start="none"/g)).toHaveLength(1);
  });

  test('calls the server by its one door', () => {
    const runner = /google\.script\.run/.test(html);
    if (runner) expect(html).toMatch(/\.panel\(/);
  });
});
