/** Service calls of each command, counted by the local host in its workers, as Google would charge them. */
import path from 'node:path';
import type { CallCounts, ExecutionResult } from '../../src/local/host/execution';
import { LocalHost } from '../../src/local/host/local-host';
import { momentOf } from '../../src/local/host/moment';
import { loadProject } from '../../src/local/project';
import { makeSampleBase } from '../../src/local/sample';
import '../../src/local/time-zone';
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
  mail: 'correo',
  properties: 'propiedades',
  schedule: 'programación',
};
const CODE_COLUMN = 16;
/** A Tuesday after TODAY. */
const LATER = '2026-11-24T09:30';

const store = new WorkbookStore(makeSampleBase({ seed: 1, today: TODAY, rows: 8_000 }).workbook);
const host = new LocalHost({
  store,
  // This file stands in build/bench, the worker beside the local host.
  project: { ...(await loadProject()), workerFile: path.join(import.meta.dirname, '..', 'local', 'worker.cjs') },
  fileName: 'base.xlsx',
  user: '',
  // A business morning, when reminders leave.
  clockOffset: (momentOf(`${TODAY}T09:30`) ?? 0) - Date.now(),
});
const tab = store.tabs[0];
const agent = JSON.stringify(store.tabs.find(({ name }) => name === 'AGENTES')?.rows).match(/[\w.]+@example\.com/)?.[0];
if (!tab || agent === undefined) throw new Error('The sample has no tab, or no agents.');

const ask = (request: object) => host.run({ function: 'panel', arguments: [JSON.stringify(request)] }, { user: agent });
const due = (name: string) => host.run({ function: name }, { source: 'clock', user: agent });
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
const nextFinding = await ask({ command: 'productivity.nextFinding', of: 'all' });
const oneRow = await edit(1);
const manyRows = await edit(500);

const tally = await ask({ command: 'productivity.tally', from: '2026-11-01', to: TODAY });
const myDay = await ask({ command: 'productivity.myDay' });
for (const answer of [tally, myDay]) if (answerOf(answer) === undefined) throw new Error(`No figures: ${answer.value}`);

const draft = {
  topic: 'Pago que no llega',
  description: 'La persona pregunta por su pago.',
  link: 'https://www.facebook.com/prosperidadsocial/posts/122100000000000001',
  comments: '¿Cuándo pagan?',
  source: null,
  resends: null,
  queue: [],
};
/** One white pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const pictures = [{ name: 'pantallazo.png', mimeType: 'image/png', base64: PIXEL }];
const send = async (id: string) => {
  const sent = await ask({
    command: 'escalations.send',
    draft: { ...draft, id },
    pictures,
    topicChecked: true,
    notSent: null,
  });
  if (answerOf(sent)?.status !== 'sent') throw new Error(`Nothing was sent: ${sent.value}`);
  return sent;
};
const sentFirst = await send('borrador-de-medida-1');
const sent = await send('borrador-de-medida-2');
const cases = await ask({ command: 'escalations.list' });
// Some days later something is due; nothing is scheduled yet, so nothing runs on the way.
await host.moveClock(LATER);
const activated = await ask({ command: 'reminders.activate', takeOver: false });
const before = host.mails().length;
const morning = await due('runMorning');
const mails = host.mails().length - before;
const hourly = await due('runHourly');
const month = { from: '2026-11-01', to: '2026-11-30' };
const boardFirst = await ask({ command: 'productivity.writeBoard', ...month });
const board = await ask({ command: 'productivity.writeBoard', ...month });

const figures = ([id, name, { calls }]: readonly [string, string, ExecutionResult]): Figure[] => [
  { id: `calls.${id}`, name, value: Object.values(calls).reduce((sum, count) => sum + count, 0), unit: 'llamadas' },
  ...(Object.keys(KINDS) as (keyof CallCounts)[])
    .filter((kind) => calls[kind] > 0)
    .map((kind) => ({ id: `calls.${id}.${kind}`, name: `  ${KINDS[kind]}`, value: calls[kind], unit: '' })),
];
report(
  (
    [
      ['scope', 'Alcance de toda la base (14 pestañas)', scope],
      ['reviewFirst', 'Revisar una pestaña, primera vez', first],
      ['review', 'Revisar una pestaña, después', steady],
      ['goTo', 'Ir a un hallazgo', goTo],
      ['nextFinding', '«Mi día»: ir al siguiente hallazgo', nextFinding],
      ['onEdit1', 'onEdit de 1 fila', oneRow],
      ['onEdit500', 'onEdit de 500 filas', manyRows],
      ['tally', 'Cifras del equipo en un mes (8 agentes)', tally],
      ['myDay', 'Mi día', myDay],
      ['sendFirst', 'Enviar un escalamiento, primera vez', sentFirst],
      ['send', 'Enviar un escalamiento, después', sent],
      ['cases', 'Ver los escalamientos', cases],
      ['activate', 'Activar recordatorios', activated],
      ['morning', `Recordatorios de la mañana (correos: ${mails})`, morning],
      ['hourly', 'Pasada de cada hora (14 pestañas)', hourly],
      ['boardFirst', 'Escribir TABLERO, primera vez', boardFirst],
      ['board', 'Escribir TABLERO, después', board],
    ] as const
  ).flatMap(figures),
);
