import { joinedTopics } from '../../../src/core/escalations/topics';
import { processorTime } from '../../support/processor-time';

test.each<[string, readonly string[]]>([
  ['Renta Ciudadana y Colombia Mayor', ['Renta Ciudadana', 'Colombia Mayor']],
  ['renta ciudadana, COLOMBIA MAYOR y Renta Joven', ['renta ciudadana', 'COLOMBIA MAYOR', 'Renta Joven']],
  ['Jóvenes en Acción / Renta Joven', ['Jóvenes en Acción', 'Renta Joven']],
  ['Devolución del IVA + Ingreso Solidario', ['Devolución del IVA', 'Ingreso Solidario']],
  ['Requisitos de Renta Joven; fechas de pago', ['Requisitos de Renta Joven', 'fechas de pago']],
  ['1. Fechas de pago 2. Cambio de titular', ['Fechas de pago', 'Cambio de titular']],
  ['1) Fechas de pago\n2) Cambio de titular', ['Fechas de pago', 'Cambio de titular']],
])('%j is several', (topic, parts) => {
  expect(joinedTopics(topic)).toEqual(parts);
});

test.each([
  '',
  'Quejas y reclamos',
  'Requisitos y documentos de Renta Joven',
  'Pagos de Renta Ciudadana y Colombia Mayor',
  'Jóvenes en Acción y su paso a Renta Joven',
  'Familias en Acción',
  'Mi negocio',
  'Fechas de pago;',
  'Pago del 1. y 2. ciclo',
  '1. Fechas de pago',
  'Ley 2578 de 2026, art. 6',
  'Mensajes de texto sin giro (SuperGiros / Banco Agrario)',
])('%j is one', (topic) => {
  expect(joinedTopics(topic)).toEqual([]);
});

test('a long hostile topic takes no time', () => {
  for (const topic of [' y '.repeat(50_000), ', '.repeat(50_000), `1. ${'2 '.repeat(50_000)}`, ' '.repeat(100_000)]) {
    expect(processorTime(() => joinedTopics(topic), 300)).toBeLessThan(300);
  }
});
