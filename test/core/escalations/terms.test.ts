import type { Day } from '../../../src/core/calendar/day';
import { skippedDays, termsOf } from '../../../src/core/escalations/terms';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';
import { readCsv } from '../../support/read-csv';
import { contextFor } from '../../support/rule-tester';

const terms = (sent: string, settings: Partial<Settings> = {}) => termsOf(sent as Day, contextFor({ settings }));

test.each(readCsv('due_dates.csv').map((row) => [row.enviado ?? '', row] as const))('sent on %s', (sent, row) => {
  expect(terms(sent)).toMatchObject({ report: { due: row.mas5_habiles }, due: { due: row.mas8_habiles } });
  expect(terms(sent, { calendarDays: true })).toMatchObject({
    report: { due: row.mas5_calendario },
    due: { due: row.mas8_calendario },
  });
  expect(terms(sent, { filedNextBusinessDay: true })).toMatchObject({
    report: { due: row.mas5_si_radica_sig_habil },
    due: { due: row.mas8_si_radica_sig_habil },
  });
});

test('the days are those of CONFIGURACIÓN', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ reportAfter: 5, answerWithin: 8 });
  expect(terms('2026-11-03', { reportAfter: 1, answerWithin: 3 })).toMatchObject({
    report: { due: '2026-11-04' },
    due: { due: '2026-11-06' },
  });
});

describe('what did not count', () => {
  const skipped = (sent: string, settings: Partial<Settings> = {}) => {
    const { due } = terms(sent, settings);
    return due.ok ? skippedDays(due.days) : due.problem;
  };

  test.each([
    ['2026-07-06', 'lun 13 jul (festivo), sáb, dom'],
    ['2025-12-24', 'jue 25 dic, jue 1 ene (festivo), sáb, dom'],
    ['2026-03-27', 'jue 2 abr, vie 3 abr (festivo), sáb, dom'],
    // The Sunday of a holiday is told as one.
    ['2025-07-17', 'dom 20 jul (festivo), sáb, dom'],
    ['2026-11-20', 'sáb, dom'],
  ])('after %s: %s', (sent, expected) => {
    expect(skipped(sent)).toBe(expected);
  });

  test('a civic day, where it is closed', () => {
    expect(skipped('2026-04-10', { civicDaysOpen: false })).toBe('vie 17 abr (día cívico), sáb, dom');
  });

  test('the day on which it is filed', () => {
    expect(skipped('2026-11-14', { filedNextBusinessDay: true })).toBe(
      'lun 16 nov (festivo), mar 17 nov (se radica, día 0), sáb, dom',
    );
  });

  test('nothing by calendar days', () => {
    expect(skipped('2026-07-06', { calendarDays: true })).toBe('');
  });
});
