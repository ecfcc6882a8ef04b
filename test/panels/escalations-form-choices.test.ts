import type { ReportText } from '../../src/panels/escalations/escalations-state';
import { choicesOf } from '../../src/panels/escalations/form-choices';
import { caseView } from './make-case';

const report: ReportText = { to: [], subject: '', text: '', obstacle: null, otherWay: true };
const words = (change: Partial<ReportText> | null, unsettledReport: number | null = null) =>
  choicesOf(
    { view: caseView({ unsettledReport }) },
    { action: 'report', report: change && { ...report, ...change } },
  ).map((choice) => choice.words);

test.each<[string, Partial<ReportText> | null, readonly string[]]>([
  ['a report that may leave', {}, ['Enviar reporte', 'Ya lo reporté por otro medio']],
  ['one that no mail can tell of', { obstacle: 'Falta' }, ['Ya lo reporté por otro medio']],
  ['one that is another person’s to make', { obstacle: 'Lo reporta Ana', otherWay: false }, []],
  ['one that has not been prepared', null, ['Ya lo reporté por otro medio']],
])('%s', (_, change, expected) => expect(words(change)).toEqual(expected));

test('of one that may have left nothing else is asked', () => {
  expect(words({}, 1)).toEqual(['Sí salió', 'No salió: enviar otra vez']);
  expect(words(null, 1)).toEqual(['Sí salió']);
});
