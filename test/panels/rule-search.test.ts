import { byActa, searchRules } from '../../src/panels/help/rule-search';
import { rule } from './make';

const rules = [
  rule('archived-code', '25', { summary: 'El código ARCHIVADO está escrito de otra manera.' }),
  rule('reply-prefix', '14', { summary: 'La respuesta no empieza por su red.' }),
  rule('code-spelling', '27', { severity: 'warning', summary: 'El código 1 está escrito de otra manera.' }),
];

test.each([
  ['', ['archived-code', 'reply-prefix', 'code-spelling']],
  ['  ', ['archived-code', 'reply-prefix', 'code-spelling']],
  ['codigo', ['archived-code', 'code-spelling']],
  ['CÓDIGO aviso', ['code-spelling']],
  ['acta 14', ['reply-prefix']],
  ['reply-', ['reply-prefix']],
  ['nada de esto', []],
])('«%s» finds %j', (search, ids) => {
  expect(searchRules(rules, search).map(({ id }) => id)).toEqual(ids);
});

test('byActa sorts by number, then by id; rules of no agreement come last', () => {
  const sorted = [
    rule('z', '–'),
    rule('b', '28-F'),
    rule('c', '4'),
    rule('d', '28'),
    rule('a', '28'),
    rule('e', '25, 5'),
  ].sort(byActa);
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'e', 'a', 'd', 'b', 'z']);
});
