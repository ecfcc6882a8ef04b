import { INCIDENT_KINDS, isOpen } from '../../core/incidents/incident';
import { hoursInWords } from '../../core/incidents/incident-words';
import { firstReportable } from '../../core/incidents/report';
import type { MailingPorts } from '../../core/ports';
import { done, type Result } from '../result';
import { refsOf } from '../row-refs';
import type { IncidentCommands, IncidentView } from './api';
import { type IncidentRow, type IncidentTab, readIncidents } from './incident-tab';
import { rowsOfPerson } from './register';
import { addresseesOf, mayActFor, type Reporter, reporterOf } from './reporter';

type Look = IncidentCommands['incidents.look'];

/** As many as a person looks through. */
const MOST = 60;

/** Who reports, for whom, who is told, and what is still open. Writes nothing. */
export function lookAtIncidents(ports: MailingPorts): Result<Look['answer']> {
  const found = reporterOf(ports);
  if (!found.ok) return found;
  const reporter = found.value;
  const { today, now, name, leads, people, map } = reporter;
  const { to, why } = addresseesOf(reporter);
  const read = readIncidents(ports.workbook, map);
  return done({
    today,
    now,
    person: { name, leads },
    agents: leads ? [name, ...people.names.filter((each) => each !== name)] : [name],
    kinds: INCIDENT_KINDS,
    earliest: firstReportable(today),
    mail: { to, why },
    incidents: read.ok && read.value ? shown(reporter, read.value) : [],
    problems: read.ok ? [] : [read.message],
  });
}

function shown(reporter: Reporter, tab: IncidentTab): IncidentView[] {
  const refOf = refsOf(tab);
  const mine = new Set(rowsOfPerson(reporter, tab, reporter.name));
  const isShown = (row: IncidentRow) =>
    mayActFor(reporter, row.incident.agent) && (isOpen(row.incident) || row.incident.day >= reporter.today);
  return tab.rows
    .filter(isShown)
    .sort(({ incident: one }, { incident: other }) => Number(isOpen(other)) - Number(isOpen(one)) || order(one, other))
    .slice(0, MOST)
    .map((row) => {
      const { agent, kind, day, description, startsAt } = row.incident;
      return {
        ref: refOf(row),
        agent,
        mine: mine.has(row),
        kind,
        day,
        hours: hoursInWords(row.incident),
        description,
        endable: isOpen(row.incident) && startsAt !== null,
      };
    });
}

/** The latest first, of one day in the order of its hours. */
const order = (one: IncidentRow['incident'], other: IncidentRow['incident']): number =>
  one.day === other.day ? (one.startsAt ?? 0) - (other.startsAt ?? 0) : one.day < other.day ? 1 : -1;
