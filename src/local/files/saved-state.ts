import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { emptyState, type HostState, type StateKeeper } from '../host/host-state';
import type { CapturedMail } from '../host/mailbox';
import { replaceFile } from './durable-file';
import { mailText, parsedMail, parsedState, type StateWithoutMails, stateText } from './kept-state';

export interface SavedStateOptions {
  /** The working copy, beside which it is kept. */
  readonly workbook: string;
  /** The workbook was made anew: what was kept belonged to another one. */
  readonly fresh: boolean;
  /** Tells the person, in Spanish. */
  readonly tell: (notice: string) => void;
}

const RETRY_AFTER_MS = 3_000;

/**
 * What Google keeps beside the cells: triggers, properties and the mails that were sent. The workbook does not depend
 * on it: what cannot be read is put aside, said, and begun empty.
 */
export class SavedState implements StateKeeper {
  readonly #options: SavedStateOptions;
  #state: StateWithoutMails;
  /** What is not on disk yet: the name of each file with its text; null: it is to go. */
  #pending = new Map<string, () => string | null>();
  #work: Promise<void> = Promise.resolve();
  #retry: NodeJS.Timeout | undefined;
  #hasFailed = false;

  private constructor(options: SavedStateOptions, state: StateWithoutMails) {
    this.#options = options;
    this.#state = state;
  }

  static async open(options: SavedStateOptions): Promise<{ readonly saved: SavedState; readonly state: HostState }> {
    const { workbook, fresh } = options;
    if (fresh) {
      await rm(stateFile(workbook), { force: true });
      await rm(mailFolder(workbook), { recursive: true, force: true });
    }
    const kept = await readState(options);
    const { mails: _, ...empty } = emptyState(randomUUID());
    const saved = new SavedState(options, kept ?? empty);
    // So that the spreadsheet has the same name the next time.
    if (!kept) saved.changed(empty);
    return { saved, state: { ...saved.#state, mails: await readMails(options) } };
  }

  changed({ triggers, properties }: Pick<HostState, 'triggers' | 'properties'>): void {
    this.#state = { ...this.#state, triggers, properties };
    this.#keep(stateFile(this.#options.workbook), () => stateText(this.#state));
  }

  captured(mail: CapturedMail, gone: readonly CapturedMail[]): void {
    this.#keep(this.#fileOf(mail), () => mailText(mail));
    for (const old of gone) this.#keep(this.#fileOf(old), () => null);
  }

  /** Resolves when everything is on disk, or the disk refused it. */
  async close(): Promise<void> {
    await this.#work;
    if (this.#pending.size > 0) await this.#flush();
    clearTimeout(this.#retry);
  }

  #fileOf = ({ id }: CapturedMail) => path.join(mailFolder(this.#options.workbook), `${id}.json`);

  #keep(file: string, text: () => string | null): void {
    const isAsked = this.#pending.size > 0;
    this.#pending.set(file, text);
    if (!isAsked) this.#askFlush();
  }

  #askFlush(): void {
    this.#work = this.#work.then(() => this.#flush());
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#retry);
    const pending = this.#pending;
    this.#pending = new Map();
    try {
      for (const [file, text] of pending) {
        await write(file, text());
        pending.delete(file);
      }
      this.#hasFailed = false;
    } catch (problem) {
      this.#pending = new Map([...pending, ...this.#pending]);
      this.#failed(problem);
    }
  }

  #failed(problem: unknown): void {
    const { code } = problem as NodeJS.ErrnoException;
    if (!this.#hasFailed)
      this.#options.tell(
        `No se pudo guardar lo programado y los correos (${code ?? 'error desconocido'}); se vuelve a intentar. El libro no corre peligro.`,
      );
    this.#hasFailed = true;
    this.#retry = setTimeout(() => this.#askFlush(), RETRY_AFTER_MS);
    this.#retry.unref();
  }
}

const stateFile = (workbook: string) => `${workbook}.estado`;
const mailFolder = (workbook: string) => `${workbook}.correos`;

async function write(file: string, text: string | null): Promise<void> {
  if (text === null) return rm(file, { force: true });
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, text);
}

/** null: there is none, or none that can be read. */
async function readState({ workbook, tell }: SavedStateOptions): Promise<StateWithoutMails | null> {
  const file = stateFile(workbook);
  try {
    return parsedState(await readFile(file, 'utf8'));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Not written over: somebody may want to look at it.
    await rename(file, `${file}.ilegible`).catch(() => undefined);
    tell(
      `Lo que se guardaba junto al libro (recordatorios activados y borradores) no se puede leer y empieza vacío. Quedó aparte en «${path.basename(file)}.ilegible». El libro está completo.`,
    );
    return null;
  }
}

/** Oldest first. */
async function readMails({ workbook, tell }: SavedStateOptions): Promise<readonly CapturedMail[]> {
  const folder = mailFolder(workbook);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    names.map((name) =>
      readFile(path.join(folder, name), 'utf8')
        .then(parsedMail)
        .catch(() => null),
    ),
  );
  const mails = read.filter((mail) => mail !== null);
  const lost = names.length - mails.length;
  if (lost > 0)
    tell(`${lost === 1 ? 'Un correo guardado no se puede leer' : `${lost} correos guardados no se pueden leer`}.`);
  return mails.sort((a, b) => a.at - b.at);
}
