import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day';
import { addDays } from '../../../src/core/calendar/day';
import { liveScriptIn } from '../../../src/core/replies/live-script';
import { livesOf, momentOf, oneMonthAfter } from '../../../src/core/replies/live-window';
import { endedScript, onAirScript } from '../../support/acta-scripts';
import { rowOf } from '../../support/rule-tester';

// acta/TRACE.md 5, and the Ley 4 de 1913, art. 62: by the calendar.
test.each([
  ['2026-01-31', '2026-02-28'],
  ['2024-01-31', '2024-02-29'],
  ['2026-03-31', '2026-04-30'],
  ['2026-12-15', '2027-01-15'],
  ['2026-12-31', '2027-01-31'],
  ['9999-12-31', '9999-12-31'],
])('one month after %s is %s', (day, next) => {
  expect(oneMonthAfter(day as Day)).toBe(next);
});

describe('the scripts of acta 28', () => {
  test.each([
    ['on the air', onAirScript('Tema'), 'onAir'],
    ['ended', endedScript('Tema', 'https://example.com'), 'ended'],
    ['both', onAirScript('Tema') + endedScript('Tema', ''), null],
    ['a reply of one’s own', 'Te sugerimos ver de nuevo la publicación', null],
    ['nothing', '', null],
  ])('%s', (_, reply, script) => {
    expect(liveScriptIn(reply)?.kind ?? null).toBe(script);
  });
});

const ORDER = ['before', 'onAir', 'ended', 'over'];
const minutes = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
const hourOf = (of: number | null) => (of === null ? '' : `${Math.floor(of / 60)}:${String(of % 60).padStart(2, '0')}`);

test('as time goes on a live never goes back', () => {
  const START = '2026-01-25' as Day;
  const moment = fc.record({ day: fc.integer({ min: -3, max: 45 }), minutes });
  fc.assert(
    fc.property(
      minutes,
      minutes,
      moment,
      moment,
      fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
      (from, to, a, b, window) => {
        const [live] = livesOf(
          [rowOf('lives', { date: '25/01/2026', topic: 'T', startsAt: hourOf(from), endsAt: hourOf(to) })],
          window,
        );
        if (!live) throw new Error('a live with a day');
        const [first, second] = [a, b].sort((x, y) => x.day - y.day || (x.minutes ?? 0) - (y.minutes ?? 0)) as [
          typeof a,
          typeof b,
        ];
        const place = ({ day, minutes: at }: typeof a) => momentOf(live, addDays(START, day), at);
        const [earlier, later] = [place(first), place(second)];
        if (earlier !== null && later !== null)
          expect(ORDER.indexOf(earlier)).toBeLessThanOrEqual(ORDER.indexOf(later));
      },
    ),
  );
});
