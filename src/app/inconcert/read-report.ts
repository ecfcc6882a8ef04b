import { type PlannedFigure, planImport, whyNotChanged } from '../../core/inconcert/plan-import';
import { type UnderstoodReport, understandReport } from '../../core/inconcert/report';
import type { Ports } from '../../core/ports';
import { personNamedIn } from '../../core/productivity/person-named';
import { rememberedBaseMap } from '../base-map';
import { postingsOf } from '../productivity/read-sources';
import { done, type Result, refused } from '../result';
import type { ImportLine, Person, ReportRequest } from './api';
import { type FiguresTab, readFiguresTab } from './figures-tab';

/** A report beside INCONCERT as it is now. Good for one hold of the lock. */
export interface ReadReport {
  readonly report: UnderstoodReport;
  readonly planned: readonly PlannedFigure[];
  /** null: the base has none yet. */
  readonly tab: FiguresTab | null;
  nameOf(person: string): string;
}

/** Understands a report by AGENTES and compares it with INCONCERT. */
export function readReport(ports: Ports, { entries, repeated, people }: ReportRequest): Result<ReadReport> {
  const { workbook, cache } = ports;
  const map = rememberedBaseMap(workbook, cache);
  const { postings } = postingsOf(workbook, map);
  const names = new Map(postings.map(({ person, agent }) => [person, agent]));
  const chosen = new Map(people.map(({ name, person }) => [name, person]));
  const gone = people.find(({ person }) => person !== null && !names.has(person));
  if (gone) return refused('Alguien de los que eligió ya no está en AGENTES. Cierre el cuadro y empiece de nuevo.');
  const named = personNamedIn(postings);
  const read = readFiguresTab(workbook, map.facts.settings);
  if (!read.ok) return read;
  const tab = read.value;
  const report = understandReport(entries, repeated, (name) => {
    const choice = chosen.get(name);
    return choice === undefined ? named(name) : (choice ?? undefined);
  });
  const at = tab?.layout.at;
  if (at && !at.has('network') && report.figures.some(({ network }) => network === 'Twitter'))
    return refused(
      `${tab.tab.name} no tiene la columna Red social y el reporte trae cifras de Twitter. Agregue la columna y repita.`,
    );
  return done({
    report,
    planned: planImport(report.figures, tab?.rows ?? [], at?.has('archived') ?? true, named),
    tab,
    nameOf: (person) => names.get(person) ?? person,
  });
}

/** Everybody whom a name may mean, by name. */
export function peopleOf(ports: Ports): Person[] {
  const { postings } = postingsOf(ports.workbook, rememberedBaseMap(ports.workbook, ports.cache));
  const names = new Map(postings.map(({ person, agent }) => [person, agent]));
  return Array.from(names, ([person, name]) => ({ person, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As the panel shows it. */
export function lineOf(figure: PlannedFigure, { nameOf }: Pick<ReadReport, 'nameOf'>): ImportLine {
  const { key, person, day, network, managed, archived, state, before } = figure;
  const fixed = state === 'different' ? whyNotChanged(figure) : null;
  return { key, agent: nameOf(person), day, network, managed, archived, state, before, fixed };
}
