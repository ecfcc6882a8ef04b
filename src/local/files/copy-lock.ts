import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Keeps two programs from opening one working copy: each would write over the other's changes. The lock is an
 * address that only a running program answers at, so a crash or a power cut leaves nothing to be cleaned up by hand.
 */
export class CopyLock {
  readonly #server: Server;
  #holder = '';

  private constructor() {
    this.#server = createServer((socket) => socket.end(this.#holder));
    this.#server.unref();
  }

  /** @returns the lock, or what the program that has it says of itself */
  static async take(file: string): Promise<{ ok: true; lock: CopyLock } | { ok: false; holder: string }> {
    const address = addressOf(file);
    const lock = new CopyLock();
    if (await lock.#listen(address)) return { ok: true, lock };
    const holder = await ask(address);
    if (holder !== null) return { ok: false, holder };
    // Nobody answers: what is left of a program that was ended.
    await rm(address, { force: true });
    return (await lock.#listen(address)) ? { ok: true, lock } : { ok: false, holder: '' };
  }

  /** What the next program is told: where this one shows the workbook. */
  tell(holder: string): void {
    this.#holder = holder;
  }

  release(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #listen(address: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (problem: NodeJS.ErrnoException) =>
        problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem),
      );
      this.#server.listen(address, () => resolve(true));
    });
  }
}

/** Short, because a socket's path may have some hundred letters at most. */
function addressOf(file: string): string {
  // One person may not remove what another's program left in the folder that all share.
  const owner = `${process.getuid?.() ?? ''}:${path.resolve(file)}`;
  const name = `base-de-gestion-${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

/** What the program at that address says; null: there is none. */
function ask(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece;
    });
    socket.once('end', () => resolve(answer));
    // A program that was paused holds the copy and answers nothing.
    socket.setTimeout(1_000, () => {
      socket.destroy();
      resolve(answer);
    });
    socket.once('error', () => resolve(null));
  });
}
