import type { Cell } from '../../../src/core/base/cell';
import { type Activation, activationIn } from '../../../src/core/notices/activation';
import { rowOf } from '../../support/rule-tester';

const ON = {
  'recordatorios.activos': 'Sí',
  'recordatorios.hoja': 'hoja-1',
  'recordatorios.cuenta': 'Ana@Example.com',
  'recordatorios.activados_el': '24/11/2026 06:30',
};

test.each<[string, Readonly<Record<string, Cell>>, Activation['state']]>([
  ['on', ON, 'active'],
  ['on by a checkbox', { ...ON, 'recordatorios.activos': true }, 'active'],
  ['on, keys as people type them', { ...ON, 'recordatorios.activos': 'No', ' Recordatorios.ACTIVOS ': 'Sí' }, 'paused'],
  ['in pause', { ...ON, 'recordatorios.activos': 'No' }, 'paused'],
  ['in pause by another word', { ...ON, 'recordatorios.activos': 'mañana' }, 'paused'],
  ['in pause by an empty cell', { ...ON, 'recordatorios.activos': '' }, 'paused'],
  ['a copy', { ...ON, 'recordatorios.hoja': 'hoja-0' }, 'copied'],
  ['a copy without the sheet', { ...ON, 'recordatorios.hoja': '' }, 'copied'],
  ['a copy in pause', { ...ON, 'recordatorios.hoja': 'hoja-0', 'recordatorios.activos': 'No' }, 'off'],
  ['nobody’s', { ...ON, 'recordatorios.cuenta': '' }, 'off'],
  ['never on', {}, 'off'],
])('%s', (_, values, state) => {
  const rows = Object.entries(values).map(([key, value]) => rowOf('settings', { key, value }));
  expect(activationIn(rows, 'hoja-1')).toEqual(
    state === 'off' ? { state, account: '', at: '' } : { state, account: 'ana@example.com', at: '24/11/2026 06:30' },
  );
});
