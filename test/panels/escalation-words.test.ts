import {
  keepingWords,
  sameTopicWords,
  subjectWords,
  termWords,
  waitingWords,
} from '../../src/panels/escalation/words-of-form';
import { shortDay } from '../../src/panels/kit/days';
import { fileSize } from '../../src/panels/kit/spanish';
import { escalationForm, wholeDraft } from './make-escalation';

test.each([
  ['2026-12-01', 'mar 1 dic'],
  ['2026-03-11', 'mié 11 mar'],
  ['2027-01-04', '4 ene 2027'],
])('%s is «%s»', (day, words) => expect(shortDay(day, '2026-11-20')).toBe(words));

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [1_024, '1 kB'],
  [340 * 1_024, '340 kB'],
  [999 * 1_024, '999 kB'],
  [3 * 1_024 * 1_024, '3 MB'],
  [1_258_291, '1,2 MB'],
])('%d bytes are «%s»', (bytes, words) => expect(fileSize(bytes)).toBe(words));

test.each([
  [{}, 'Si lo envía hoy, repórtelo el vie 27 nov si no hay respuesta; la fecha límite es el mié 2 dic.'],
  [{ reportOn: null }, 'Si lo envía hoy, la fecha límite es el mié 2 dic.'],
  [{ reportOn: null, dueOn: null }, ''],
])('the terms %j', (change, words) => expect(termWords(escalationForm(change))).toBe(words));

test('an open escalation in a line', () => {
  const one = { number: '14', topic: 'Pagos', agent: 'Juan Rojas', sentOn: '2026-11-12', state: null };
  expect(sameTopicWords(one, '2026-11-20')).toBe('No. 14 · Juan Rojas · enviado el jue 12 nov · sin estado');
  expect(sameTopicWords({ ...one, sentOn: '', state: 'Vencido' }, '2026-11-20')).toBe('No. 14 · Juan Rojas · Vencido');
});

test('the subject as the mail bears it', () => {
  expect(subjectWords(wholeDraft({ topic: ' Pagos ' }), '15')).toBe('Pagos · Escalamiento 15');
  const resends = { tab: 'E', row: 2, rowKey: 'k', number: '14', label: '' };
  expect(subjectWords(wholeDraft({ resends }))).toBe('Fechas de pago · Escalamiento … (segundo envío del 14)');
});

test('topics that wait, and the draft', () => {
  expect([1, 2].map(waitingWords)).toEqual(['Queda 1 tema por enviar', 'Quedan 2 temas por enviar']);
  expect(keepingWords({ status: 'kept' })).toBe('Borrador guardado');
  expect(keepingWords({ status: 'failed', message: 'No hay conexión.' })).toContain('no cierre el panel');
});
