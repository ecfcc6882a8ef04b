import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit, PackedCell } from '../../src/local/protocol';
import { Random } from '../../src/local/sample/random';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { tabOf } from '../support/book';
import { Installation, TODAY } from '../support/browser/local-page';
import { RunningProgram } from '../support/running-program';

const KILLS = 50;
const KILLS_WHILE_CLOSING = 10;
const TAB = 1;

const installation = new Installation();
const file = path.join(installation.folder, 'base.xlsx');
const programs: RunningProgram[] = [];

/** A tab that the add-on does not know: what it holds is what was edited. */
const newFile = async (name = file) =>
  writeFileSync(name, await writeWorkbook({ tabs: [{ ...tabOf('Notas', [['inicio']]), id: 1 }] }));

const command = (name = file): [string, ...string[]] => [
  process.execPath,
  path.join(installation.folder, 'build', 'local', 'start.mjs'),
  name,
  '--puerto',
  '0',
  '--hoy',
  TODAY,
];

async function started(line = command()): Promise<RunningProgram> {
  const program = await RunningProgram.start(line, installation.folder);
  programs.push(program);
  return program;
}

const working = (name: string) => {
  const folder = path.join(installation.folder, 'base');
  const found = readdirSync(folder).find(
    (entry) => entry.startsWith(`${path.parse(name).name}-`) && entry.endsWith('.xlsx'),
  );
  return path.join(folder, found ?? '');
};

beforeAll(() => newFile());
afterEach(async () => {
  for (const program of programs.splice(0)) await program.end('SIGKILL');
});
afterAll(() => installation.remove());

/** The first column as those edits leave it. */
function columnAfter(before: readonly PackedCell[], edits: readonly Edit[]): PackedCell[] {
  const column = [...before];
  for (const edit of edits) {
    if (edit.kind === 'insertRows') column.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => null));
    else if (edit.kind === 'type') {
      while (column.length <= edit.row) column.push(null);
      column[edit.row] = edit.values[0]?.[0] ?? null;
    }
  }
  return column;
}

const trimmed = (column: readonly (PackedCell | undefined)[]) => {
  const values = column.map((value) => value ?? null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
};

/** Ctrl+C, and killed when the new .xlsx stands in place of the old one: its journal is still there. */
async function endedOnceRewritten(program: RunningProgram): Promise<void> {
  const { dir, base } = path.parse(working(file));
  const watcher = watch(dir, (_, name) => {
    if (name === base) void program.end('SIGKILL');
  });
  await program.end('SIGINT');
  watcher.close();
}

test('killed at random moments, it opens and has what it said was saved, once', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  process.stdout.write(`\nSEED=${seed}\n`);
  const random = new Random(seed);
  let column: PackedCell[] = ['inicio'];
  let next = 1;
  let lost = 0;
  let total = 0;
  let program = await started();

  for (let kill = 0; kill < KILLS + KILLS_WHILE_CLOSING; kill++) {
    await program.listen();
    const sent: Edit[] = [];
    let killed = false;
    const victim = program;
    const end = new Promise((resolve) => setTimeout(resolve, random.between(1, 300))).then(() => {
      killed = true;
      if (kill < KILLS) return victim.end('SIGKILL');
      return kill % 2 === 0 ? victim.end('SIGINT', random.between(0, 40), 'SIGKILL') : endedOnceRewritten(victim);
    });
    while (!killed) {
      const edit: Edit =
        random.between(0, 2) === 0
          ? { kind: 'insertRows', tab: TAB, at: random.between(0, 5), count: random.between(1, 2) }
          : { kind: 'type', tab: TAB, row: random.between(0, 20), column: 0, values: [[next++]] };
      sent.push(edit);
      await victim.edit(edit).catch((problem: unknown) => {
        if (!killed) throw problem;
      });
    }
    await end;

    const kinds = victim.events.map(({ type }) => type);
    const saved = kinds.slice(0, kinds.lastIndexOf('saved') + 1);
    const promised = saved.filter((kind) => kind === 'cells' || kind === 'tabChanged').length;
    program = await started();
    const found = trimmed(await program.firstColumn(TAB));
    const kept = sent.findIndex(
      (_, count) =>
        count + promised <= sent.length &&
        JSON.stringify(trimmed(columnAfter(column, sent.slice(0, promised + count)))) === JSON.stringify(found),
    );
    const isAll = JSON.stringify(trimmed(columnAfter(column, sent))) === JSON.stringify(found);
    if (kept < 0 && !isAll)
      throw new Error(`kill ${kill}: ${JSON.stringify({ column, sent, promised, found })} (SEED=${seed})`);
    lost += isAll ? 0 : 1;
    total += sent.length;
    column = found;
  }
  process.stdout.write(
    `${total} edits; in ${lost} of ${KILLS + KILLS_WHILE_CLOSING} kills the last ones, not yet saved, were lost\n`,
  );
  // What a crash left beside the book does not pile up.
  await program.end('SIGINT');
  const { tabs } = await readWorkbook(readFileSync(working(file)));
  expect(trimmed((tabs[0]?.rows ?? []).map((line) => line?.[0]?.value))).toEqual(trimmed(column));
  expect(readdirSync(path.dirname(working(file))).filter((name) => /nuevo|cambios/.test(name))).toEqual([]);
}, 240_000);

