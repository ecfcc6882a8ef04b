import type {
  BookSnapshot,
  Clock,
  DialogAnswer,
  Edit,
  Execution,
  HostEvent,
  MailContent,
  MailSummary,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
  WindowId,
} from '../protocol';

const token = document.querySelector<HTMLMetaElement>('meta[name="session-token"]')?.content ?? '';

/** This window's name at the host. Not kept over a reload: a duplicated tab would take it along. */
export const ownWindow: WindowId = crypto.randomUUID();

/** What the host refused: a message in Spanish and its HTTP status. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

async function send(path: string, body?: unknown): Promise<Response> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-session-token': token,
      'x-window-id': ownWindow,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('El programa no respondió.');
  });
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  throw new Refused(error ?? 'El programa no respondió.', response.status);
}

async function request<T>(path: string, body?: unknown): Promise<T> {
  const response = await send(path, body);
  return (await response.json().catch(() => ({}))) as T;
}

/** The host over HTTP. Every function rejects with a message in Spanish where the host refused. */
export const hostClient = {
  book: () => request<BookSnapshot>('/api/book'),
  tab: (id: number) => request<TabSnapshot>(`/api/tab?id=${id}`),
  edit: (edit: Edit) => request<unknown>('/api/edit', edit),
  select: (selection: Selection) => request<unknown>('/api/select', selection),
  runMenu: (call: MenuCall) => request<unknown>('/api/menu', call),
  runPanel: (call: PanelCall) => request<PanelAnswer>('/api/run', call),
  answerDialog: (answer: DialogAnswer) => request<unknown>('/api/dialog', answer),
  executions: () => request<readonly Execution[]>('/api/executions'),
  clock: () => request<Clock>('/api/clock'),
  moveClock: (to: string | null) => request<Clock>('/api/clock', { to }),
  stopClock: () => request<unknown>('/api/clock-stop', {}),
  mails: () => request<readonly MailSummary[]>('/api/mails'),
  mail: (id: string) => request<MailContent>(`/api/mail?id=${encodeURIComponent(id)}`),
  mailFile: async (id: string, index: number) => {
    const response = await send(`/api/mail-file?id=${encodeURIComponent(id)}&index=${index}`);
    return response.arrayBuffer().catch(() => {
      throw new Error('El programa no respondió.');
    });
  },
  downloadAddress: () => `/api/download?token=${encodeURIComponent(token)}`,
};

type EventHandlers = { readonly [T in HostEvent['type']]: (event: Extract<HostEvent, { type: T }>) => void };

/** One function out of one per kind of event; a new kind of event does not compile without its own. */
export const eventHandler =
  (handlers: EventHandlers) =>
  (event: HostEvent): void =>
    (handlers[event.type] as (event: HostEvent) => void)(event);

interface Listener {
  readonly onEvent: (event: HostEvent) => void;
  /** Told every change of the connection, and the first success. */
  readonly onConnection: (alive: boolean) => void;
  /** The host was started again and does not know this page: only a page loaded from it can go on. */
  readonly onRefused: () => void;
}

/** Listens to the host's events for as long as the page lives; the browser reconnects by itself. */
export function listenToHost({ onEvent, onConnection, onRefused }: Listener): void {
  const connect = () => {
    const source = new EventSource(`/api/events?token=${encodeURIComponent(token)}&window=${ownWindow}`);
    source.onopen = () => onConnection(true);
    source.onmessage = (message) => onEvent(JSON.parse(message.data as string) as HostEvent);
    source.onerror = () => {
      onConnection(false);
      // A lost connection is tried again by the browser; an answer that refuses closes the stream for good.
      if (source.readyState !== EventSource.CLOSED) return;
      onRefused();
      setTimeout(connect, 3000);
    };
  };
  connect();
}
