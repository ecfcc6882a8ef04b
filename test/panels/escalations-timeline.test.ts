import fc from 'fast-check';
import type { CaseView } from '../../src/app/panel-api';
import { datesInWords, dateWord, meaningOf, placeOfToday } from '../../src/panels/escalations/case-words';
import { timelineOf, WIDTH } from '../../src/panels/escalations/timeline-geometry';
import { daysBetween } from '../../src/panels/kit/days';
import { caseView, closedCase, secondRound, TODAY, term } from './make-case';

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** A round sent some time before today, with dates in any order, as people type them. */
const anyRound = (round: number): fc.Arbitrary<CaseView> => {
  const maybe = fc.option(fc.integer({ min: -30, max: 900 }), { nil: null });
  return fc
    .record({
      ago: fc.integer({ min: -3, max: 700 }),
      span: fc.integer({ min: 1, max: 25 }),
      hasTerms: fc.boolean(),
      settled: fc.boolean(),
      reported: maybe,
      answered: maybe,
      filed: maybe,
      closed: maybe,
    })
    .map(({ ago, span, hasTerms, settled, reported, answered, filed, closed }) => {
      const sentOn = dayAfter(TODAY, -ago);
      const on = (days: number | null) => (days === null ? null : dayAfter(sentOn, days));
      const due = dayAfter(sentOn, span);
      return caseView({
        number: String(round),
        round,
        sentOn,
        settled,
        report: hasTerms ? term(sentOn, dayAfter(sentOn, Math.ceil(span / 2))) : null,
        due: hasTerms ? term(sentOn, due) : null,
        reportedOn: on(reported),
        answeredOn: on(answered),
        filedOn: on(filed),
        closedOn: on(closed),
      });
    });
};
const anyCase = fc.tuple(anyRound(1), fc.option(anyRound(2), { nil: null }));

describe('the drawing', () => {
  test('every mark lies in the box and in the order of time, today among them', () => {
    fc.assert(
      fc.property(anyCase, ([first, second]) => {
        const shape = timelineOf(second ? [first, second] : [first], TODAY);
        if (shape === null) throw new Error('nothing was drawn');
        const marks = shape.lanes.flatMap((lane) => lane.marks);
        const dated = [...marks, ...(shape.today === null ? [] : [{ date: TODAY, x: shape.today }])];
        for (const { x } of dated) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
        }
        const inTime = [...dated].sort((a, b) => daysBetween(b.date, a.date));
        expect(inTime.every(({ x }, index) => index === 0 || x >= (inTime[index - 1]?.x ?? 0))).toBe(true);
        for (const { y } of shape.lanes) expect(y).toBeLessThan(shape.height);
      }),
    );
  });

  test('the line of a round has no hole and does not go backwards', () => {
    fc.assert(
      fc.property(anyCase, ([first, second]) => {
        for (const { stretches } of timelineOf(second ? [first, second] : [first], TODAY)?.lanes ?? [])
          stretches.forEach(({ from, to }, index) => {
            expect(to).toBeGreaterThanOrEqual(from);
            if (index > 0) expect(from).toBeCloseTo(stretches[index - 1]?.to ?? 0, 6);
          });
      }),
    );
  });

  test('dates are in proportion where the term is not long past', () => {
    const [lane] = timelineOf([caseView()], '2026-11-20')?.lanes ?? [];
    const at = (kind: string) => lane?.marks.find((mark) => mark.kind === kind)?.x ?? Number.NaN;
    expect((at('report') - at('sent')) / (at('due') - at('sent'))).toBeCloseTo(8 / 11, 6);
  });

  test('a term long past keeps half of the line, which is cut', () => {
    const shape = timelineOf([caseView()], '2027-11-20');
    const due = shape?.lanes[0]?.marks.find(({ kind }) => kind === 'due');
    expect(due?.x).toBeCloseTo(WIDTH / 2, 0);
    expect(shape?.cut).toBeGreaterThan(due?.x ?? WIDTH);
    expect(timelineOf([caseView()], '2026-11-22')?.cut).toBeNull();
  });

  test('days that do not count are told apart, and so is what is to come and what is late', () => {
    const running = timelineOf([caseView()], '2026-11-18')?.lanes[0]?.stretches;
    // 10–13 Nov, then the weekend with the holiday, 17–18, and 19–20 that are to come.
    expect(running?.map(({ counted, elapsed, late }) => [counted, elapsed, late])).toEqual([
      [true, true, false],
      [false, true, false],
      [true, true, false],
      [true, false, false],
    ]);
    expect(timelineOf([caseView()], '2026-11-25')?.lanes[0]?.stretches.at(-1)).toMatchObject({ late: true });
    const answered = caseView({ settled: true, answeredOn: '2026-11-12' });
    expect(timelineOf([answered], '2026-11-25')?.lanes[0]?.stretches.some(({ late }) => late)).toBe(false);
  });

  test('today is drawn while something is awaited', () => {
    expect(timelineOf([closedCase()], TODAY)?.today).toBeNull();
    expect(timelineOf([closedCase(), secondRound()], TODAY)?.today).not.toBeNull();
  });

  test('rounds share one scale', () => {
    const lanes = timelineOf([closedCase({ resentOn: '2026-11-18' }), secondRound()], TODAY)?.lanes ?? [];
    expect(lanes.map(({ round }) => round)).toEqual([1, 2]);
    expect(lanes[1]?.marks[0]?.x).toBeCloseTo(lanes[0]?.marks.find(({ date }) => date === '2026-11-18')?.x ?? 0, 6);
  });

  test('nothing without a sending day', () => {
    expect(timelineOf([caseView({ sentOn: null })], TODAY)).toBeNull();
  });
});

