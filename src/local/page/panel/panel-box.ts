import { element } from '../chrome/elements';
import { PanelFrame, type PanelHandlers } from './panel-frame';

interface Options extends Omit<PanelHandlers, 'onClose'> {
  /** It closed and leaves the focus to nobody. */
  readonly onFocusLost: () => void;
}

/** A part of the page with a title and a close button that holds one panel at a time: the add-on's sidebar is one. */
export class PanelBox {
  readonly element: HTMLElement;
  readonly #options: Options;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  #panel: PanelFrame | undefined;

  /** @param id of its element in index.html, and how those of its title, body and button begin */
  constructor(id: string, options: Options) {
    this.#options = options;
    this.element = element(id);
    this.#title = element(`${id}-title`);
    this.#body = element(`${id}-body`);
    element(`${id}-close`).addEventListener('click', () => this.close());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows a panel in place of the one before; it gets the focus. */
  show(title: string, html: string): void {
    this.#panel?.end();
    this.#panel = new PanelFrame(title, html, { ...this.#options, onClose: () => this.close() });
    this.#title.textContent = title;
    this.#body.append(this.#panel.element);
    this.element.hidden = false;
  }

  focusPanel(): void {
    this.#panel?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    // A panel may close itself while the person works elsewhere: then the focus stays there.
    const { activeElement } = document;
    const hadFocus = activeElement === document.body || this.element.contains(activeElement);
    this.element.hidden = true;
    this.#panel?.end();
    this.#panel = undefined;
    if (hadFocus) this.#options.onFocusLost();
  }
}
