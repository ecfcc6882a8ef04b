import type { Cell } from '../../core/base/cell';
import { calendarOptions } from '../../core/base/facts';
import { agentsNamed } from '../../core/base/find-agent';
import { foldName } from '../../core/base/fold';
import { HEADER_ROWS, type Layout } from '../../core/base/recognise';
import { calendarOf } from '../../core/calendar/calendar';
import { type Incident, incidentOf } from '../../core/incidents/incident';
import { readFigures } from '../../core/inconcert/figures';
import type { EditPorts, TabPort, WorkbookPort } from '../../core/ports';
import { countRows, type TabCount } from '../../core/productivity/count-rows';
import { personNamedIn } from '../../core/productivity/person-named';
import { type Posting, postingsIn } from '../../core/productivity/postings';
import { hourProblems } from '../../core/productivity/shifts';
import type { TallyInput } from '../../core/productivity/tally';
import { agentsWithTab, type BaseMap, kindOfTab, recogniseIn } from '../base-map';
import { missingHeaders, type OwnTab, type OwnTabReader, ownTabReader } from '../own-tabs';

/** All that figures are made of, but for the days that are asked for. */
export interface FigureSources extends Omit<TallyInput, 'from' | 'to'> {
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
}

/**
 * Reads AGENTES, INCONCERT, NOVEDADES and the agents' tabs, four columns of each.
 * @param wanted whose tabs are read; the others count as unknown
 */
export function readSources(
  ports: EditPorts,
  map: BaseMap,
  wanted: (posting: Posting) => boolean = () => true,
  read: OwnTabReader = ownTabReader(ports.workbook),
): FigureSources {
  const { workbook } = ports;
  const { settings } = map.facts;
  const { postings, problems } = postingsOf(workbook, map);
  const personNamed = personNamedIn(postings);
  const inconcert = read('inconcert', settings);
  const { figures, problems: badFigures } = readFigures(inconcert.rows, personNamed);
  const { incidents, problems: badIncidents } = incidentsBy(read('incidents', settings), personNamed, map);
  const counts = new Map<string, TabCount>();
  const unread: string[] = [];
  for (const tabName of new Set(postings.filter(wanted).map(({ tab }) => tab))) {
    const tab = tabNamed(workbook, tabName);
    const layout = tab && agentLayout(tab, map);
    if (tab && layout?.ok)
      counts.set(foldName(tabName), countRows(columnsOf(tab, layout.layout), layout.layout.headerRow + 1));
    if (tab && layout && !layout.ok) unread.push(`${tab.name}: ${missingHeaders(layout.missing)} No se cuenta.`);
  }
  return {
    postings,
    counts,
    figures,
    incidents,
    today: ports.today(),
    settings,
    calendar: calendarOf(calendarOptions(map.facts)),
    problems: [
      ...map.problems.filter(isAboutFigures),
      ...hourProblems(settings),
      ...problems,
      ...unread,
      ...notNull(inconcert.problem),
      ...badFigures,
      ...badIncidents,
    ],
  };
}

const notNull = (problem: string | null): string[] => (problem === null ? [] : [problem]);

/** Of what cannot be read in the tabs of the team, what figures depend on. */
const isAboutFigures = (problem: string): boolean => /^(?:AGENTES|FESTIVOS|Pestaña)|«(?:metas|turno)\./.test(problem);

/** Without AGENTES every tab with an agent's columns is one, and nothing is asked of anybody. */
function postingsOf(workbook: WorkbookPort, map: BaseMap): ReturnType<typeof postingsIn> {
  if (agentsWithTab(map) !== null) return postingsIn(map.facts.agents);
  const agents = workbook
    .tabNames()
    .filter((name) => kindOfTab(name, map) === 'agent')
    .flatMap((name) => {
      const tab = workbook.tab(name);
      return tab && agentLayout(tab, map).ok ? [name] : [];
    })
    .map((name) => ({ name, mail: '', tab: name, shift: '', role: 'agente', from: null, until: null }));
  const { postings } = postingsIn(agents);
  return {
    postings,
    problems: [
      'AGENTES no dice quién tiene qué pestaña y turno: se cuenta por pestañas, sin metas. Créela con «Configurar…».',
    ],
  };
}

/** The tab that AGENTES means by a name; null: the base has none. */
export const tabNamed = (workbook: WorkbookPort, wanted: string): TabPort | null => {
  const name = workbook.tabNames().find((each) => foldName(each) === foldName(wanted));
  return wanted === '' || name === undefined ? null : workbook.tab(name);
};

const agentLayout = (tab: TabPort, map: BaseMap) => recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));

const COUNTED = ['date', 'network', 'code', 'status'] as const;

function columnsOf(tab: TabPort, { at }: Layout) {
  const keys = COUNTED.filter((key) => at.has(key));
  const read = tab.readColumns(keys.map((key) => at.get(key) as number));
  const column = (key: (typeof COUNTED)[number]): Cell[] => read[keys.indexOf(key)] ?? [];
  return { date: column('date'), network: column('network'), code: column('code'), status: column('status') };
}

/** The incidents of NOVEDADES by person, and in Spanish what is wrong with its rows. */
export function incidentsBy(
  { rows, problem }: OwnTab<'incidents'>,
  personNamed: (name: string) => string | null,
  { facts }: BaseMap,
): { incidents: Map<string, Incident[]>; problems: string[] } {
  const incidents = new Map<string, Incident[]>();
  const problems: string[] = notNull(problem);
  for (const { index, values } of rows) {
    const incident = incidentOf(values);
    if (incident === null) {
      problems.push(`NOVEDADES, fila ${index + 1}: falta una Fecha que se pueda leer. Escríbala como dd/mm/aaaa.`);
      continue;
    }
    const person = personNamed(incident.agent);
    if (person !== null) incidents.set(person, [...(incidents.get(person) ?? []), incident]);
    else {
      const people = new Set(
        agentsNamed(incident.agent, facts.agents).map(({ name, tab }) => (name === '' ? tab : name)),
      );
      problems.push(...whoseIncident(index, incident.agent, people.size));
    }
  }
  return { incidents, problems };
}

/** Spanish: what to do about a name that is no agent's; of one other person of the team nothing is counted. */
function whoseIncident(index: number, name: string, people: number): string[] {
  const at = `NOVEDADES, fila ${index + 1}`;
  if (name === '') return [`${at}: falta el Agente. Escriba su nombre como en AGENTES.`];
  if (people === 0) return [`${at}: «${name}» no está en AGENTES. Escriba su nombre como allí.`];
  return people === 1 ? [] : [`${at}: «${name}» son varias personas de AGENTES. Escriba el nombre completo.`];
}
