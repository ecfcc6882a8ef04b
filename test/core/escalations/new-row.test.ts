import type { Day } from '../../../src/core/calendar/day';
import { screenshotSending, screenshotSent, sendingRow, termNote } from '../../../src/core/escalations/new-row';
import { termsOf } from '../../../src/core/escalations/terms';
import { RULES } from '../../../src/core/rules';
import { contextFor, rowOf } from '../../support/rule-tester';

const TODAY = '2026-11-20' as Day;
const consultation = {
  topic: '=Requisitos',
  description: '+57 desde cuándo',
  link: 'https://www.facebook.com/ProsperidadSocial/posts/123456789',
  comments: "'cita'\n@alguien -5",
};
const given = {
  number: '14',
  sentOn: TODAY,
  sender: { name: 'Laura Pérez', mail: 'laura@example.com' },
  consultation,
  pictureCount: 2,
  origin: '',
  terms: termsOf(TODAY, contextFor({})),
};

test('a row on its way', () => {
  expect(sendingRow(given)).toEqual({
    number: '14',
    sentOn: { day: TODAY, minutes: null },
    agent: 'Laura Pérez',
    agentMail: 'laura@example.com',
    ...consultation,
    screenshot: '2 imágenes, enviando',
    round: 1,
    origin: '',
    // 20 November 2026 is a Friday; the next holiday is 8 December: by WORKDAY.
    reportOn: { day: '2026-11-27', minutes: null },
    dueOn: { day: '2026-12-02', minutes: null },
    status: 'ENVIANDO',
  });
  expect(sendingRow({ ...given, origin: '12' })).toMatchObject({ round: 2, origin: '12' });
});

test('a review has nothing to say of it', () => {
  const row = rowOf('escalations', sendingRow(given) as never);
  const context = { ...contextFor({}), today: TODAY };
  const findings = RULES.flatMap((rule) => {
    if (rule.tab !== 'escalations' || rule.scope === 'team') return [];
    const check = rule.scope === 'row' ? rule.check : rule.prepare({ rows: [row], side: () => [] } as never, context);
    return check(row as never, context).map(({ message }) => `${rule.id}: ${message}`);
  });
  expect(findings).toEqual([]);
});

test.each([
  [1, '1 imagen, enviando', '1 imagen, enviada 20/11/2026'],
  [10, '10 imágenes, enviando', '10 imágenes, enviadas 20/11/2026'],
])('%d of them', (count, sending, sent) => {
  expect(screenshotSending(count)).toBe(sending);
  expect(screenshotSent(sending, TODAY)).toBe(sent);
  expect(screenshotSent(sent, TODAY)).toBe(sent);
});

test('what a person wrote in Pantallazo stays', () => {
  expect(screenshotSent('Sí, en Drive', TODAY)).toBe('Sí, en Drive');
  expect(screenshotSent('', TODAY)).toBe('');
});

test('the note tells how the days were counted', () => {
  const { report } = termsOf('2026-11-12' as Day, contextFor({}));
  expect(termNote('Día 5: reporte a coordinación', '2026-11-12' as Day, report)).toBe(
    [
      'Día 5: reporte a coordinación, contado desde el envío (12/11/2026, día 0):',
      'vie 13 nov: día 1',
      'sáb 14 nov: sábado, no cuenta',
      'dom 15 nov: domingo, no cuenta',
      'lun 16 nov: festivo, no cuenta (Independencia de Cartagena)',
      'mar 17 nov: día 2',
      'mié 18 nov: día 3',
      'jue 19 nov: día 4',
      'vie 20 nov: día 5',
    ].join('\n'),
  );
  expect(termNote('x', TODAY, { ok: false, problem: 'sin días' })).toBeNull();
});
