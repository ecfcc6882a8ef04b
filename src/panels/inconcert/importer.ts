import type { ImportDesk, ReportRequest } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import { type ImportAction, type ImportState, type OpenReport, shownOf } from './import-state';
import { type Mapping, proposedMapping, whyNotMapped } from './report/columns';
import { mustAsk } from './report/days';
import { decodeFile } from './report/decode';
import { evidenceIn, readEntries } from './report/entries';
import { BadFile, Stopped } from './report/failure';
import { readTable } from './report/table';

interface ImporterOptions {
  readonly call: Call;
  readonly dispatch: (action: ImportAction) => void;
  /** The state as it is now. */
  readonly now: () => ImportState;
}

/** What the person at the panel can do. Each tells what came of it; none rejects. */
export interface Importer {
  look(): Promise<void>;
  open(file: Blob, name: string): Promise<void>;
  /** Stops reading. */
  stop(): void;
  /** Says something of the open report, and makes its preview anew. */
  say(change: Partial<Pick<OpenReport, 'mapping' | 'order' | 'repeated' | 'people'>>): Promise<void>;
  /** The headers stand in another line. */
  headerAt(index: number): Promise<void>;
  refresh(): Promise<void>;
  tick(keys: readonly string[], on: boolean): void;
  add(): Promise<void>;
  undo(batch: string): Promise<void>;
}

/** Decoding takes about as long as parsing. */
const HALF = 0.5;

export function createImporter({ call, dispatch, now }: ImporterOptions): Importer {
  let run = new AbortController();
  /** What was under way before is stopped. */
  const begin = (): AbortSignal => {
    run.abort();
    run = new AbortController();
    return run.signal;
  };
  const fail = (title: string, thrown: unknown) =>
    dispatch({
      type: 'failed',
      title,
      problem: thrown instanceof BadFile ? thrown.message : asPanelError(thrown).message,
    });

  async function look(): Promise<void> {
    dispatch({ type: 'began', task: { name: 'look' } });
    try {
      dispatch({ type: 'desk', desk: await call('inconcert.desk', {}) });
    } catch (thrown) {
      fail('No se pudo abrir la importación', thrown);
    }
  }

  async function open(file: Blob, name: string): Promise<void> {
    const { desk } = now();
    if (desk === null) return;
    const signal = begin();
    // A piece may still be on its way when the person stops.
    const tell = (share: number) => {
      if (!signal.aborted) dispatch({ type: 'began', task: { name: 'read', file: name, share } });
    };
    try {
      tell(0);
      const { text, encoding } = await decodeFile(file, signal, (bytes) => tell((HALF * bytes) / file.size));
      const table = await readTable(text, signal, (characters) => tell(HALF + (HALF * characters) / text.length));
      const mapping = proposedMapping(table.lines[table.header]?.cells ?? []);
      const report = { file: name, encoding, table, mapping, repeated: 'sum', people: new Map() } as const;
      dispatch({ type: 'opened', report: { ...report, ...ordered(table, mapping, desk) } });
      await preview({ ...report, ...ordered(table, mapping, desk) }, desk, signal);
    } catch (thrown) {
      if (thrown instanceof Stopped || signal.aborted) return;
      fail(`No se pudo leer «${name}»`, thrown);
    }
  }

  async function preview(report: OpenReport, desk: ImportDesk, signal: AbortSignal): Promise<void> {
    const why = whyNotYet(report);
    if (why !== null) {
      dispatch({ type: 'preview', preview: { status: 'waiting', why } });
      return;
    }
    dispatch({ type: 'preview', preview: { status: 'looking', last: shownOf(now().preview) } });
    try {
      const reading = {
        mapping: report.mapping as Parameters<typeof readEntries>[1]['mapping'],
        order: report.order ?? 'dayFirst',
        repeated: report.repeated,
        today: desk.today,
      };
      const read = await readEntries(report.table, reading, signal);
      const view = await call('inconcert.preview', requestOf(report, read.entries));
      if (!signal.aborted) dispatch({ type: 'preview', preview: { status: 'ready', read, view } });
    } catch (thrown) {
      if (thrown instanceof Stopped || signal.aborted) return;
      const problem = thrown instanceof BadFile ? thrown.message : asPanelError(thrown).message;
      dispatch({ type: 'preview', preview: { status: 'failed', problem } });
    }
  }

  async function take(report: OpenReport): Promise<void> {
    const { desk } = now();
    if (desk === null) return;
    dispatch({ type: 'said', report });
    await preview(report, desk, begin());
  }

  return {
    look,
    open,
    stop() {
      run.abort();
      dispatch({ type: 'stopped' });
    },
    async say(change) {
      const { report, desk } = now();
      if (report === null || desk === null) return;
      const mapping = change.mapping ?? report.mapping;
      const isOtherDate = mapping.date !== report.mapping.date;
      await take({ ...report, ...change, ...(isOtherDate ? ordered(report.table, mapping, desk) : {}) });
    },
    async headerAt(header) {
      const { report, desk } = now();
      if (report === null || desk === null) return;
      const table = { ...report.table, header, recognised: true };
      const mapping = proposedMapping(table.lines[header]?.cells ?? []);
      await take({ ...report, table, mapping, ...ordered(table, mapping, desk) });
    },
    async refresh() {
      const { report } = now();
      if (report !== null) await take(report);
    },
    tick: (keys, on) => dispatch({ type: 'ticked', keys, on }),
    async add() {
      const { report, preview: shown, ticked, task } = now();
      if (report === null || shown.status !== 'ready' || task !== null) return;
      dispatch({ type: 'began', task: { name: 'add' } });
      const updates = shown.view.lines.flatMap(({ key, before }) =>
        before && ticked.has(key) ? [{ key, before }] : [],
      );
      try {
        const outcome = await call('inconcert.add', {
          ...requestOf(report, shown.read.entries),
          file: report.file.slice(0, 300),
          updates,
        });
        dispatch({ type: 'added', outcome });
      } catch (thrown) {
        const problem = asPanelError(thrown);
        const isUnknown = problem.kind !== 'refused';
        dispatch({
          type: 'failed',
          title: isUnknown ? 'No se sabe si se agregó todo' : 'No se agregó nada',
          problem: isUnknown ? `${problem.message} Agregue otra vez: lo que ya quedó no se repite.` : problem.message,
        });
      }
    },
    async undo(batch) {
      if (now().task !== null) return;
      dispatch({ type: 'began', task: { name: 'undo' } });
      try {
        dispatch({ type: 'undone', undone: await call('inconcert.undo', { batch }) });
      } catch (thrown) {
        fail('No se pudo deshacer', thrown);
        return;
      }
      await look();
    },
  };
}

const requestOf = ({ repeated, people }: OpenReport, entries: ReportRequest['entries']): ReportRequest => ({
  entries,
  repeated,
  people: Array.from(people, ([name, person]) => ({ name, person })),
});

/** What the dates say of their order, and the order that needs no question. */
function ordered(
  table: OpenReport['table'],
  mapping: Mapping,
  { today }: ImportDesk,
): Pick<OpenReport, 'evidence' | 'order'> {
  const evidence = mapping.date === null ? null : evidenceIn(table, mapping.date, today);
  return { evidence, order: evidence !== null && mustAsk(evidence) ? null : 'dayFirst' };
}

function whyNotYet({ mapping, order }: OpenReport): string | null {
  return whyNotMapped(mapping) ?? (order === null ? 'Diga si en las fechas va primero el día o el mes.' : null);
}
