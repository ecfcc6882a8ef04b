import type { PanelAnswer, PanelCall } from '../../protocol';
import { create } from '../chrome/elements';
import { panelDocument } from './panel-document';

export interface PanelHandlers {
  readonly onCall: (call: PanelCall) => Promise<PanelAnswer>;
  /** The panel asked to be closed. */
  readonly onClose: () => void;
  /** The panel gave the focus to the grid. */
  readonly onFocusGrid: () => void;
  /** Esc, which the panel left to the box around it. */
  readonly onEscape?: () => void;
}

type PanelMessage =
  | { readonly panel: 'run'; readonly id: number; readonly name: string; readonly parameters: readonly unknown[] }
  | { readonly panel: 'close' }
  | { readonly panel: 'focus' }
  | { readonly panel: 'escape' };

const isPanelMessage = (data: unknown): data is PanelMessage =>
  typeof data === 'object' &&
  data !== null &&
  'panel' in data &&
  ['run', 'close', 'focus', 'escape'].includes(String(data.panel));

/** One panel of the add-on, in a frame that shares nothing with the page but messages. */
export class PanelFrame {
  readonly element = create('iframe', { className: 'panel' });
  readonly #handlers: PanelHandlers;

  constructor(title: string, html: string, handlers: PanelHandlers) {
    this.#handlers = handlers;
    // As Google's (APPS_SCRIPT_FACTS §4), but for its same-origin: Google's frame has an address of its own, which keeps
    // it from Sheets; here an address of nobody keeps it from the page, its token and the host. It costs the panel
    // its local storage, which no panel uses.
    this.element.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals allow-downloads');
    this.element.title = title;
    this.element.srcdoc = panelDocument(html);
    this.element.addEventListener('load', () => this.focus(), { once: true });
    window.addEventListener('message', this.#onMessage);
  }

  focus(): void {
    // Again, it would take the focus from the field in the panel that has it.
    if (document.activeElement !== this.element) this.element.focus();
  }

  /** Takes the panel away; what it still asks for, nobody hears. */
  end(): void {
    window.removeEventListener('message', this.#onMessage);
    this.element.remove();
  }

  readonly #onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.element.contentWindow || !isPanelMessage(data)) return;
    if (data.panel === 'close') this.#handlers.onClose();
    else if (data.panel === 'focus') this.#handlers.onFocusGrid();
    else if (data.panel === 'escape') this.#handlers.onEscape?.();
    else void this.#run(data.id, { function: data.name, arguments: data.parameters });
  };

  async #run(id: number, call: PanelCall): Promise<void> {
    const answer = await this.#handlers.onCall(call).catch((error: Error): PanelAnswer => ({ error: error.message }));
    // A panel that closed meanwhile has no window to hear it.
    this.element.contentWindow?.postMessage({ panel: 'answer', id, ...answer }, '*');
  }
}
