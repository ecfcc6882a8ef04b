import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host/host';
import type { WindowId } from '../protocol';
import { readBody } from './body';
import type { EventStreams } from './event-streams';
import { Refusal } from './problem';
import { sendDownload, sendJson, sendMailFile } from './responses';
import { shapes } from './shapes';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The window of the page that asks. */
  readonly window: WindowId | undefined;
}

type Route = (exchange: Exchange) => void | Promise<void>;

/** The routes of protocol.ts, by method and path. */
export function apiRoutes(host: Host, streams: EventStreams): ReadonlyMap<string, Route> {
  return new Map<string, Route>([
    ['GET /api/book', ({ response, window }) => sendJson(response, 200, host.book(window))],
    [
      'GET /api/tab',
      ({ response, url }) => {
        const tab = host.tab(Number(url.searchParams.get('id') ?? Number.NaN));
        if (!tab) throw new Refusal(404, 'Esa pestaña ya no existe.');
        sendJson(response, 200, tab);
      },
    ],
    ['GET /api/events', ({ request, response, window }) => streams.add(request, response, window)],
    ['GET /api/executions', ({ response }) => sendJson(response, 200, host.executions())],
    ['GET /api/clock', ({ response }) => sendJson(response, 200, host.clock())],
    [
      'POST /api/clock',
      async ({ request, response, window }) => {
        const { to } = await readBody(request, shapes.clockMove);
        sendJson(response, 200, await host.moveClock(to, window));
      },
    ],
    [
      'POST /api/clock-stop',
      async ({ request, response }) => {
        await readBody(request, shapes.clockStop);
        host.stopClock();
        sendJson(response, 200, {});
      },
    ],
    ['GET /api/mails', ({ response }) => sendJson(response, 200, host.mails())],
    [
      'GET /api/mail',
      ({ response, url }) => {
        const mail = host.mail(url.searchParams.get('id') ?? '');
        if (!mail) throw new Refusal(404, 'Ese correo ya no está.');
        sendJson(response, 200, mail);
      },
    ],
    [
      'GET /api/mail-file',
      ({ response, url }) => {
        const index = url.searchParams.get('index') ?? '';
        const file = /^\d{1,4}$/.test(index)
          ? host.mailFile(url.searchParams.get('id') ?? '', Number(index))
          : undefined;
        if (!file) throw new Refusal(404, 'Ese archivo ya no está.');
        sendMailFile(response, file);
      },
    ],
    [
      'GET /api/download',
      async ({ response }) => {
        const { fileName, bytes } = await host.download();
        sendDownload(response, fileName, bytes);
      },
    ],
    [
      'POST /api/edit',
      async ({ request, response, window }) => {
        await host.edit(await readBody(request, shapes.edit), window);
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/select',
      async ({ request, response, window }) => {
        host.select(await readBody(request, shapes.selection), window);
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/menu',
      async ({ request, response, window }) => {
        host.runMenu(await readBody(request, shapes.menuCall), window);
        sendJson(response, 200, {});
      },
    ],
    [
      'POST /api/run',
      async ({ request, response, window }) => {
        sendJson(response, 200, await host.runPanel(await readBody(request, shapes.panelCall), window));
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
