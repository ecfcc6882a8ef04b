import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeSampleBase } from '../sample';
import { openWorkbook, UsageError } from './open-workbook';
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
  /** What the page calls the workbook. */
  readonly fileName: string;
  /** Spanish: what was opened. */
  readonly notice: string;
}

const SAMPLE_SEED = 1;

/**
 * Opens the copy on which people work; makes it where there is none. The person's own file is only read.
 * Throws a {@link UsageError} for a file that cannot be used.
 */
export async function openWorkingCopy({ file, folder, fresh, today, tell }: WorkingCopyOptions): Promise<WorkingCopy> {
  await mkdir(folder, { recursive: true });
  if (file === undefined) {
    const fileName = 'base-de-muestra.xlsx';
    const target = path.join(folder, fileName);
    if (!fresh && (await exists(target)))
      return { saved: await reopen(target, tell), fileName, notice: 'Se abre la base de muestra como quedó.' };
    const { workbook } = makeSampleBase({ seed: SAMPLE_SEED, today });
    const saved = await SavedWorkbook.create(target, workbook, tell);
    return { saved, fileName, notice: 'Se hizo una base de muestra con personas inventadas.' };
  }
  const fileName = path.basename(file);
  const original = await openWorkbook(file);
  const place = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 8);
  const target = path.join(folder, `${path.parse(fileName).name.slice(0, 100)}-${place}.xlsx`);
  const digestFile = `${target}.origen`;
  const digest = createHash('sha256').update(original.bytes).digest('hex');
  if (!fresh && (await exists(target))) {
    const same = (await readFile(digestFile, 'utf8').catch(() => '')) === digest;
    const notice = same
      ? `Se abre la copia de trabajo de «${fileName}» como quedó.`
      : `«${fileName}» cambió desde que se copió. Se abre la copia de trabajo como quedó; para empezar con el archivo nuevo agregue --nueva.`;
    return { saved: await reopen(target, tell), fileName, notice };
  }
  const saved = await SavedWorkbook.create(target, original.data, tell);
  await writeFile(digestFile, digest);
  return { saved, fileName, notice: `Se abre una copia de «${fileName}»; el archivo original no se modifica.` };
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
    );
  }
}
