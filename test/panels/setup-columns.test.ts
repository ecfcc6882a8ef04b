import fc from 'fast-check';
import { foldName } from '../../src/core/base/fold';
import { choose, chosenHeader, nameOf, standingOf } from '../../src/panels/setup/choose-column';
import { type Draft, draftReducer, NO_DRAFT, sizeOf } from '../../src/panels/setup/draft';
import { entriesOf, groupTabs, isComplete } from '../../src/panels/setup/tab-groups';
import { agentTab } from './make-setup';

test('names match as they do in core', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(nameOf(text)).toBe(foldName(text))));
  for (const text of ['Código de tipificación', '  CÓD. ', 'No.', '👩‍👧', 'Año;Mes', 'ﬁn', 'İ', 'ß'])
    expect(nameOf(text)).toBe(foldName(text));
});

const HEADERS = ['Fecha', 'Red social', 'Texto enviado', 'Cod tip', 'Canal', 'Otra; cosa'];
const tab = agentTab('ANA', HEADERS);
const at = (key: string, of = tab) => {
  const column = of.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(key);
  return column;
};
const chosen = (key: string, header: string | null, draft: Draft, of = tab): Draft =>
  draftReducer(draft, { type: 'valuesTyped', values: choose(of, at(key, of), header, draft) });

test('a header chosen for a column stands for it', () => {
  const draft = chosen('reply', 'Texto enviado', NO_DRAFT);
  expect([...draft.settings]).toEqual([['columna.agente.Respuesta', 'Texto enviado']]);
  expect(standingOf(tab, at('reply'), draft)).toMatchObject({ header: { letters: 'C' }, how: 'chosen' });
  expect(standingOf(tab, at('channel'), draft)).toMatchObject({ header: { letters: 'E' }, how: 'byName' });
  expect(standingOf(tab, at('code'), draft)).toEqual({ header: null, how: 'missing' });
});

test('back to the known names there is nothing to ask for', () => {
  expect(sizeOf(chosen('reply', null, chosen('reply', 'Texto enviado', NO_DRAFT)))).toBe(0);
});

test('a header that another column goes by leaves that one without', () => {
  const draft = chosen('code', 'Canal', NO_DRAFT);
  expect(standingOf(tab, at('channel'), draft)).toEqual({ header: null, how: 'lost' });
});

test('what CONFIGURACIÓN says already is nothing to ask for, however it is written there', () => {
  const set = agentTab('ANA', HEADERS, { reply: 'Texto enviado' });
  expect(standingOf(set, at('reply', set), NO_DRAFT).how).toBe('chosen');
  const away = chosen('reply', null, NO_DRAFT, set);
  expect(away.settings.get('columna.agente.Respuesta')).toBe('');
  expect(standingOf(set, at('reply', set), away).how).toBe('unknown');
  expect(sizeOf(chosen('reply', 'Texto enviado', away, set))).toBe(0);
});

test('tabs with headers of their own keep them', () => {
  const [ana, beto] = [
    agentTab('ANA', ['Fecha', 'Texto enviado'], { reply: 'Texto enviado' }),
    agentTab('BETO', ['Fecha', 'Rta.'], { reply: 'Texto enviado' }),
  ];
  const draft = chosen('reply', 'Rta.', NO_DRAFT, beto);
  expect(draft.settings.get('columna.agente.Respuesta')).toBe('Rta.; Texto enviado');
  expect(chosenHeader(ana, at('reply', ana), draft)?.header).toBe('Texto enviado');
  expect(chosenHeader(beto, at('reply', beto), draft)?.header).toBe('Rta.');
  expect(sizeOf(chosen('reply', null, draft, beto))).toBe(0);
});

test('a header with a semicolon is one header', () => {
  const draft = chosen('reply', 'Otra; cosa', NO_DRAFT);
  expect(draft.settings.get('columna.agente.Respuesta')).toBe('Otra, cosa');
  expect(chosenHeader(tab, at('reply'), draft)?.header).toBe('Otra; cosa');
});

test('whatever is chosen, a header stands for one column, and the last choice holds', () => {
  const choice = fc.record({
    key: fc.constantFrom('date', 'network', 'reply', 'channel', 'code'),
    header: fc.constantFrom(null, ...HEADERS),
  });
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 15 }), (choices) => {
      let draft = NO_DRAFT;
      for (const { key, header } of choices) draft = chosen(key, header, draft);
      const standing = tab.columns.flatMap((column) => standingOf(tab, column, draft).header?.letters ?? []);
      expect(new Set(standing).size).toBe(standing.length);
      const last = choices.at(-1);
      if (last) expect(chosenHeader(tab, at(last.key), draft)?.header ?? null).toBe(last.header);
    }),
  );
});

describe('tabs in groups', () => {
  const COMPLETE = ['Fecha', 'Red social', 'Código'];
  const other = (name: string, changes: object) => ({ ...agentTab(name, COMPLETE), kind: 'fraud', ...changes });

  test('agents whose headers stand in the same places are one', () => {
    const entries = entriesOf([
      agentTab('ANA', COMPLETE),
      agentTab('BETO', [...COMPLETE, 'Nota']),
      agentTab('CARLA', COMPLETE),
      agentTab('DORA', []),
      agentTab('EVA', []),
    ]);
    expect(entries.map(({ names }) => names)).toEqual([['ANA', 'CARLA'], ['BETO'], ['DORA'], ['EVA']]);
    expect(entries.map(isComplete)).toEqual([true, true, false, false]);
  });

  test('by what there is to do', () => {
    const groups = groupTabs([
      agentTab('ANA', COMPLETE),
      other('FRAUDE', {}),
      agentTab('BETO', ['Fecha', 'Cosa']),
      { ...agentTab('NOTAS', ['Cosa', 'Fecha']), named: false },
      { ...agentTab('CARLA', ['Red social', 'Fecha']), named: false },
      { ...agentTab('HOJA', []), kind: null },
      other('LIVES', { headerRow: null, columns: [], headers: [] }),
    ]);
    expect(groups.map(({ title, entries }) => [title, entries.flatMap(({ names }) => names)])).toEqual([
      ['Por completar', ['BETO', 'CARLA', 'LIVES']],
      ['De agentes', ['ANA']],
      ['Registros y listas', ['FRAUDE']],
      ['Sin reconocer', ['NOTAS', 'HOJA']],
    ]);
    expect(groups[0]?.entries[0]?.missing).toEqual(['Red social', 'Código']);
  });

  test('no tabs, no groups', () => expect(groupTabs([])).toEqual([]));
});
