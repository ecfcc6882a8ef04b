import { isBlank } from '../../core/base/cell';
import { isSame } from '../../core/incidents/collision';
import { incidentKey } from '../../core/incidents/incident-mail';
import { type LoggedReport, readReports, WITHDRAWING, WITHDRAWN } from '../../core/log/incidents';
import { readMails } from '../../core/log/mails';
import type { MailingPorts } from '../../core/ports';
import { readLog } from '../log-tab';
import { done, type Result, refused } from '../result';
import type { IncidentCommands } from './api';
import { type IncidentRow, type IncidentTab, readIncidents } from './incident-tab';
import { rowsOfPerson } from './register';
import { type Reporter, reporterOf } from './reporter';

type Undo = IncidentCommands['incidents.undo'];

/**
 * Empties the rows of a report while they are as it wrote them, all or none. Its mail cannot be called back: the person
 * is told so.
 */
export function undoIncident(ports: MailingPorts, { id }: Undo['request']): Result<Undo['answer']> {
  const found = reporterOf(ports);
  if (!found.ok) return found;
  return ports.lock.alone(() => withdraw(ports, found.value, incidentKey(id)));
}

function withdraw(ports: MailingPorts, reporter: Reporter, key: string): Result<Undo['answer']> {
  const log = readLog(ports.workbook);
  if (!log.ok) return log;
  const logged = readReports(log.value?.rows ?? []).find((each) => each.key === key);
  if (!log.value || !logged) return refused('BITÁCORA no tiene esa novedad. Si está en NOVEDADES, borre su fila.');
  if (logged.who !== reporter.person.mail && !reporter.leads)
    return refused(`La registró ${logged.signature}: la deshace esa persona, o quien coordina.`);
  const read = readIncidents(ports.workbook, reporter.map);
  if (!read.ok) return read;
  const tab = read.value;
  const rows = tab ? rowsOf(reporter, tab, logged) : [];
  if (logged.state === 'withdrawn') return done({ message: 'La novedad ya estaba deshecha.' });
  // Stopped after the rows were emptied, only the last mark is missing.
  const isEmptied = logged.state === 'withdrawing' && rows.length === 0;
  if (!isEmptied && rows.length !== logged.rowCount)
    return refused(
      'No se deshizo nada: alguna de sus filas cambió o ya no está. Corrija NOVEDADES a mano: borre lo que sobra.',
    );
  const { tab: logTab, layout } = log.value;
  const mark = (value: string) => {
    logTab.writeCells([{ row: logged.index, column: layout.at.get('status') as number, value, asText: true }]);
    ports.workbook.flush();
  };
  mark(WITHDRAWING);
  if (tab) empty(tab, rows);
  mark(WITHDRAWN);
  const mail = readMails(log.value.rows).get(key);
  const told = mail && mail.state !== 'PREPARADO' && mail.state !== 'NO ENVIADO';
  const note = told ? ` El correo a ${mail.to} no se puede recoger: avísele que fue un error.` : '';
  return done({ message: `La novedad se quitó de NOVEDADES.${note}` });
}

/** The rows that are as the report wrote them, with nothing beside it that somebody added. */
function rowsOf(reporter: Reporter, tab: IncidentTab, { report, signature }: LoggedReport): readonly IncidentRow[] {
  const ours = new Set(tab.layout.at.values());
  return rowsOfPerson(reporter, tab, report.agent).filter(
    ({ incident, values, cells }) =>
      incident.day >= report.from &&
      incident.day <= report.to &&
      isSame(incident, { ...report, day: incident.day }) &&
      values.registeredBy.trim() === signature &&
      cells.every((cell, column) => ours.has(column) || isBlank(cell)),
  );
}

/** In one go: what people and Google see is the row whole or not at all. */
function empty({ tab, layout }: IncidentTab, rows: readonly IncidentRow[]): void {
  tab.writeCells(
    rows.flatMap(({ index }) =>
      [...layout.at.values()].map((column) => ({ row: index, column, value: '', asText: false })),
    ),
  );
}
