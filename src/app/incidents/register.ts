import { collides, isSame } from '../../core/incidents/collision';
import { isDayOff, isOpen } from '../../core/incidents/incident';
import { incidentKey, whenOf } from '../../core/incidents/incident-mail';
import { hoursInWords } from '../../core/incidents/incident-words';
import { type IncidentReport, type ReportFault, readReport, type TypedReport } from '../../core/incidents/report';
import { INCIDENT, incidentDetail, REGISTERED, readReports, saysTheSame } from '../../core/log/incidents';
import type { MailingPorts } from '../../core/ports';
import { type LogTab, logLine, openLog } from '../log-tab';
import { done, type Result, refused } from '../result';
import type { IncidentCommands } from './api';
import { appendIncidents, type IncidentRow, type IncidentTab, openIncidents } from './incident-tab';
import { mayActFor, type Reporter, reporterOf } from './reporter';
import { tellCoordination } from './tell-coordination';

type Register = IncidentCommands['incidents.register'];

/** What stands in NOVEDADES and BITÁCORA. */
interface Registered {
  /** Of the report that stands: an earlier one, where it said the same. */
  readonly key: string;
  readonly report: IncidentReport;
  /** Spanish. */
  readonly message: string;
}

/**
 * Registers a report in NOVEDADES and tells coordination by mail (acta 29). The rows come first, in one block, then
 * BITÁCORA, then, outside the lock, the mail: stopped anywhere, what is asked again finds what was done.
 */
export function registerIncident(
  ports: MailingPorts,
  { id, report: typed }: Register['request'],
): Result<Register['answer']> {
  const found = reporterOf(ports);
  if (!found.ok) return found;
  const reporter = found.value;
  const report = readFor(reporter, typed);
  if (!('rows' in report)) return done({ status: 'faulty', faults: report });
  const registered = ports.lock.alone(() => register(ports, reporter, report, incidentKey(id)));
  if (!registered.ok) return registered;
  if ('faults' in registered.value) return done({ status: 'faulty', faults: registered.value.faults });
  const { key, message } = registered.value;
  const mail = tellCoordination(ports, reporter, registered.value);
  return done({ status: 'registered', message, mail, id: key.slice(incidentKey('').length) });
}

function readFor(reporter: Reporter, typed: TypedReport): IncidentReport | readonly ReportFault[] {
  if (reporter.people.keyOf(typed.agent) === null)
    return [{ field: 'agent', message: `«${typed.agent}» ya no está en AGENTES. Elija otra vez de quién es.` }];
  if (!mayActFor(reporter, typed.agent))
    return [
      { field: 'agent', message: 'Por otra persona reporta quien tenga en AGENTES el Rol COORDINADOR o SUPERVISOR.' },
    ];
  return readReport(typed, reporter, reporter.people);
}

/** Needs the lock. */
function register(
  ports: MailingPorts,
  reporter: Reporter,
  report: IncidentReport,
  key: string,
): Result<Registered | { readonly faults: readonly ReportFault[] }> {
  const opened = openIncidents(ports.workbook, reporter.map);
  if (!opened.ok) return opened;
  const log = openLog(ports.workbook);
  if (!log.ok) return log;
  const tab = opened.value;
  const reports = readReports(log.value.rows);
  const own = reports.find((each) => each.key === key);
  if (own && own.state !== 'standing')
    return refused('Esta novedad se registró y se deshizo. Cierre el panel y empiece otra.');
  if (own && !saysTheSame(own.report, report))
    return refused(
      'Con este formulario ya se registró otra cosa. Mire la lista: lo que sobre se corrige en su fila. Después abra el panel de nuevo.',
    );
  const ofPerson = rowsOfPerson(reporter, tab, report.agent);
  const missing = report.rows.filter((row) => !ofPerson.some(({ incident }) => isSame(incident, row)));
  if (own) return done({ key, report, message: again(report, tab, missing.length > 0) });
  if (missing.length === 0) {
    const same = reports.find((each) => each.state === 'standing' && saysTheSame(each.report, report));
    if (!same) note(ports, log.value, reporter, report, key);
    return done({ key: same?.key ?? key, report, message: again(report, tab, false) });
  }
  for (const row of missing) {
    const other = ofPerson.find(({ incident }) => collides(row, incident));
    if (other) return done({ faults: [collisionFault(other, row, tab)] });
  }
  const first = appendIncidents(tab, missing, reporter.signature);
  // What BITÁCORA says of it must never come before it.
  ports.workbook.flush();
  note(ports, log.value, reporter, report, key);
  return done({ key, report, message: written(report, tab, first, missing.length) });
}

/** The rows of NOVEDADES that mean the person. */
export function rowsOfPerson({ people }: Reporter, { rows }: IncidentTab, agent: string): readonly IncidentRow[] {
  const person = people.keyOf(agent);
  return rows.filter(
    ({ incident }) => incident.agent === agent || (person !== null && people.keyOf(incident.agent) === person),
  );
}

function note(
  ports: MailingPorts,
  { tab, layout }: LogTab,
  reporter: Reporter,
  report: IncidentReport,
  key: string,
): void {
  const { signature, person } = reporter;
  const detail = incidentDetail({ report, rowCount: report.rows.length, signature, who: person.mail });
  tab.appendRows([logLine(layout, { at: ports.now(), action: INCIDENT, key, status: REGISTERED, detail })]);
}

function collisionFault(
  { index, incident }: IncidentRow,
  row: IncidentReport['rows'][number],
  { tab }: IncidentTab,
): ReportFault {
  const place = `la fila ${index + 1} de ${tab.name}: ${incident.agent}, ${incident.kind} ${hoursInWords(incident)}`;
  const remedy = isDayOff(incident)
    ? 'Ese día ya está libre: si no es así, corrija o borre esa fila.'
    : isOpen(incident)
      ? 'Si ya terminó, escríbale la hora de fin con «Ya terminó» y repita.'
      : 'Corrija las horas, o corrija primero esa fila.';
  return { field: isDayOff(row) ? 'from' : 'startsAt', message: `Se cruza con ${place}. ${remedy}` };
}

const named = (report: IncidentReport): string => `${report.kind} de ${report.agent}, ${whenOf(report)}`;

function written(report: IncidentReport, { tab }: IncidentTab, first: number, count: number): string {
  const rows = count === 1 ? `en la fila ${first + 1}` : `en las filas ${first + 1} a ${first + count}`;
  const there = report.rows.length - count;
  const before = there === 0 ? '' : ` ${there === 1 ? 'Un día ya estaba' : `${there} días ya estaban`}.`;
  return `${named(report)}: quedó ${rows} de ${tab.name}.${before}`;
}

const again = (report: IncidentReport, { tab }: IncidentTab, changed: boolean): string =>
  changed
    ? `${named(report)}: ya se había registrado, y su fila de ${tab.name} cambió después. Mírela en la lista.`
    : `${named(report)}: ya estaba en ${tab.name}, y no se escribió otra vez.`;
