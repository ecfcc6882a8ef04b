import type { CommandName, ImportPreview, PanelCommands } from '../../src/app/panel-api';
import { type ImportState, importReducer, OPENING } from '../../src/panels/inconcert/import-state';
import { createImporter } from '../../src/panels/inconcert/importer';
import { type Call, PanelError } from '../../src/panels/kit/rpc';

/** What a person does with a report, and what becomes of it: the server's answers are the test's. */

const PREVIEW: ImportPreview = { lines: [], strangers: [], otherNetworks: [], unlikely: [], notices: [] };
const line = (key: string, managed: number, before: string | null) => ({
  key,
  agent: 'Laura',
  day: '2026-11-19',
  network: 'Facebook' as const,
  managed,
  archived: null,
  state: before === null ? ('new' as const) : ('different' as const),
  before: before === null ? null : { managed: before, archived: '' },
  fixed: null,
});

type Answers = { readonly [Name in CommandName]?: (request: PanelCommands[Name]['request']) => unknown };

/** A panel without its page. */
function panel(answers: Answers = {}) {
  let state: ImportState = OPENING;
  const asked: { readonly command: CommandName; readonly request: unknown }[] = [];
  const known: Answers = {
    'inconcert.desk': () => ({ today: '2026-11-20', people: [], last: null }),
    'inconcert.preview': () => PREVIEW,
    ...answers,
  };
  const call = (async (command: CommandName, request: unknown) => {
    asked.push({ command, request });
    return (known[command] as (asked: unknown) => unknown)(request);
  }) as Call;
  const importer = createImporter({
    call,
    dispatch: (action) => {
      state = importReducer(state, action);
    },
    now: () => state,
  });
  return {
    importer,
    state: () => state,
    asked: (name: CommandName) => asked.filter(({ command }) => command === name),
  };
}

const REPORT = new Blob(['Fecha;Agente;Gestionados\n19/11/2026;Laura;7\n18/11/2026;Laura;8\n']);

async function opened(answers: Answers = {}, file = REPORT) {
  const made = panel(answers);
  await made.importer.look();
  await made.importer.open(file, 'reporte.csv');
  return made;
}

test('a report is read and looked at; nothing is written', async () => {
  const { state, asked } = await opened();
  expect(state()).toMatchObject({ task: null, failure: null, preview: { status: 'ready', read: { counted: 2 } } });
  expect(asked('inconcert.preview')).toHaveLength(1);
  expect(asked('inconcert.add')).toHaveLength(0);
});

test('stopped at whichever piece, nothing of it is left', async () => {
  const { importer, state } = panel();
  await importer.look();
  const reading = importer.open(
    new Blob(['Fecha;Agente;Gestionados\n', '19/11/2026;Laura;7\n'.repeat(50_000)]),
    'largo.csv',
  );
  importer.stop();
  await reading;
  expect(state()).toMatchObject({ task: null, failure: null, report: null });
});

test('a file opened while another is read takes its place', async () => {
  const { importer, state } = panel();
  await importer.look();
  const first = importer.open(
    new Blob(['Fecha;Agente;Gestionados\n', '19/11/2026;Laura;7\n'.repeat(50_000)]),
    'uno.csv',
  );
  await Promise.all([first, importer.open(REPORT, 'dos.csv')]);
  expect(state().report?.file).toBe('dos.csv');
  expect(state().preview).toMatchObject({ status: 'ready', read: { counted: 2 } });
});

test('of two things said at once the last one is looked at', async () => {
  const { importer, state } = await opened();
  const { mapping } = state().report ?? {};
  if (!mapping) throw new Error('No report');
  await Promise.all([
    importer.say({ mapping: { ...mapping, managed: null } }),
    importer.say({ mapping: { ...mapping, managed: 'rows' } }),
  ]);
  expect(state().preview).toMatchObject({ status: 'ready', read: { entries: [{ managed: 1 }, { managed: 1 }] } });
});

test('what is ticked stays so only while it can be changed', async () => {
  let differs = true;
  const { importer, state, asked } = await opened({
    'inconcert.preview': () => ({ ...PREVIEW, lines: differs ? [line('a', 7, '6'), line('b', 8, null)] : [] }),
    'inconcert.add': () => ({ batch: 'I1', added: 1, updated: 1, same: 0, left: [] }),
  });
  importer.tick(['a'], true);
  await importer.refresh();
  await importer.add();
  expect(asked('inconcert.add')[0]?.request).toMatchObject({
    file: 'reporte.csv',
    updates: [{ key: 'a', before: { managed: '6', archived: '' } }],
  });
  differs = false;
  await importer.refresh();
  expect([...state().ticked]).toEqual([]);
});

test.each([
  ['refused', 'No se agregó nada', 'Falta una columna.'],
  ['offline', 'No se sabe si se agregó todo', 'Falta una columna. Agregue otra vez: lo que ya quedó no se repite.'],
] as const)('an import that is %s', async (kind, title, problem) => {
  const { importer, state } = await opened({
    'inconcert.add': () => {
      throw new PanelError(kind, 'Falta una columna.');
    },
  });
  await importer.add();
  expect(state()).toMatchObject({ task: null, ended: null, failure: { title, problem } });
});

test('a preview that fails is told, and can be asked for again', async () => {
  let fails = true;
  const { importer, state } = await opened({
    'inconcert.preview': () => {
      if (fails) throw new PanelError('busy', 'Google está ocupado.');
      return PREVIEW;
    },
  });
  expect(state().preview).toEqual({ status: 'failed', problem: 'Google está ocupado.' });
  fails = false;
  await importer.refresh();
  expect(state().preview.status).toBe('ready');
});

test('dates that may be month first are asked about before anything is looked at', async () => {
  const { importer, state, asked } = await opened({}, new Blob(['Fecha;Agente;Gestionados\n11/19/2026;Laura;7\n']));
  expect(state().preview).toMatchObject({ status: 'waiting', why: expect.stringContaining('el día o el mes') });
  expect(asked('inconcert.preview')).toEqual([]);
  await importer.say({ order: 'monthFirst' });
  expect(state().preview).toMatchObject({ status: 'ready', read: { entries: [{ day: '2026-11-19' }] } });
});