describe('in words', () => {
  const view = caseView({ reportedOn: '2026-11-18', filedOn: '2026-11-24', filingNumber: 'E-1' });

  test.each([
    ['2026-11-12', 'Quedan 5 días hábiles'],
    ['2026-11-15', 'Quedan 4 días hábiles'],
    ['2026-11-19', 'Queda 1 día hábil'],
    ['2026-11-20', 'Vence hoy'],
    ['2026-11-21', 'Venció ayer'],
    ['2026-11-30', 'Venció hace 10 días'],
  ])('on %s: %s', (today, words) => {
    expect(placeOfToday(caseView(), today)).toBe(words);
  });

  test('where every day counts, they are days', () => {
    const lines = ['mar 10 nov: día 1', 'mié 11 nov: día 2'];
    expect(placeOfToday(caseView({ due: { date: '2026-11-11', lines, skipped: '' } }), '2026-11-09')).toBe(
      'Quedan 2 días',
    );
  });

  test('nothing is left of what is over', () => {
    expect(placeOfToday(closedCase(), TODAY)).toBe('');
  });

  test.each([
    ['report', '2026-11-17', 'Día 5', 'Si no hay respuesta, se reporta a coordinación.'],
    ['due', '2026-11-20', 'Día 8', 'Es el último día para la respuesta, incluido.'],
    ['sent', '2026-11-09', 'Enviado', 'Es el día 0: el plazo se cuenta desde el día siguiente.'],
    ['reported', '2026-11-18', 'Reportado', 'Se reportó a coordinación. 2026-11-18: día 6.'],
    ['answered', '2026-11-21', 'Respondido', 'La entidad respondió. Un día después de la fecha límite.'],
    ['filed', '2026-11-24', 'PQRS', 'Pasó a formulario PQRS con el radicado E-1.'],
  ] as const)('%s', (kind, date, word, meaning) => {
    expect(dateWord(kind, view)).toBe(word);
    expect(meaningOf({ kind, date }, view)).toBe(meaning);
  });

  test('a term of other days is named by them; one that nobody counted, by what it is for', () => {
    expect(dateWord('due', { report: null, due: { date: TODAY, lines: [], skipped: '' } })).toBe('Límite');
    expect(dateWord('report', { report: term('2026-11-09', '2026-11-12'), due: null })).toBe('Día 3');
  });

  test('the whole round for who does not see it', () => {
    const marks = timelineOf([caseView()], TODAY)?.lanes[0]?.marks ?? [];
    expect(datesInWords(caseView(), marks, TODAY)).toBe(
      'Ronda 1: enviado el lun 9 nov, día 5 el mar 17 nov, día 8 el vie 20 nov. Hoy es vie 20 nov: vence hoy.',
    );
  });
});
