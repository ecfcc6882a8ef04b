import type {
  BookSnapshot,
  DialogAnswer,
  Edit,
  HostEvent,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
} from '../protocol';

const token = document.querySelector<HTMLMetaElement>('meta[name="session-token"]')?.content ?? '';

async function request<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-session-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as T;
  const { error } = answer as { error?: string };
  throw new Error(error ?? 'El programa no respondió.');
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
  downloadAddress: () => `/api/download?token=${encodeURIComponent(token)}`,
};

type EventHandlers = { readonly [T in HostEvent['type']]: (event: Extract<HostEvent, { type: T }>) => void };

/** One function out of one per kind of event; a new kind of event does not compile without its own. */
export const eventHandler =
  (handlers: EventHandlers) =>
  (event: HostEvent): void =>
    (handlers[event.type] as (event: HostEvent) => void)(event);

/**
 * Listens to the host's events for as long as the page lives; the browser reconnects by itself.
 * `onConnection` is told every change of the connection, and the first success.
 */
export function listenToHost(onEvent: (event: HostEvent) => void, onConnection: (alive: boolean) => void): void {
  const connect = () => {
    const source = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
    source.onopen = () => onConnection(true);
    source.onmessage = (message) => onEvent(JSON.parse(message.data as string) as HostEvent);
    source.onerror = () => {
      onConnection(false);
      // A refused stream (the program was started again) closes for good: keep asking, the banner stays.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
    };
  };
  connect();
}
