import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeSampleBase } from '../sample';
import { CopyLock } from './copy-lock';
import { replaceFile, writeProblem } from './durable-file';
import { parseOriginal, readOriginal, UsageError } from './open-workbook';
import { SavedWorkbook, type SaveState } from './saved-workbook';

export interface WorkingCopyOptions {
  /** The person's .xlsx; undefined: the sample base. */
  readonly file: string | undefined;
  /** Where working copies are kept. */
  readonly folder: string;
  /** Begin again from the file, or with another sample base. */
  readonly fresh: boolean;
  /** yyyy-MM-dd */
  readonly today: string;
  readonly tell: (state: SaveState) => void;
}

export interface WorkingCopy {
  readonly saved: SavedWorkbook;
  /** Where it is kept. */
  readonly file: string;
  /** It was made now. */
  readonly isNew: boolean;
  readonly lock: CopyLock;
  /** What the page calls the workbook. */
  readonly fileName: string;
  /** Spanish: what was opened. */
  readonly notice: string;
}

/** What is remembered of the file that a copy was made from. */
interface Origin {
  readonly digest: string;
  /** See WorkbookData. The copy no longer has what was lost, so it cannot tell. */
  readonly losses: readonly string[];
}

const SAMPLE_SEED = 1;

/**
 * Opens the copy on which people work; makes it where there is none. The person's own file is only read.
 * Throws a {@link UsageError} for a file that cannot be used and for a copy that another program has open.
 */
export async function openWorkingCopy(options: WorkingCopyOptions): Promise<WorkingCopy> {
  const { file, folder } = options;
  const fileName = file === undefined ? 'base-de-muestra.xlsx' : path.basename(file);
  const target = path.join(folder, file === undefined ? fileName : copyName(file));
  const taken = await CopyLock.take(target);
  if (!taken.ok)
    throw new UsageError(
      `«${fileName}» ya está abierta en otro programa${taken.holder ? `: ${taken.holder}` : ''}. Use esa ventana, o ciérrelo con Ctrl+C y vuelva a intentarlo.`,
    );
  const opened = await (file === undefined ? openSample(target, options) : openCopyOf(file, target, options)).catch(
    async (problem: unknown) => {
      await taken.lock.release();
      if (problem instanceof UsageError || (problem as NodeJS.ErrnoException).syscall === undefined) throw problem;
      throw new UsageError(`No se pudo guardar en «${folder}»${writeProblem(problem)}`, { cause: problem });
    },
  );
  // A .xlsm is written without its macros, and Excel opens no file that says otherwise by its name.
  return { ...opened, file: target, lock: taken.lock, fileName: `${path.parse(fileName).name}.xlsx` };
}

type Opened = Pick<WorkingCopy, 'saved' | 'isNew' | 'notice'>;

async function openSample(target: string, { folder, fresh, today, tell }: WorkingCopyOptions): Promise<Opened> {
  if (!fresh && (await exists(target)))
    return { saved: await reopen(target, tell), isNew: false, notice: 'Se abre la base de muestra como quedó.' };
  await mkdir(folder, { recursive: true });
  const { workbook } = makeSampleBase({ seed: SAMPLE_SEED, today });
  const saved = await SavedWorkbook.create(target, workbook, tell);
  return { saved, isNew: true, notice: 'Se hizo una base de muestra con personas inventadas.' };
}

async function openCopyOf(file: string, target: string, { folder, fresh, tell }: WorkingCopyOptions): Promise<Opened> {
  const name = `«${path.basename(file)}»`;
  const bytes = await readOriginal(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!fresh && (await exists(target))) {
    const saved = await reopen(target, tell);
    const origin = await readOrigin(target);
    saved.store.data.losses = origin?.losses ?? (await parseOriginal(file, bytes)).losses ?? [];
    const notice =
      !origin || origin.digest === digest
        ? `Se abre la copia de trabajo de ${name} como quedó.`
        : `${name} cambió desde que se copió. Se abre la copia de trabajo como quedó; para empezar con el archivo nuevo agregue --nueva.`;
    return { saved, isNew: false, notice };
  }
  const data = await parseOriginal(file, bytes);
  await mkdir(folder, { recursive: true });
  const saved = await SavedWorkbook.create(target, data, tell);
  await replaceFile(originOf(target), JSON.stringify({ digest, losses: data.losses ?? [] } satisfies Origin));
  return { saved, isNew: true, notice: `Se abre una copia de ${name}; el archivo original no se modifica.` };
}

function copyName(file: string): string {
  const place = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 8);
  return `${path.parse(file).name.slice(0, 100)}-${place}.xlsx`;
}

const originOf = (target: string) => `${target}.origen`;

/** null: the program was ended before it was written. */
async function readOrigin(target: string): Promise<Origin | null> {
  const text = await readFile(originOf(target), 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  });
  return text === null ? null : (JSON.parse(text) as Origin);
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function reopen(target: string, tell: (state: SaveState) => void): Promise<SavedWorkbook> {
  try {
    return await SavedWorkbook.open(target, tell);
  } catch (problem) {
    throw new UsageError(
      `La copia de trabajo «${target}» no se puede abrir (${(problem as Error).message}). Guárdela en otra parte y empiece de nuevo con --nueva.`,
      { cause: problem },
    );
  }
}
