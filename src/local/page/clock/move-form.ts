import { create, element } from '../chrome/elements';
import { dayOf, plusDays, plusHours, shownSoon, timeOf, tomorrowAt } from './moment';

interface Options {
  /** The host's time at this moment. */
  readonly now: () => string;
  /** null: the machine's clock again. */
  readonly onMove: (to: string | null) => void;
  readonly onProblem: (problem: string) => void;
}

/** Where the clock is to be moved: a day and a time, or one of the quick choices. */
export class MoveForm {
  readonly #options: Options;
  readonly #day = element<HTMLInputElement>('clock-day');
  readonly #time = element<HTMLInputElement>('clock-time');
  readonly #submit = element<HTMLButtonElement>('clock-submit');
  readonly #next: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  #nextAt = '';

  constructor(options: Options) {
    this.#options = options;
    const { now, onMove } = options;
    this.#next = quickChoice('', () => onMove(this.#nextAt));
    this.#back = quickChoice('Volver a la hora del computador', () => onMove(null));
    element('clock-choices').replaceChildren(
      quickChoice('+1 hora', () => onMove(plusHours(now(), 1))),
      quickChoice('+1 día', () => onMove(plusDays(now(), 1))),
      quickChoice('Mañana 08:00', () => onMove(tomorrowAt(now(), '08:00'))),
      this.#next,
      this.#back,
    );
    element('clock-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#moveToTyped();
    });
  }

  focus(): void {
    this.#day.focus();
  }

  /** Puts a time into the fields, over what is in them. */
  fill(now: string): void {
    this.#day.value = dayOf(now);
    this.#time.value = timeOf(now);
  }

  /** `nextAt`: when the next of what is scheduled is due; '' where nothing is. */
  show({ moved, running, nextAt }: { moved: boolean; running: boolean; nextAt: string }): void {
    this.#nextAt = nextAt;
    this.#next.textContent = `Hasta lo próximo: ${shownSoon(nextAt)}`;
    // Who works by keyboard does not fall out of the form with a button that goes.
    if ((nextAt === '' && this.#next === document.activeElement) || (!moved && this.#back === document.activeElement))
      this.focus();
    this.#next.hidden = nextAt === '';
    this.#back.hidden = !moved;
    // Not `disabled`: that would take the focus away.
    for (const button of [this.#submit, ...element('clock-choices').children])
      button.setAttribute('aria-disabled', String(running));
  }

  #moveToTyped(): void {
    const { onMove, onProblem } = this.#options;
    if (this.#day.value === '') {
      this.#day.focus();
      onProblem('La fecha está incompleta o no existe. Escriba día, mes y año.');
    } else if (this.#time.value === '') {
      this.#time.focus();
      onProblem('La hora está incompleta. Escriba hora y minutos.');
    } else onMove(`${this.#day.value}T${this.#time.value}`);
  }
}

function quickChoice(text: string, act: () => void): HTMLButtonElement {
  const button = create('button', { className: 'pill', text });
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
