import { type Day, shownDay } from '../../../src/core/calendar/day';
import { knownCases } from '../../../src/core/escalations/known-case';
import { reportMail, reportSubject, reportText } from '../../../src/core/escalations/report-mail';
import { standingsIn } from '../../../src/core/escalations/state';
import type { Settings } from '../../../src/core/settings/settings';
import { readCsv } from '../../support/read-csv';
import { contextFor, type RowCells, rowOf } from '../../support/rule-tester';

type Cells = RowCells<'escalations'>;

function report(cells: Cells, today: string, settings: Partial<Settings> = {}) {
  const row = rowOf('escalations', { number: '14', topic: 'Pagos', agent: 'Ana Pérez', ...cells });
  const context = contextFor({ settings, today });
  const known = knownCases({ rows: [row], standing: standingsIn([row], context), has: () => true }, new Map())(row);
  return { known, text: reportText(known, 'Ana Pérez', context) };
}

test('says which escalation, since when, how far its term has run, where it is, and what is asked', () => {
  const { text } = report({ sentOn: '12/11/2026', link: 'https://www.facebook.com/1/posts/2' }, '2026-11-20');
  expect(text).toBe(
    [
      'Buen día:',
      'El escalamiento 14, «Pagos», se envió el 12/11/2026, por Ana Pérez, y la entidad no ha respondido. Hoy se cumple el día 5 hábil. El plazo vence el 25/11/2026.',
      'Le pido validar con el contacto de los escalamientos si ya hay información (acta 9).',
      'Publicación:',
      'https://www.facebook.com/1/posts/2',
      'Ana Pérez',
    ].join('\n\n'),
  );
});

describe('the days that have run', () => {
  test.each(readCsv('due_dates.csv').map((row) => [row.enviado ?? '', row] as const))('sent on %s', (sent, row) => {
    const said = (today = '', settings: Partial<Settings> = {}) =>
      report({ sentOn: shownDay(sent as Day) }, today, settings).text;
    expect(said(row.mas5_habiles)).toContain('Hoy se cumple el día 5 hábil.');
    expect(said(row.mas8_habiles)).toContain('Van 8 días hábiles desde el envío. Hoy es el último día del plazo.');
    expect(said(row.mas8_calendario, { calendarDays: true })).toContain('Van 8 días calendario desde el envío.');
    expect(said(row.mas8_si_radica_sig_habil, { filedNextBusinessDay: true })).toContain('Van 8 días hábiles');
  });

  test.each([
    ['2026-11-13', 'Van 1 día hábil desde el envío.'],
    ['2026-11-26', 'Van 9 días hábiles desde el envío. El plazo venció el 25/11/2026.'],
    ['2026-12-09', 'Van 17 días hábiles desde el envío.'],
  ])('on %s: %s', (today, expected) => {
    expect(report({ sentOn: '12/11/2026' }, today).text).toContain(expected);
  });

  test('of a row without a sending that can be read nothing is counted', () => {
    const { text } = report({ sentOn: 'ayer', dueOn: '19/11/2026', round: '2' }, '2026-11-20');
    expect(text).toContain('se envió, por Ana Pérez (ronda 2), y la entidad no ha respondido. El plazo venció');
  });
});

describe('the mail', () => {
  const to = { to: ['caro@example.com'], subject: 'Asunto', senderName: 'Ana' };

  test('its subject is one line', () => {
    const { known } = report({ topic: 'Pagos\r\nBcc: otro@example.com' }, '2026-11-20');
    expect(reportSubject(known)).toBe('Escalamiento 14 sin respuesta: Pagos Bcc: otro@example.com');
  });

  test('both bodies hold the text as words; an address of the web can be followed', () => {
    const written =
      'Hola <b>Caro</b>:\n\n<script>alert(1)</script>\n  \nhttps://example.com/?a=1&b="2\n\nhttps://example.com/3\n\nAna\n';
    const { text, html, attachments } = reportMail(written, to);
    expect(text.trim()).toBe(
      'Hola <b>Caro</b>:\n\n<script>alert(1)</script>\n\nhttps://example.com/?a=1&b="2\n\nhttps://example.com/3\n\nAna',
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('href="https://example.com/?a');
    expect(html).toContain('<a href="https://example.com/3">https://example.com/3</a>');
    expect(attachments).toEqual([]);
  });
});
