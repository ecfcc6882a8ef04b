import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host/host';

const heartbeatMs = 15_000;

/** The pages that are open: every one gets every event of the host. */
export class EventStreams {
  readonly #host: Host;
  readonly #open = new Set<ServerResponse>();
  readonly #unsubscribe: () => void;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(host: Host) {
    this.#host = host;
    this.#unsubscribe = host.subscribe((event) => this.#write(`data: ${JSON.stringify(event)}\n\n`));
    this.#heartbeat = setInterval(() => this.#write(': vivo\n\n'), heartbeatMs);
    this.#heartbeat.unref();
  }

  add(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.write('retry: 1000\n\n');
    // A page that opens later than the menus were made still gets them: onOpen runs for each one, as in Google.
    this.#open.add(response);
    request.on('close', () => this.#open.delete(response));
    this.#host.opened();
  }

  close(): void {
    clearInterval(this.#heartbeat);
    this.#unsubscribe();
    for (const response of this.#open) response.end();
    this.#open.clear();
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
