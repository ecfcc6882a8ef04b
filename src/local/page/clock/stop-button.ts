import { element } from '../chrome/elements';

interface Options {
  readonly stop: () => Promise<unknown>;
  readonly onFailed: (error: Error) => void;
  /** It goes from under the keyboard. */
  readonly onLeft: () => void;
}

/** «Detener»: a move that runs what was due for weeks takes minutes. What is under way is still done. */
export class StopButton {
  readonly #button = element<HTMLButtonElement>('clock-stop');
  readonly #onLeft: () => void;
  #asked = false;

  constructor({ stop, onFailed, onLeft }: Options) {
    this.#onLeft = onLeft;
    this.#button.addEventListener('click', () => {
      if (this.#asked) return;
      this.#tell(true);
      stop().catch((error: Error) => {
        this.#tell(false);
        onFailed(error);
      });
    });
  }

  /** @param running does the clock move, for whichever window */
  show(running: boolean): void {
    if (!running) {
      this.#tell(false);
      if (this.#button === document.activeElement) this.#onLeft();
    }
    this.#button.hidden = !running;
  }

  #tell(asked: boolean): void {
    this.#asked = asked;
    this.#button.textContent = asked ? 'Deteniendo…' : 'Detener';
    // Not `disabled`: that would take the focus away.
    this.#button.setAttribute('aria-disabled', String(asked));
  }
}
