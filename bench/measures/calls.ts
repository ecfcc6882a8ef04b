/** Service calls of each command, counted by the local host in its workers, as Google would charge them. */
import path from 'node:path';
import type { CallCounts, ExecutionResult } from '../../src/local/host/execution';
import { LocalHost } from '../../src/local/host/local-host';
import { loadProject } from '../../src/local/project';
import { makeSampleBase } from '../../src/local/sample';
import { clockOffsetFor } from '../../src/local/time-zone';
import { WorkbookStore } from '../../src/local/workbook/store';
import { type Figure, report } from '../figure';
import { TODAY } from '../rows';

const KINDS: Readonly<Record<keyof CallCounts, string>> = {
  read: 'lecturas',
  write: 'escrituras',
  cache: 'caché',
  lock: 'cerrojo',
  ui: 'interfaz',
  structure: 'estructura',
};
const CODE_COLUMN = 16;

const store = new WorkbookStore(makeSampleBase({ seed: 1, today: TODAY, rows: 8_000 }).workbook);
const host = new LocalHost({
  store,
  // This file stands in build/bench, the worker beside the local host.
  project: { ...(await loadProject()), workerFile: path.join(import.meta.dirname, '..', 'local', 'worker.cjs') },
  fileName: 'base.xlsx',
  user: '',
  clockOffset: clockOffsetFor(TODAY) ?? 0,
});
const tab = store.tabs[0];
if (!tab) throw new Error('The sample has no tab.');

const ask = (request: object) => host.run({ function: 'panel', arguments: [JSON.stringify(request)] });
const edit = (rowCount: number) => {
  const cells = Array.from({ length: rowCount }, () => [{ value: 'archivado' }]);
  store.apply({ kind: 'cells', tab: tab.id, row: 1, column: CODE_COLUMN, cells });
  const area = { row: 1, column: CODE_COLUMN, rowCount, columnCount: 1 };
  return host.run({ function: 'onEdit', trigger: { editedRange: { tab: { id: tab.id, name: tab.name }, area } } });
};
const answerOf = ({ value }: ExecutionResult) => JSON.parse(String(value)).value;

const reviewRequest = { command: 'review.tab', tab: tab.name };
const scope = await ask({ command: 'review.scope', scope: 'all' });
const first = await ask(reviewRequest);
const steady = await ask(reviewRequest);
const [finding] = answerOf(steady).findings.filter(({ rowKey }: { rowKey: string | null }) => rowKey !== null);
const { row, column, rowKey } = finding;
const goTo = await ask({ command: 'review.goTo', tab: tab.name, row, column, rowKey });
const oneRow = await edit(1);
const manyRows = await edit(500);

const figures = ([id, name, { calls }]: readonly [string, string, ExecutionResult]): Figure[] => [
  { id: `calls.${id}`, name, value: Object.values(calls).reduce((sum, count) => sum + count, 0), unit: 'llamadas' },
  ...(Object.keys(KINDS) as (keyof CallCounts)[])
    .filter((kind) => calls[kind] > 0)
    .map((kind) => ({ id: `calls.${id}.${kind}`, name: `  ${KINDS[kind]}`, value: calls[kind], unit: '' })),
];
report(
  (
    [
      ['scope', 'Alcance de toda la base (13 pestañas)', scope],
      ['reviewFirst', 'Revisar una pestaña, primera vez', first],
      ['review', 'Revisar una pestaña, después', steady],
      ['goTo', 'Ir a un hallazgo', goTo],
      ['onEdit1', 'onEdit de 1 fila', oneRow],
      ['onEdit500', 'onEdit de 500 filas', manyRows],
    ] as const
  ).flatMap(figures),
);
