import { create } from './elements';

const shownMs = 6000;
const errorShownMs = 12_000;
const most = 3;

interface Toast {
  readonly message: string;
  readonly title?: string;
  readonly error?: boolean;
}

/** Short messages in the lower left corner, as in Sheets; one that is shown already is not repeated. */
export class Toasts {
  readonly #corner: HTMLElement;
  readonly #shown = new Map<string, () => void>();

  constructor(corner: HTMLElement) {
    this.#corner = corner;
  }

  show({ message, title = '', error = false }: Toast): void {
    const key = `${title}\n${message}`;
    this.#shown.get(key)?.();
    const box = create('div', { className: error ? 'toast toast-error' : 'toast' });
    box.setAttribute('role', error ? 'alert' : 'status');
    const text = create('div', { className: 'toast-text' });
    if (title !== '') text.append(create('strong', { text: title }));
    text.append(create('span', { text: message }));
    const close = create('button', { className: 'toast-close', text: '✕' });
    close.type = 'button';
    close.setAttribute('aria-label', 'Cerrar el aviso');
    box.append(text, close);
    const remove = () => {
      clearTimeout(timer);
      this.#shown.delete(key);
      box.remove();
    };
    const timer = setTimeout(remove, error ? errorShownMs : shownMs);
    close.addEventListener('click', remove);
    this.#shown.set(key, remove);
    this.#corner.append(box);
    if (this.#shown.size > most) [...this.#shown.values()][0]?.();
  }
}
