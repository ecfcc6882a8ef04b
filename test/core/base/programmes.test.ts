import { programmesIn, withoutProgrammes } from '../../../src/core/base/programmes';
import { readCsv } from '../../support/read-csv';

const LISTED = readCsv('programas.csv').filter(({ alias_para_busqueda: aliases }) => aliases !== '');
const named = LISTED.flatMap((row) => [
  // «A / B» and «A (B)» are two names.
  ...(row.programa ?? '').split(/ \/ | \(/).map((name) => name.replace(/\)$/, '')),
  ...(row.alias_para_busqueda ?? '').split('|'),
]);

test.each(named.filter((name) => !name.startsWith('$')))('«%s» is a programme', (name) => {
  expect(programmesIn(`El pago de ${name}, por favor`)).toHaveLength(1);
  expect(withoutProgrammes(name.toUpperCase()).trim()).toBe('');
});

test.each([
  ['the longest name counts', 'tránsito a renta ciudadana', ['Tránsito a Renta Ciudadana']],
  ['accents and case are ignored', 'JOVENES EN ACCION y jóvenes en paz', ['Jóvenes en Acción', 'Jóvenes en Paz']],
  ['aliases count as their programme, once', 'el IVA, la devolución del IVA', ['Devolución del IVA']],
  ['parts of words do not', 'privado, fiesta, solidarios, arcilla', []],
])('%s', (_, text, programmes) => {
  expect(programmesIn(text)).toEqual(programmes);
});
