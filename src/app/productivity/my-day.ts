import { type Cell, dateOf, isDate, textOf } from '../../core/base/cell';
import { fold, foldName } from '../../core/base/fold';
import { HEADER_ROWS } from '../../core/base/recognise';
import type { Day } from '../../core/calendar/day';
import type { EditPorts } from '../../core/ports';
import { paceAt } from '../../core/productivity/pace';
import type { Posting } from '../../core/productivity/postings';
import { hoursOf } from '../../core/productivity/shifts';
import { openRules } from '../../core/review/review-text';
import { type BaseMap, recogniseIn, rememberedBaseMap } from '../base-map';
import { done, type Result, refused } from '../result';
import type { MyDay, ProductivityCommands } from './api';
import { readSources } from './read-sources';
import { tallied } from './tally';

/** The day of whoever asks, by their own tab as it is now. Writes nothing. */
export function myDay(ports: EditPorts): Result<ProductivityCommands['productivity.myDay']['answer']> {
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const today = ports.today();
  const mail = ports.userMail().toLowerCase();
  const isMine = (posting: Posting) => mail !== '' && posting.mail === mail && posting.holdsOn(today);
  const sources = readSources(ports, map, isMine);
  const posting = sources.postings.find(isMine);
  if (!posting) return refused(whyNoDay(mail));
  const { tallies, problems } = tallied(sources, today, today);
  const mine = tallies.find((tally) => tally.posting === posting);
  const day = mine?.days[0];
  const week = mine?.weeks[0];
  if (!mine || !day || !week) throw new Error(`No day of ${posting.agent}`);
  const { shift, tab } = posting;
  const hours = shift === null ? null : hoursOf(shift, today, sources.settings);
  const now = ports.now().minutes ?? 0;
  const isOwn = (problem: string) =>
    [tab, posting.agent].some((name) => name !== '' && fold(problem).includes(fold(name)));
  return done({
    today,
    now,
    agent: { name: posting.agent, shift, tab },
    day,
    week,
    hours,
    pace: hours && paceAt(day, hours, now),
    findings: findingsOf(ports, tab, map, today),
    problems: problems.filter(isOwn),
  });
}

function whyNoDay(mail: string): string {
  if (mail === '')
    return 'Google no dice con qué cuenta está trabajando. Cierre las demás cuentas del navegador, recargue la hoja y abra de nuevo el panel.';
  return `La cuenta ${mail} no es hoy de un agente con pestaña en AGENTES. Si lo es, corrija AGENTES (Correo, Pestaña, Desde y Hasta); si coordina, mire el Tablero.`;
}

/** How many rows ask for something in Revisión. */
function findingsOf({ workbook }: EditPorts, tabName: string, map: BaseMap, today: Day): MyDay['findings'] {
  const name = workbook.tabNames().find((each) => foldName(each) === foldName(tabName));
  const tab = name === undefined ? null : workbook.tab(name);
  const found = tab && recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  const review = found?.ok ? found.layout.at.get('review') : undefined;
  const date = found?.ok ? found.layout.at.get('date') : undefined;
  if (!tab || review === undefined || date === undefined) return { rows: 0, ofToday: 0 };
  const days = tab.readColumn(date);
  const isOfToday = (cell: Cell | undefined) => {
    const value = dateOf(cell ?? '');
    return isDate(value) && value.day === today;
  };
  let rows = 0;
  let ofToday = 0;
  tab.readColumn(review).forEach((cell, index) => {
    if (openRules(textOf(cell)).length === 0) return;
    rows++;
    if (isOfToday(days[index])) ofToday++;
  });
  return { rows, ofToday };
}
