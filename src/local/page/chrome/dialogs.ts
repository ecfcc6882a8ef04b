import type { DialogAnswer, HostEvent } from '../../protocol';
import { create } from './elements';

type DialogEvent = Extract<HostEvent, { type: 'dialog' }>;

const labels: Readonly<Record<string, string>> = {
  OK: 'Aceptar',
  CANCEL: 'Cancelar',
  YES: 'Sí',
  NO: 'No',
  CLOSE: 'Cerrar',
};

interface Shown extends Pick<DialogEvent, 'id' | 'title' | 'message'> {
  readonly answers: readonly (readonly [name: string, label: string])[];
  readonly onAnswer: (name: string) => void;
}

interface Options {
  readonly onAnswer: (answer: DialogAnswer) => void;
  /** The last one went: the focus goes back to the grid. */
  readonly onAllClosed: () => void;
}

/** The add-on's alerts. Google's Esc and ✕ both answer CLOSE. */
export class Dialogs {
  readonly #options: Options;
  readonly #open = new Map<string, HTMLDialogElement>();

  constructor(options: Options) {
    this.#options = options;
  }

  show({ id, title, message, buttons }: DialogEvent): void {
    const answers = buttons.map((name): [string, string] => [name, labels[name] ?? name]);
    this.#show({ id, title, message, answers, onAnswer: (button) => this.#options.onAnswer({ id, button }) });
  }

  /** The page's own question. Resolves with false also where the person pressed Esc. */
  confirm(question: { title: string; message: string; yes: string }): Promise<boolean> {
    const { title, message, yes } = question;
    return new Promise((resolve) => {
      const answers: [string, string][] = [
        ['YES', yes],
        ['CANCEL', labels.CANCEL as string],
      ];
      this.#show({ id: 'page', title, message, answers, onAnswer: (button) => resolve(button === 'YES') });
    });
  }

  #show({ id, title, message, answers, onAnswer }: Shown): void {
    this.close(id);
    const dialog = create('dialog', { className: 'alert' });
    const answer = (button: string) => {
      this.close(id);
      onAnswer(button);
    };
    const heading = create('h2', { text: title === '' ? 'Base de gestión' : title });
    heading.id = `dialog-${id}`;
    dialog.setAttribute('aria-labelledby', heading.id);
    const row = create('div', { className: 'alert-buttons' });
    row.append(
      ...answers.map(([name, label], index) => {
        const button = create('button', { text: label });
        button.type = 'button';
        if (index === 0) {
          button.className = 'primary';
          button.autofocus = true;
        }
        button.addEventListener('click', () => answer(name));
        return button;
      }),
    );
    dialog.append(heading, create('p', { className: 'alert-message', text: message }), row);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('CLOSE');
    });
    // Keys typed in a dialog are not for the grid behind it.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    this.#open.set(id, dialog);
    document.body.append(dialog);
    dialog.showModal();
  }

  close(id: string): void {
    const dialog = this.#open.get(id);
    if (!dialog) return;
    this.#open.delete(id);
    dialog.close();
    dialog.remove();
    if (this.#open.size === 0) this.#options.onAllClosed();
  }

  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.close(id);
  }
}