test('a second program on the same base says where the first one is', async () => {
  const first = await started();
  await expect(started()).rejects.toThrow(
    `ended with 2: «base.xlsx» ya está abierta en otro programa: ${first.url}. Use esa ventana, o ciérrelo con Ctrl+C`,
  );
  await first.end('SIGKILL');
  await started();
});

// A limit on the size of files is how a full disk is had without a disk; it can be lifted while the program runs.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'a full disk: it says so, the old file stays, and what waits is saved when there is space',
  async () => {
    const name = path.join(installation.folder, 'llena.xlsx');
    await newFile(name);
    const program = await started(['bash', '-c', 'ulimit -S -f 48 && exec "$@"', 'bash', ...command(name)]);
    await program.listen();
    const before = readFileSync(working(name));
    const texts = Array.from({ length: 12 }, (_, index) => `${index} ${'x'.repeat(8_000)}`);
    for (const [row, text] of texts.entries())
      await program.edit({ kind: 'type', tab: TAB, row, column: 0, values: [[text]] });
    expect(await program.until(({ type }) => type === 'saveFailed', 5_000)).toEqual({
      type: 'saveFailed',
      message: 'No se pudo guardar: el disco está lleno. Libere espacio; el libro anterior sigue intacto.',
    });
    expect(readFileSync(working(name))).toEqual(before);

    const failedUntil = program.events.length;
    expect(spawnSync('prlimit', ['--pid', String(program.pid), '--fsize=unlimited']).status).toBe(0);
    // Nobody types anything more.
    await program.until(({ type }) => type === 'saved', 10_000, failedUntil);
    await program.end('SIGKILL');
    const again = await started(command(name));
    expect(trimmed(await again.firstColumn(TAB))).toEqual(texts);
  },
  60_000,
);

onLinux(
  'a full disk when it closes: it says so, and nothing that was saved is lost',
  async () => {
    const name = path.join(installation.folder, 'cierre.xlsx');
    await newFile(name);
    const program = await started(command(name));
    await program.listen();
    const texts = Array.from({ length: 6 }, (_, index) => `${index} guardado`);
    for (const [row, text] of texts.entries())
      await program.edit({ kind: 'type', tab: TAB, row, column: 0, values: [[text]] });
    await program.until(({ type }) => type === 'saved', 5_000);
    const before = readFileSync(working(name));
    expect(spawnSync('prlimit', ['--pid', String(program.pid), '--fsize=1024:1024']).status).toBe(0);
    await program.end('SIGINT');
    expect(program.printed).toContain(
      'No se pudo escribir el libro (EFBIG). Lo que decía «Guardado» se recupera al abrirlo de nuevo',
    );
    expect(readFileSync(working(name))).toEqual(before);
    const again = await started(command(name));
    expect(trimmed(await again.firstColumn(TAB))).toEqual(texts);
  },
  60_000,
);
