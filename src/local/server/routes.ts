import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host/host';
import { readBody } from './body';
import type { EventStreams } from './event-streams';
import { Refusal } from './problem';
import { sendDownload, sendJson } from './responses';
import { shapes } from './shapes';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

type Route = (exchange: Exchange) => void | Promise<void>;

/** The routes of protocol.ts, by method and path. */
export function apiRoutes(host: Host, streams: EventStreams): ReadonlyMap<string, Route> {
  return new Map<string, Route>([
    ['GET /api/book', ({ response }) => sendJson(response, 200, host.book())],
    [
      'GET /api/tab',
      ({ response, url }) => {
        const tab = host.tab(Number(url.searchParams.get('id') ?? Number.NaN));
        if (!tab) throw new Refusal(404, 'Esa pestaña ya no existe.');
        sendJson(response, 200, tab);
      },
    ],
    ['GET /api/events', ({ request, response }) => streams.add(request, response)],
    [
      'GET /api/download',
      async ({ response }) => {
        const { fileName, bytes } = await host.download();
        sendDownload(response, fileName, bytes);
      },
    ],
    [
      'POST /api/edit',
      async ({ request, response }) => {
        await host.edit(await readBody(request, shapes.edit));
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/select',
      async ({ request, response }) => {
        host.select(await readBody(request, shapes.selection));
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/menu',
      async ({ request, response }) => {
        host.runMenu(await readBody(request, shapes.menuCall));
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/run',
      async ({ request, response }) => {
        sendJson(response, 200, await host.runPanel(await readBody(request, shapes.panelCall)));
      },
    ],
    [
      'POST /api/dialog',
      async ({ request, response }) => {
        host.answerDialog(await readBody(request, shapes.dialogAnswer));
        sendJson(response, 200, {});
      },
    ],
  ]);
}
