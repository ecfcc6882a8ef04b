import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { type RunningServer, type ServerOptions, startServer } from '../../src/local/server/server';
import type { Book } from './book';
import { at } from './repository';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  /** Sent as it stands. */
  readonly path?: string;
  /** Over the ones of the page; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

/** The real server over a book, and requests to it as any program may make them. */
export class LocalServer {
  private constructor(
    readonly running: RunningServer,
    readonly port: number,
    /** As the page finds it in its own document. */
    readonly token: string,
  ) {}

  static async start({ host }: Book, options: Partial<ServerOptions> = {}): Promise<LocalServer> {
    const running = await startServer(host, { port: 0, pageFolder: at('build/local/page'), ...options });
    const page = await (await fetch(running.url)).text();
    const token = /name="session-token" content="([^"]+)"/.exec(page)?.[1];
    if (!token) throw new Error('the page has no token');
    return new LocalServer(running, Number(new URL(running.url).port), token);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What the page sends along. */
  pageHeaders(window = 'prueba'): Record<string, string> {
    return {
      host: `127.0.0.1:${this.port}`,
      origin: this.origin,
      'x-session-token': this.token,
      'x-window-id': window,
      'content-type': 'application/json',
    };
  }

  /** As the page asks, but for what is said otherwise. */
  ask({ method = 'GET', path = '/api/book', headers = {}, body }: Asked = {}): Promise<Answer> {
    const all = Object.entries({ ...this.pageHeaders(), ...headers }).filter(([, value]) => value !== undefined);
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path,
          headers: Object.fromEntries(all) as Record<string, string>,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  post(path: string, data: unknown, headers: Asked['headers'] = {}): Promise<Answer> {
    return this.ask({ method: 'POST', path, headers, body: JSON.stringify(data) });
  }

  /** Bytes on a socket, one piece after another; what came back until the server closed. */
  raw(pieces: readonly (string | Buffer)[], pauseMs = 0): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1');
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (text) => {
        answer += text;
      });
      // A server that refuses may close while we still write.
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(answer));
      void (async () => {
        for (const piece of pieces) {
          if (socket.destroyed) return;
          socket.write(piece);
          if (pauseMs > 0) await new Promise((next) => setTimeout(next, pauseMs));
        }
      })();
    });
  }

  stop(): Promise<void> {
    return this.running.close();
  }
}
