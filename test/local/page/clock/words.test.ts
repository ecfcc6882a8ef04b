import { buttonWords, moveWords, ranWords, scheduledWords } from '../../../../src/local/page/clock/words';
import type { Execution } from '../../../../src/local/protocol';

const ran = (name: string, state: Execution['state'] = 'done'): Execution => ({
  id: 1,
  function: name,
  argument: '',
  source: 'clock',
  user: 'ana@example.com',
  startedAt: '2026-11-24T13:05:00.000Z',
  milliseconds: 5,
  state,
  calls: { read: 0, write: 0, cache: 0, lock: 0, ui: 0, structure: 0, mail: 0, properties: 0, schedule: 0 },
  error: null,
  log: [],
});

test.each([
  [{ moved: false, running: false }, 'Reloj · mar 24 nov 2026, 08:05'],
  [{ moved: true, running: false }, 'Reloj movido · mar 24 nov 2026, 08:05'],
  [{ moved: true, running: true }, 'Moviendo el reloj · mar 24 nov 2026, 08:05'],
])('the button of %j', (clock, words) => expect(buttonWords(clock, '2026-11-24T08:05')).toBe(words));

test.each([
  ['runMorning', 'Recordatorios de la mañana · mié 25 nov 07:12'],
  ['runHourly', 'Repaso de cada hora · mié 25 nov 07:12'],
  ['constructor', 'constructor · mié 25 nov 07:12'],
])('%s is scheduled', (name, words) => expect(scheduledWords({ function: name, at: '2026-11-25T07:12' })).toBe(words));

const move = { from: '2026-11-24T08:00', to: '2026-11-25T08:00', moved: true, running: false, ran: [] };
test.each([
  [
    'forward with nothing due',
    move,
    'El reloj quedó en mié 25 nov 2026, 08:00. No había nada programado en ese tiempo.',
  ],
  ['forward', { ...move, ran: [ran('runHourly')] }, 'El reloj quedó en mié 25 nov 2026, 08:00. Se ejecutó:'],
  [
    'backward',
    { ...move, from: '2026-11-26T08:00' },
    'El reloj quedó en mié 25 nov 2026, 08:00. Hacia atrás no se ejecuta nada.',
  ],
  [
    'to the machine’s clock',
    { ...move, moved: false },
    'Otra vez es la hora del computador. Lo programado espera a que llegue su hora.',
  ],
  ['running', { ...move, running: true, ran: [ran('runHourly')] }, 'Ejecutando lo programado… van 1.'],
])('a move %s', (_, asked, words) => expect(moveWords(asked)).toBe(words));

test('what ran is counted by function, in the order in which it began, and failures are told', () => {
  const all = [
    ran('runHourly'),
    ran('runMorning'),
    ran('runHourly', 'failed'),
    ran('otra', 'limit'),
    ran('otra', 'failed'),
  ];
  expect(ranWords(all)).toEqual([
    { text: 'Repaso de cada hora, 2 veces · 1 falló', failed: true },
    { text: 'Recordatorios de la mañana', failed: false },
    { text: 'otra, 2 veces · 2 fallaron', failed: true },
  ]);
});
