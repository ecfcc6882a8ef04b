import { isSaturday, type SheetDay } from './days';
import { AGENTS, type Agent } from './people';
import type { DayLoad } from './quantities';
import type { Random } from './random';
import { type TabDraft, tabOf } from './tabs';

const COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  agent: { header: 'Agente', format: 'text', width: 170 },
  network: { header: 'Red social', format: 'text', width: 90, choices: ['Twitter', 'Facebook'] },
  managed: { header: 'Gestionados', format: 'general', width: 100 },
  archived: { header: 'Archivados', format: 'general', width: 100 },
} as const;

const SHARE_MISSING = 0.06;

/** What a tab falls short of on its worse days: with it most days reach their goals, and some still do not. */
const MANAGED = { lowest: 1, highest: 9 };
const ON_SATURDAY = { lowest: 0, highest: 6 };
const ARCHIVED = { lowest: 0, highest: 6 };

/**
 * INCONCERT: what it counted of Facebook by agent and day. The report of a day comes on the next, so the last day has
 * no figures yet, and somebody forgot to type a few others: those are «sin dato».
 */
export function inconcertTab(random: Random, loads: readonly DayLoad[]): TabDraft {
  const lastDay = loads.reduce((last, { day }) => Math.max(last, day), 0);
  const rows = [...loads]
    .sort((one, other) => one.day - other.day || one.agent - other.agent)
    .filter(({ day }) => !random.chance(SHARE_MISSING) && day < lastDay)
    .map((load) => ({ date: load.day, network: 'Facebook', ...figuresOf(random, load) }));
  return tabOf('INCONCERT', COLUMNS, rows, 100);
}

function figuresOf(random: Random, { agent, day }: { readonly agent: number; readonly day: SheetDay }) {
  const { name, shift } = AGENTS[agent] as Agent;
  const managed = isSaturday(day) ? ON_SATURDAY : MANAGED;
  return {
    agent: name,
    managed: random.between(managed.lowest, managed.highest),
    archived: shift === 'LARGO' ? random.between(ARCHIVED.lowest, ARCHIVED.highest) : 0,
  };
}
