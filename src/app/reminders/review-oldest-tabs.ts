import type { DateCell } from '../../core/base/cell';
import { tabKinds } from '../../core/base/tabs';
import type { MailingPorts, NotesPort } from '../../core/ports';
import { type BaseMap, kindOfTab, readBaseMap } from '../base-map';
import { reviewOneTab } from '../review-tab';
import { readSideTabs } from '../side-tabs';
import { minutesOf } from './heartbeat';
import type { Run } from './run';

const KEY = 'recordatorios.pestanas';
/** Google ends an execution after six minutes, and a tab may take one. */
const MOST_MINUTES = 4;
/** Nobody types at night, and Google gives a person's runs 90 minutes a day: each tab is reviewed once, not hourly. */
const NIGHT = { from: 22 * 60, until: 5 * 60, rest: 6 * 60 };

/** When each tab was last begun, in minutes (see {@link minutesOf}). */
type Begun = ReadonlyMap<string, number>;

/**
 * Reviews tabs, the one that was reviewed longest ago first, for four minutes from the run's beginning; the next run
 * goes on. Lines in Revisión of the rules over all agents stay as they are until somebody reviews the whole base.
 */
export function reviewOldestTabs({ ports, read, begun }: Run): void {
  const { workbook, cache, sharedNotes, now, log } = ports;
  const map = readBaseMap(workbook, cache, read);
  const reviewed = reviewedTabs(ports, map);
  const times = new Map([...readBegun(sharedNotes)].filter(([name]) => reviewed.includes(name)));
  const start = minutesOf(begun);
  // A later time is of a clock that was put back.
  const isDue = (time: number) => time <= start - restAt(begun) || time > start;
  const queue = reviewed.filter((name) => isDue(times.get(name) ?? 0));
  queue.sort((one, other) => (times.get(one) ?? 0) - (times.get(other) ?? 0));
  if (queue.length > 0) readSideTabs(workbook, cache, map, read);
  for (const name of queue) {
    if (minutesOf(now()) - start >= MOST_MINUTES) return;
    times.set(name, minutesOf(now()));
    try {
      // Before its review: one with which Google ends the run goes to the end of the queue like any other.
      sharedNotes.set(KEY, JSON.stringify(Object.fromEntries(times)));
      reviewOneTab(ports, name);
    } catch (problem) {
      log(`Tab ${name}: ${(problem instanceof Error && problem.stack) || String(problem)}`);
    }
  }
}

const reviewedTabs = ({ workbook }: MailingPorts, map: BaseMap): string[] =>
  workbook.tabNames().filter((name) => {
    const kind = kindOfTab(name, map);
    return kind !== null && tabKinds[kind].reviewed;
  });

function restAt({ minutes }: DateCell): number {
  const minute = minutes ?? 0;
  return minute >= NIGHT.from || minute < NIGHT.until ? NIGHT.rest : 0;
}

function readBegun(notes: NotesPort): Begun {
  try {
    return new Map(Object.entries(JSON.parse(notes.get(KEY) ?? '{}')));
  } catch {
    return new Map();
  }
}
