import fc from 'fast-check';
import type { SetupChange } from '../../src/app/panel-api';
import {
  type Draft,
  type DraftAction,
  draftReducer,
  NO_DRAFT,
  requestOf,
  shareOf,
  sizeOf,
} from '../../src/panels/setup/draft';
import { stepsOf } from '../../src/panels/setup/steps';
import { agentTab, setupView } from './make-setup';

const after = (...actions: readonly DraftAction[]): Draft => actions.reduce(draftReducer, NO_DRAFT);
const typing = (key: string, value: string, stands = ''): DraftAction => ({
  type: 'valuesTyped',
  values: [{ key, value, stands }],
});

const name = fc.constantFrom('a', 'b', 'c', 'd');
const action: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant('valuesTyped' as const),
    values: fc.array(fc.record({ key: name, value: fc.constantFrom('', 'x', 'y '), stands: fc.constantFrom('', 'x') })),
  }),
  fc.record({
    type: fc.constantFrom('tabsAsked' as const, 'prepareAsked' as const),
    names: fc.array(name),
    asked: fc.boolean(),
  }),
);
const draft = fc.array(action, { maxLength: 12 }).map((actions) => after(...actions));

/** A draft as one text. */
const text = ({ settings, tabs, prepare }: Draft) =>
  JSON.stringify([[...settings].sort(), [...tabs].sort(), [...prepare].sort()]);

describe('for any draft', () => {
  const holds = (law: (given: Draft) => void) => fc.assert(fc.property(draft, law));

  test('a value that stands is nothing to ask for', () =>
    holds((given) => {
      expect(draftReducer(given, typing('a', ' x ', 'x')).settings.has('a')).toBe(false);
      expect(draftReducer(given, typing('a', 'z', 'x')).settings.get('a')).toBe('z');
    }));

  test('to type and to type what stands changes nothing else', () =>
    holds((given) => {
      const back = draftReducer(draftReducer(given, typing('new', 'z')), typing('new', ''));
      expect(text(back)).toBe(text(given));
    }));

  test('what is asked for twice is asked for once, and taking it back takes it away', () =>
    holds((given) => {
      const ask = (asked: boolean): DraftAction => ({ type: 'tabsAsked', names: ['a', 'b'], asked });
      const once = draftReducer(given, ask(true));
      expect(text(draftReducer(once, ask(true)))).toBe(text(once));
      expect(shareOf(['a', 'b'], once.tabs)).toBe('all');
      expect(shareOf(['a', 'b'], draftReducer(once, ask(false)).tabs)).toBe('none');
    }));

  test('its size is what the server is asked for', () =>
    holds((given) => {
      const { tabs, settings, prepare } = requestOf(given);
      expect(tabs.length + settings.length + prepare.length).toBe(sizeOf(given));
    }));

  test('all applied, nothing is left; nothing applied, all is', () =>
    holds((given) => {
      const nothing = requestOf(NO_DRAFT);
      expect(sizeOf(draftReducer(given, { type: 'applied', request: requestOf(given) }))).toBe(0);
      expect(text(draftReducer(given, { type: 'applied', request: nothing }))).toBe(text(given));
      expect(sizeOf(draftReducer(given, { type: 'dropped' }))).toBe(0);
    }));

  test('nothing of it is changed by what comes after', () =>
    fc.assert(
      fc.property(draft, action, (given, next) => {
        const before = text(given);
        draftReducer(given, next);
        expect(text(given)).toBe(before);
      }),
    ));

  test('the steps write each change once, in order, and ask for no other', () =>
    holds((given) => {
      const request = requestOf(given);
      const changes: SetupChange[] = [
        ...request.tabs.map((key) => ({ type: 'tab' as const, key, before: '', after: 'x' })),
        ...request.settings.map(({ key, value }) => ({ type: 'setting' as const, key, before: '', after: value })),
        ...request.prepare.map((key) => ({ type: 'prepare' as const, key, before: '', after: '' })),
      ];
      const steps = stepsOf(request, changes);
      expect(steps.flatMap((step) => step.changes)).toEqual(changes);
      expect(steps.flatMap((step) => step.request.tabs)).toEqual(request.tabs);
      expect(steps.flatMap((step) => step.request.settings)).toEqual(request.settings);
      expect(steps.flatMap((step) => step.request.prepare)).toEqual(request.prepare);
    }));
});

test('a tab that nobody asked for, but that a value needs, is a step of its own before the value', () => {
  const request = requestOf(after(typing('redes.x', 'Sí')));
  const steps = stepsOf(request, [
    { type: 'tab', key: 'settings', before: '', after: 'Clave' },
    { type: 'setting', key: 'redes.x', before: '', after: 'Sí' },
  ]);
  expect(steps.map(({ request: { tabs, settings } }) => [tabs, settings.length])).toEqual([
    [['settings'], 0],
    [[], 1],
  ]);
});

test('a value that stands by the time of the preview is not sent', () => {
  const request = requestOf(after(typing('redes.x', 'Sí'), typing('revision.desde', '1/11/2026')));
  const steps = stepsOf(request, [{ type: 'setting', key: 'redes.x', before: '', after: 'Sí' }]);
  expect(steps.map((step) => step.request.settings.map(({ key }) => key))).toEqual([['redes.x']]);
});

test('looking at the base again keeps what can still be asked for', () => {
  const view = setupView({
    tabs: [agentTab('ANA', ['Fecha', 'Texto'], { reply: 'Texto' })],
    missingTabs: [{ kind: 'lives', name: 'LIVES', headers: [] }],
    values: [['redes.x', 'Sí']],
  });
  const given = after(
    typing('redes.x', 'Sí'),
    typing('revision.desde', '01/11/2026'),
    typing('columna.agente.Respuesta', 'Texto'),
    typing('columna.agente.Canal', 'Medio'),
    { type: 'tabsAsked', names: ['lives', 'fraud'], asked: true },
    { type: 'prepareAsked', names: ['ANA', 'BETO'], asked: true },
  );
  const { settings, tabs, prepare } = draftReducer(given, { type: 'looked', view });
  expect([...settings.keys()]).toEqual(['revision.desde', 'columna.agente.Canal']);
  expect([[...tabs], [...prepare]]).toEqual([['lives'], ['ANA']]);
});

test('a value that was typed while another was applied stays', () => {
  const request = requestOf(after(typing('redes.x', 'Sí')));
  const draft = draftReducer(after(typing('redes.x', 'No')), { type: 'applied', request });
  expect([...draft.settings]).toEqual([['redes.x', 'No']]);
});

test('CONFIGURACIÓN gets what a key means with it', () => {
  expect(requestOf(after(typing('redes.x', 'Sí'), typing('regla.row-date', 'No'))).settings).toEqual([
    { key: 'redes.x', value: 'Sí', description: expect.stringContaining('en vez de Twitter') },
    { key: 'regla.row-date', value: 'No', description: expect.stringContaining('no se revisa') },
  ]);
});
