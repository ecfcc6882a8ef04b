import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host/host';
import { EventStreams } from './event-streams';
import { loadPageFiles } from './page-files';
import { problemOf } from './problem';
import { sendFile, sendJson } from './responses';
import { apiRoutes } from './routes';
import { createGate } from './session';

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Where the built page is: index.html, page.js, page.css. */
  readonly pageFolder: string;
}

export interface RunningServer {
  /** Address of the page, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page and the protocol over an open workbook, to this computer only.
 * Rejects where the port is taken or the page was not built.
 */
export async function startServer(host: Host, options: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  const files = await loadPageFiles(options.pageFolder, token);
  const streams = new EventStreams(host);
  const routes = apiRoutes(host, streams);
  const gate = createGate(token);

  const server = createServer((request, response) => {
    const answer = async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      gate.checkSender(request);
      const file = request.method === 'GET' ? files.get(url.pathname) : undefined;
      if (file) return sendFile(response, file);
      if (url.pathname.startsWith('/api/')) gate.checkToken(request, url);
      const route = routes.get(`${request.method} ${url.pathname}`);
      if (!route) return sendJson(response, 404, { error: 'Esa dirección no existe.' });
      return route({ request, response, url });
    };
    answer().catch((error: unknown) => {
      const { status, message } = problemOf(error);
      if (response.headersSent) response.destroy();
      // The rest of a refused body is never read, so the connection cannot be used again.
      else sendJson(response, status, { error: message }, status === 413 ? { connection: 'close' } : {});
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
