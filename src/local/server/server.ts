import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host/host';
import { EventStreams } from './event-streams';
import { loadPageFiles } from './page-files';
import { Refusal, refusalOf } from './problem';
import { sendFile, sendJson } from './responses';
import { apiRoutes } from './routes';
import { createGate } from './session';

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Where the built page is: index.html, page.js, page.css. */
  readonly pageFolder: string;
  /** How long a request may take to arrive, in milliseconds; the biggest paste needs a fraction of a second. */
  readonly arrivalMs?: number;
}

export interface RunningServer {
  /** Address of the page, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

const ARRIVAL_MS = 30_000;

/**
 * Serves the page and the protocol over an open workbook, to this computer only.
 * Rejects where the port is taken or the page was not built.
 */
export async function startServer(host: Host, options: ServerOptions): Promise<RunningServer> {
  const token = secret();
  const files = await loadPageFiles(options.pageFolder, { token, nonce: secret() });
  const streams = new EventStreams(host);
  const routes = apiRoutes(host, streams);
  const gate = createGate(token);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    gate.checkSender(request);
    const url = addressOf(request);
    const file = request.method === 'GET' ? files.get(url.pathname) : undefined;
    if (file) return sendFile(response, file);
    if (url.pathname.startsWith('/api/')) gate.checkToken(request, url);
    const route = routes.get(`${request.method} ${url.pathname}`);
    if (route) return route({ request, response, url, window: windowOf(request, url) });
    const methods = ['GET', 'POST'].filter((method) => routes.has(`${method} ${url.pathname}`));
    if (files.has(url.pathname)) methods.push('GET');
    if (methods.length === 0) throw new Refusal(404, 'Esa dirección no existe.');
    throw new Refusal(405, 'Esa dirección no se usa así.', { allow: methods.join(', ') });
  };

  const arrivalMs = options.arrivalMs ?? ARRIVAL_MS;
  const times = {
    requestTimeout: arrivalMs,
    headersTimeout: Math.min(arrivalMs, 10_000),
    connectionsCheckingInterval: Math.min(arrivalMs, 2_000),
  };
  const server = createServer(times, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const { status, message, headers } = refusalOf(error);
      if (response.headersSent) response.destroy();
      // The rest of a refused body is never read, so the connection cannot be used again.
      else
        sendJson(
          response,
          status,
          { error: message },
          request.complete ? headers : { ...headers, connection: 'close' },
        );
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  gate.listenOn(port);

  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        streams.close();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const secret = () => randomBytes(24).toString('base64url');

/** The path as it was sent, never a host of its own: `//other/api/book` is no address of ours. */
function addressOf({ url = '' }: IncomingMessage): URL {
  const address = `http://localhost${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) throw new Refusal(400, 'La dirección no se entiende.');
  return new URL(address);
}

function windowOf({ headers }: IncomingMessage, url: URL): string | undefined {
  const named = headers['x-window-id'] ?? url.searchParams.get('window') ?? undefined;
  if (named === undefined) return undefined;
  if (typeof named !== 'string' || !/^[\w-]{1,64}$/.test(named))
    throw new Refusal(400, 'La ventana no tiene un nombre válido.');
  return named;
}
