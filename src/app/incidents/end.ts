import type { Cell } from '../../core/base/cell';
import { shownTime, timeOf } from '../../core/base/cell';
import { contentKey } from '../../core/base/row-key';
import { plannedChanges, whyNotWritten } from '../../core/corrections/plan';
import { collides } from '../../core/incidents/collision';
import { isLeave, isOpen } from '../../core/incidents/incident';
import { hoursInWords } from '../../core/incidents/incident-words';
import { hourFaults } from '../../core/incidents/report';
import type { MailingPorts } from '../../core/ports';
import type { RowRef } from '../escalations/api';
import { openLog } from '../log-tab';
import { done, type Result, refused } from '../result';
import { rowByRef } from '../row-refs';
import { writeCorrections } from '../write-corrections';
import type { IncidentCommands } from './api';
import { CHANGED, type IncidentRow, type IncidentTab, openIncidents } from './incident-tab';
import { rowsOfPerson } from './register';
import { mayActFor, type Reporter, reporterOf } from './reporter';

type End = IncidentCommands['incidents.end'];

const problem = (text: string): Result<End['answer']> => done({ problem: text, message: '', batch: null });

/**
 * Writes the Hora fin of an incident that is open, under the lock and with BITÁCORA knowing it, so that it can be
 * undone. Coordination gets no mail of it: the list shows who is back.
 */
export function endIncident(ports: MailingPorts, { ref, endsAt: typed }: End['request']): Result<End['answer']> {
  const found = reporterOf(ports);
  if (!found.ok) return found;
  const endsAt = timeOf(typed);
  return ports.lock.alone(() => writeEnd(ports, found.value, ref, endsAt));
}

function writeEnd(ports: MailingPorts, reporter: Reporter, ref: RowRef, endsAt: number | null): Result<End['answer']> {
  const opened = openIncidents(ports.workbook, reporter.map);
  if (!opened.ok) return opened;
  const tab = opened.value;
  const row = rowByRef(tab, ref);
  if (row === null) {
    const ended = endsAt !== null && tab.rows.find((each) => wasEndedThen(tab, each, ref, endsAt));
    return ended ? done({ problem: '', message: inWords(ended, endsAt), batch: null }) : refused(CHANGED);
  }
  const { incident } = row;
  if (!mayActFor(reporter, incident.agent))
    return refused(`Es de ${incident.agent}: la termina esa persona, o quien coordina.`);
  if (!isOpen(incident) || incident.startsAt === null) return refused(CHANGED);
  if (endsAt === null) return problem('Escriba la hora en que terminó.');
  const isToday = incident.day === reporter.today && !isLeave(incident.kind);
  const [fault] = hourFaults({ startsAt: incident.startsAt, endsAt, isOpen: false }, isToday ? reporter.now : null);
  if (fault) return problem(fault.message);
  const other = rowsOfPerson(reporter, tab, incident.agent).find(
    (each) => each !== row && collides({ ...incident, endsAt }, each.incident),
  );
  if (other)
    return problem(
      `Se cruza con la fila ${other.index + 1} de ${tab.tab.name}: ${other.incident.kind} ${hoursInWords(other.incident)}. Escriba una hora anterior, o corrija primero esa fila.`,
    );
  const batch = write(ports, reporter, tab, row, endsAt);
  return batch.ok ? done({ problem: '', message: inWords(row, endsAt), batch: batch.value }) : batch;
}

/** The row that the panel was shown, with that end written into it by a call that was lost. */
function wasEndedThen(
  { layout, cells }: IncidentTab,
  { index, incident }: IncidentRow,
  { rowKey }: RowRef,
  endsAt: number,
) {
  const line: Cell[] = [...(cells[index] ?? [])];
  line[layout.at.get('endsAt') as number] = '';
  return incident.endsAt === endsAt && contentKey(line, layout.at.get('review')) === rowKey.split('#')[0];
}

function write(
  ports: MailingPorts,
  { person }: Reporter,
  { tab, layout, cells }: IncidentTab,
  { index, cells: line }: IncidentRow,
  endsAt: number,
): Result<string> {
  const column = layout.at.get('endsAt') as number;
  const value = shownTime(endsAt);
  const obstacle = whyNotWritten(line[column] ?? '', value);
  if (obstacle !== null) return refused(`No se escribió nada: en Hora fin, ${obstacle}. Quítela y repita.`);
  const log = openLog(ports.workbook);
  if (!log.ok) return log;
  const change = { rule: 'novedad', key: 'endsAt', write: { row: index, column, value, asText: false } };
  const planned = plannedChanges(tab.name, layout, cells, [change], person.mail);
  return done(writeCorrections(ports, log.value, [{ tab, planned }], null));
}

const inWords = ({ incident }: IncidentRow, endsAt: number): string =>
  `${incident.kind} de ${incident.agent}: ${hoursInWords({ ...incident, endsAt })}.`;
