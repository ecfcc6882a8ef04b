import type { Ports } from '../../core/ports';
import { done, type Result } from '../result';
import type { ImportLine, ImportPreview, ReportRequest } from './api';
import { lineOf, readReport } from './read-report';

/** What adding a report would do. Writes nothing. */
export function previewReport(ports: Ports, asked: ReportRequest): Result<ImportPreview> {
  const read = readReport(ports, asked);
  if (!read.ok) return read;
  const { report, planned, tab } = read.value;
  const { strangers, otherNetworks, unlikely } = report;
  const lostArchived =
    tab && !tab.layout.at.has('archived') && planned.some(({ archived }) => archived !== null)
      ? [`${tab.tab.name} no tiene la columna Archivados: esas cifras del reporte no se guardan.`]
      : [];
  return done({
    lines: planned.map((figure) => lineOf(figure, read.value)).sort(byDay),
    strangers,
    otherNetworks,
    unlikely,
    notices: lostArchived,
  });
}

function byDay(one: ImportLine, other: ImportLine): number {
  const [a, b] = [one, other].map(({ day, agent, network }) => `${day}\n${agent}\n${network}`) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
}
