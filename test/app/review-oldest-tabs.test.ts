import { ownTabReader } from '../../src/app/own-tabs';
import { reviewOldestTabs } from '../../src/app/reminders/review-oldest-tabs';
import type { Day } from '../../src/core/calendar/day';
import { activationIn } from '../../src/core/notices/activation';
import type { MailingPorts, TabPort } from '../../src/core/ports';

/** How far one pass gets: by the clock, which here goes on while a tab is read. */

const DAY = '2026-11-24' as Day;
const HEADERS = ['Fecha', 'Red social', 'Código', 'Revisión'];

/** A base of empty agents' tabs; reading a whole tab takes that many minutes. */
function open(tabs: Readonly<Record<string, number>>) {
  const notes = new Map<string, string>();
  let minutes = 10 * 60;
  const reviewed: string[] = [];
  const tabOf = (name: string): TabPort =>
    ({
      name,
      readValues: () => [HEADERS],
      read: () => {
        reviewed.push(name);
        minutes += tabs[name] ?? 0;
        return [HEADERS];
      },
    }) as unknown as TabPort;
  const ports = {
    workbook: { tabNames: () => Object.keys(tabs), tab: tabOf },
    cache: { get: () => null, put: () => undefined, remove: () => undefined },
    sharedNotes: {
      get: (key: string) => notes.get(key) ?? null,
      set: (key: string, text: string) => notes.set(key, text),
    },
    today: () => DAY,
    now: () => ({ day: DAY, minutes }),
    log: (problem: string) => {
      throw new Error(problem);
    },
  } as unknown as MailingPorts;
  return {
    pass(): string[] {
      reviewed.length = 0;
      minutes += 60;
      const read = ownTabReader(ports.workbook);
      reviewOldestTabs({ ports, read, begun: ports.now(), activation: activationIn([], ports.workbook.id) });
      return [...reviewed];
    },
  };
}

test('a pass begins no tab after four minutes, and the next goes on where it ended', () => {
  const base = open({ ANA: 2, BETO: 1, CAMILA: 2, DIANA: 1, ELENA: 1 });
  expect(base.pass()).toEqual(['ANA', 'BETO', 'CAMILA']);
  expect(base.pass()).toEqual(['DIANA', 'ELENA', 'ANA']);
  expect(base.pass()).toEqual(['BETO', 'CAMILA', 'DIANA']);
});

test('a tab that takes longer than a pass keeps no other from its turn', () => {
  const base = open({ ANA: 5, BETO: 1 });
  expect(base.pass()).toEqual(['ANA']);
  expect(base.pass()).toEqual(['BETO', 'ANA']);
});

test('small tabs are all reviewed in each pass', () => {
  const base = open({ ANA: 0, BETO: 0, CAMILA: 0 });
  expect(base.pass()).toEqual(['ANA', 'BETO', 'CAMILA']);
  expect(base.pass()).toEqual(['ANA', 'BETO', 'CAMILA']);
});
