import type { PanelAnswer, PanelCall } from '../../protocol';
import { create, element } from '../chrome/elements';
import { CallGate } from './call-gate';
import { panelDocument } from './panel-document';

interface Options {
  readonly onCall: (call: PanelCall) => Promise<PanelAnswer>;
  /** The panel closed or gave the focus back. */
  readonly onLeft: () => void;
}

type PanelMessage =
  | { readonly panel: 'run'; readonly id: number; readonly name: string; readonly parameters: readonly unknown[] }
  | { readonly panel: 'close' }
  | { readonly panel: 'focus' };

const isPanelMessage = (data: unknown): data is PanelMessage =>
  typeof data === 'object' &&
  data !== null &&
  'panel' in data &&
  ['run', 'close', 'focus'].includes(String(data.panel));

/** The add-on's sidebar: one panel at a time, in a frame that shares nothing with the page but messages. */
export class Sidebar {
  readonly #options: Options;
  readonly #box = element('sidebar');
  readonly #title = element('sidebar-title');
  readonly #body = element('sidebar-body');
  readonly #gate = new CallGate();
  #frame: HTMLIFrameElement | undefined;

  constructor(options: Options) {
    this.#options = options;
    element('sidebar-close').addEventListener('click', () => this.close());
    window.addEventListener('message', (event) => this.#onMessage(event));
  }

  show(title: string, html: string): void {
    const frame = create('iframe', { className: 'panel' });
    // As Google's (APPS_SCRIPT_FACTS §4), but for its same-origin: Google's frame has an address of its own, which keeps
    // it from Sheets; here an address of nobody keeps it from the page, its token and the host. It costs the panel
    // its local storage, which no panel uses.
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals allow-downloads');
    frame.title = title;
    frame.srcdoc = panelDocument(html);
    frame.addEventListener('load', () => frame.focus(), { once: true });
    this.#frame = frame;
    this.#title.textContent = title;
    this.#body.replaceChildren(frame);
    this.#box.hidden = false;
  }

  close(): void {
    if (this.#box.hidden) return;
    this.#box.hidden = true;
    this.#frame = undefined;
    this.#body.replaceChildren();
    this.#options.onLeft();
  }

  #onMessage({ source, data }: MessageEvent<unknown>): void {
    const frame = this.#frame;
    if (!frame?.contentWindow || source !== frame.contentWindow || !isPanelMessage(data)) return;
    if (data.panel === 'close') this.close();
    else if (data.panel === 'focus') this.#options.onLeft();
    else void this.#run(frame, data.id, { function: data.name, arguments: data.parameters });
  }

  async #run(frame: HTMLIFrameElement, id: number, call: PanelCall): Promise<void> {
    const answer = await this.#gate
      .pass(() => this.#options.onCall(call))
      .catch((error: Error): PanelAnswer => ({ error: error.message }));
    // A panel that closed meanwhile has no window to hear it.
    frame.contentWindow?.postMessage({ panel: 'answer', id, ...answer }, '*');
  }
}
