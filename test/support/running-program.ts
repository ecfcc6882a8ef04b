import { type ChildProcess, spawn } from 'node:child_process';
import type { PanelCommands } from '../../src/app/panel-api';
import type { Edit, HostEvent, PackedCell, TabSnapshot } from '../../src/local/protocol';

/** The local program, started as a person starts it, worked over HTTP as its page does. */
export class RunningProgram {
  readonly #process: ChildProcess;
  readonly events: HostEvent[] = [];
  #printed = '';
  #url = '';
  #token = '';
  #stream: Promise<void> = Promise.resolve();

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** @param command the program and its options; rejects with what it printed when it ends before it is ready */
  static async start(command: readonly [string, ...string[]], folder: string): Promise<RunningProgram> {
    const [program, ...options] = command;
    const child = spawn(program, options, { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } });
    const running = new RunningProgram(child);
    running.#url = await new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece) => {
          running.#printed += piece;
          const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(running.#printed)?.[0];
          if (url && running.#printed.includes('Para terminar')) resolve(url);
        });
      child.once('error', reject);
      child.once('close', (code) => reject(new Error(`ended with ${code}: ${running.#printed}`)));
    });
    const page = await (await fetch(running.#url)).text();
    running.#token = /name="session-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    return running;
  }

  /** On both its streams. */
  get printed(): string {
    return this.#printed;
  }

  get url(): string {
    return this.#url;
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  /** Collects the host's events from now on. */
  async listen(): Promise<void> {
    const response = await fetch(`${this.#url}api/events?token=${this.#token}&window=prueba`);
    const { body } = response;
    if (!response.ok || !body) throw new Error(`events: ${response.status}`);
    this.#stream = this.#collect(body).catch(() => undefined);
  }

  async #collect(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const piece of body) {
      text += decoder.decode(piece, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages)
        if (message.startsWith('data: ')) this.events.push(JSON.parse(message.slice(6)) as HostEvent);
    }
  }

  async edit(edit: Edit): Promise<void> {
    await this.#post('edit', edit);
  }

  /** What the panel's door answers; a refusal is a failure of the test. */
  async panel<Name extends keyof PanelCommands>(
    command: Name,
    request: PanelCommands[Name]['request'],
  ): Promise<PanelCommands[Name]['answer']> {
    const call = { function: 'panel', arguments: [JSON.stringify({ command, ...request })] };
    const answer = (await this.#post('run', call)) as { value?: string; error?: string };
    const { ok, value, message } = JSON.parse(answer.value ?? `{"message":${JSON.stringify(answer.error)}}`);
    if (!ok) throw new Error(message);
    return value;
  }

  /** What a route of the protocol answers: `clock`, `mail?id=…`. */
  async get<Answer>(route: string): Promise<Answer> {
    const response = await fetch(`${this.#url}api/${route}`, { headers: { 'x-session-token': this.#token } });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Answer;
  }

  async #post(route: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.#url}api/${route}`, {
      method: 'POST',
      headers: {
        'x-session-token': this.#token,
        origin: new URL(this.#url).origin,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }

  /** The values of a tab's first column. */
  async firstColumn(tab: number): Promise<(PackedCell | undefined)[]> {
    const { rows } = await this.get<TabSnapshot>(`tab?id=${tab}`);
    return rows.map((line) => {
      const cell = line?.[0] ?? null;
      return Array.isArray(cell) ? cell[0] : cell;
    });
  }

  /** Waits for an event; the ones before `after` do not count. */
  async until(test: (event: HostEvent) => boolean, withinMs: number, after = 0): Promise<HostEvent> {
    for (const end = Date.now() + withinMs; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
      const found = this.events.slice(after).find(test);
      if (found) return found;
    }
    throw new Error(`no such event among ${this.events.map(({ type }) => type).join(' ')}`);
  }

  /** Resolves when the process is gone and all that it sent was read. */
  async end(...signals: readonly [NodeJS.Signals, ...([] | [pauseMs: number, NodeJS.Signals])]): Promise<void> {
    const [first, pauseMs, second] = signals;
    const child = this.#process;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill(first);
      if (second !== undefined) setTimeout(() => child.kill(second), pauseMs);
      await gone;
    }
    await this.#stream;
  }
}
