import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host/host';
import type { WindowId } from '../protocol';
import { always } from './security-headers';

const heartbeatMs = 15_000;

/** More than this unread means that nobody reads: the window comes back and asks for everything again. */
const mostUnreadBytes = 64 * 1024 * 1024;

/** The windows that are open: each gets the events for all and its own. */
export class EventStreams {
  readonly #host: Host;
  readonly #open = new Set<ServerResponse>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(host: Host) {
    this.#host = host;
    this.#heartbeat = setInterval(() => {
      for (const response of this.#open) write(response, ': vivo\n\n');
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  add(request: IncomingMessage, response: ServerResponse, window: WindowId | undefined): void {
    response.writeHead(200, { ...always, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write('retry: 1000\n\n');
    this.#open.add(response);
    const unsubscribe = this.#host.subscribe((event) => write(response, `data: ${JSON.stringify(event)}\n\n`), window);
    request.on('close', () => {
      unsubscribe();
      this.#open.delete(response);
    });
    // onOpen runs for each window, as in Google: one that opens later gets its menus too.
    this.#host.opened(window);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#open) response.end();
    this.#open.clear();
  }
}

function write(response: ServerResponse, text: string): void {
  if (response.writableLength > mostUnreadBytes) response.destroy();
  else response.write(text);
}
