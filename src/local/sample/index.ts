import type { WorkbookData } from '../workbook/model';
import { agentTabs, type PlantedDefect } from './agent-tabs';
import { entitiesTab, livesTab, paymentDatesTab, templatesTab } from './answer-tabs';
import { parseDay } from './days';
import { escalationsTab, escalationsUntil } from './escalations';
import { isBusinessDay, plusBusinessDays } from './holidays';
import { incidentsTab } from './incidents';
import { inconcertTab } from './inconcert';
import { livesAround } from './lives';
import { Feed } from './posts';
import { dayLoads, workDays } from './quantities';
import { Random } from './random';
import { deletedTab, fraudTab } from './registers';
import { agentListTab, holidaysTab, settingsTab, teamNotesTab } from './settings-tabs';

export type { PlantedDefect };

export interface SampleOptions {
  readonly seed: number;
  /** `yyyy-MM-dd`: the last day with rows, if it is a working day. */
  readonly today: string;
  /** Agents' rows in all; default: the quantities of acta 29. */
  readonly rows?: number;
}

export interface SampleBase {
  readonly workbook: WorkbookData;
  /** What is wrong in the agents' rows, and nothing else is: one finding for each of these rows. */
  readonly planted: readonly PlantedDefect[];
}

/** The campaign began about five months before. */
const CAMPAIGN_DAYS = 160;

/**
 * A base de gestión of eight invented agents over about a month, to try the add-on, to train people and to test.
 * The same options give the same base. Throws for a `today` that is no date and for a negative number of rows.
 */
export function makeSampleBase({ seed, today: todayText, rows }: SampleOptions): SampleBase {
  if (rows !== undefined && (!Number.isInteger(rows) || rows < 0)) throw new Error(`Not a number of rows: ${rows}`);
  const today = parseDay(todayText);
  const random = new Random(seed);
  const feed = new Feed(random);
  const worked = workDays(today);
  const days = worked.filter(isBusinessDay);
  const firstDay = days[0] ?? today;
  const campaignStart = plusBusinessDays(today - CAMPAIGN_DAYS, 1);

  const lives = livesAround(random, today);
  const sources = { random, feed, lives, escalationsUntil: escalationsUntil(today) };
  const loads = dayLoads(random, today, rows);
  const agents = agentTabs(sources, { random, today, campaignStart }, loads);
  const tabs = [
    ...agents.tabs,
    escalationsTab(random, feed, today),
    deletedTab(random, feed, days),
    fraudTab(random, feed, days),
    agentListTab(firstDay, campaignStart),
    settingsTab(campaignStart),
    holidaysTab(),
    templatesTab(today),
    livesTab(lives, today),
    entitiesTab(),
    paymentDatesTab(today),
    inconcertTab(random, loads),
    incidentsTab(worked.at(-1) ?? today),
    teamNotesTab(),
  ];
  return { workbook: { tabs: tabs.map((tab, index) => ({ id: index + 1, ...tab })) }, planted: agents.planted };
}
