import type { Clock, Execution } from '../../protocol';
import { create, element } from '../chrome/elements';
import { MoveForm } from './move-form';
import { moveOutcome } from './move-outcome';
import { MoveWatch } from './move-watch';
import { RunningTime } from './running-time';
import { StopButton } from './stop-button';
import { buttonWords, scheduledWords, standingWords } from './words';

interface Options {
  readonly fetch: () => Promise<Clock>;
  readonly move: (to: string | null) => Promise<Clock>;
  readonly stop: () => Promise<unknown>;
  readonly onFailed: (error: Error) => void;
  readonly onShowExecutions: () => void;
}

/** «Reloj»: the host's time in the top row and, below it, where a person moves it and sees what is due. */
export class ClockControl {
  readonly #options: Options;
  readonly #button = element('clock-button');
  readonly #box = element('clock');
  readonly #problem = element('clock-problem');
  readonly #outcome = element('clock-outcome');
  readonly #form: MoveForm;
  readonly #stop: StopButton;
  readonly #time = new RunningTime(() => this.#showTime());
  readonly #watch = new MoveWatch();
  #clock: Clock | undefined;
  #told = 0;
  /** This window asked for a move and has no answer yet. */
  #asked = false;

  constructor(options: Options) {
    this.#options = options;
    this.#form = new MoveForm({
      now: () => this.#time.now,
      onMove: (to) => void this.#move(to),
      onProblem: (problem) => this.#tell(problem),
    });
    this.#stop = new StopButton({
      stop: options.stop,
      onFailed: (error) => this.#tell(error.message),
      onLeft: () => this.#form.focus(),
    });
    this.#button.addEventListener('click', () => (this.#box.hidden ? this.open() : this.close()));
    this.#box.addEventListener('keydown', (event) => {
      // Keys here are not for the grid.
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
    element('clock-close').addEventListener('click', () => this.close());
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (!this.#box.contains(target) && !this.#button.contains(target)) this.#hide();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('focusin', leave);
    // A click into a frame reaches this window only as a lost focus.
    window.addEventListener('blur', () => document.activeElement instanceof HTMLIFrameElement && this.#hide());
  }

  open(): void {
    this.#tell('');
    this.#box.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    const { left, bottom } = this.#button.getBoundingClientRect();
    this.#box.style.left = `${Math.max(4, Math.min(left, window.innerWidth - this.#box.offsetWidth - 4))}px`;
    this.#box.style.top = `${bottom + 4}px`;
    this.#form.fill(this.#time.now);
    this.#showMove();
    this.refresh();
    this.#form.focus();
  }

  /** The focus goes back to the button that opened it. */
  close(): void {
    this.#hide();
    this.#button.focus();
  }

  /** Asks the host for its clock. */
  refresh(): void {
    const { fetch, onFailed } = this.#options;
    const before = this.#told;
    // What an event told meanwhile is newer than this answer.
    fetch().then((clock) => before === this.#told && this.show(clock), onFailed);
  }

  /** The host told its clock. */
  show(clock: Clock): void {
    this.#told += 1;
    this.#clock = clock;
    this.#time.hear(clock);
    this.#watch.clock(clock);
    this.#button.hidden = false;
    this.#button.classList.toggle('moved', clock.moved);
    element('clock-standing').textContent = standingWords(clock);
    this.#showForm();
    const lines = clock.scheduled.map((scheduled) => {
      const line = create('li', { text: scheduledWords(scheduled) });
      line.append(create('span', { className: 'clock-owner', text: scheduled.user }));
      return line;
    });
    element('clock-scheduled').replaceChildren(...lines);
    element('clock-nothing').hidden = lines.length > 0;
    this.#showTime();
    this.#showMove();
  }

  /** An execution started or ended: perhaps one that the moving clock made due. */
  showExecution(execution: Execution): void {
    if (this.#watch.execution(execution)) this.#showMove();
  }

  #showTime(): void {
    if (this.#clock) this.#button.textContent = buttonWords(this.#clock, this.#time.now);
  }

  #showForm(): void {
    if (!this.#clock) return;
    const { moved, running, scheduled } = this.#clock;
    this.#form.show({ moved, running: running || this.#asked, nextAt: scheduled[0]?.at ?? '' });
  }

  async #move(to: string | null): Promise<void> {
    if (this.#asked || this.#clock?.running) {
      this.#tell('El reloj todavía se está moviendo. Espere a que termine lo programado.');
      return;
    }
    this.#tell('');
    this.#asked = true;
    this.#watch.start(this.#time.now);
    this.#showForm();
    this.#showMove();
    try {
      const clock = await this.#options.move(to);
      this.#asked = false;
      this.#tell('');
      this.show(clock);
      this.#form.fill(clock.now);
    } catch (error) {
      this.#asked = false;
      this.#watch.cancel();
      this.#tell((error as Error).message);
      this.#showForm();
      this.#showMove();
      this.refresh();
    }
  }

  /** How the move goes, or went. */
  #showMove(): void {
    const move = this.#watch.move();
    const onSee = () => {
      this.#hide();
      this.#options.onShowExecutions();
    };
    this.#outcome.hidden = move === undefined;
    // Read aloud when it is over, not at each step.
    this.#outcome.setAttribute('aria-busy', String(move?.running === true));
    this.#stop.show(move?.running === true);
    this.#outcome.replaceChildren(...(move ? moveOutcome(move, onSee) : []));
  }

  #tell(problem: string): void {
    this.#problem.textContent = problem;
    this.#problem.hidden = problem === '';
  }

  #hide(): void {
    if (this.#box.hidden) return;
    if (this.#box.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
    this.#box.hidden = true;
    this.#watch.forget();
    this.#button.setAttribute('aria-expanded', 'false');
  }
}
