import type { MailingPorts } from '../../core/ports';
import type { RowRef } from '../escalations/api';
import { done, type Result, refused } from '../result';
import { rowByRef } from '../row-refs';
import { CHANGED, readIncidents } from './incident-tab';
import { reporterOf } from './reporter';

/** Selects the row of an incident, wherever it was sorted to. */
export function goToIncident(ports: MailingPorts, { ref }: { readonly ref: RowRef }): Result<Record<never, never>> {
  const reporter = reporterOf(ports);
  if (!reporter.ok) return reporter;
  const read = readIncidents(ports.workbook, reporter.value.map);
  if (!read.ok) return read;
  const row = read.value && rowByRef(read.value, ref);
  if (!read.value || !row) return refused(CHANGED);
  read.value.tab.select(row.index, read.value.layout.at.get('kind') as number);
  return done({});
}
