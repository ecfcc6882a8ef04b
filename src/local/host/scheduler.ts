import type { Clock } from '../protocol';
import { HostRefusal } from './host';
import { minuteText, momentOf } from './moment';
import type { Trigger, Triggers } from './triggers';

const DAY = 86_400_000;
/** With an hourly trigger some 750 executions, each of which may take seconds. */
const MOST_DAYS = 31;
/** The longest that a timer takes is 24 days. */
const LONGEST_WAIT = DAY;

export interface SchedulerOptions {
  readonly triggers: Triggers;
  /** Added to the machine's clock, in milliseconds. */
  readonly clockOffset: number;
  /** Runs the trigger's function; resolves when it ended, however it ended. */
  readonly run: (trigger: Trigger) => Promise<void>;
  /** Is told when anything of the clock is otherwise. */
  readonly changed: () => void;
}

/** The host's clock, and what runs by it: as time goes, and when somebody moves it. */
export class Scheduler {
  readonly #options: SchedulerOptions;
  #offset: number;
  #timer: NodeJS.Timeout | undefined;
  /** Executions that are due run one after the other, whoever brought them about. */
  #turns: Promise<void> = Promise.resolve();
  #moving = false;
  #stopped = false;
  #closed = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#offset = options.clockOffset;
  }

  /** While the program was closed nothing ran, and nothing is made up for. */
  start(): void {
    this.#options.triggers.reschedule(this.now());
  }

  /** Added to the machine's clock, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#offset;
  }

  clock(): Clock {
    return {
      now: minuteText(this.now()),
      moved: this.#offset !== 0,
      scheduled: this.#options.triggers.all.map(({ handler, owner, next }) => ({
        function: handler,
        user: owner,
        at: minuteText(next),
      })),
      running: this.#moving,
    };
  }

  /** See {@link Clock}. */
  async move(to: string | null): Promise<void> {
    const target = to === null ? Date.now() : momentOf(to);
    if (target === null) throw new HostRefusal('Escriba una fecha y una hora que existan, entre los años 2000 y 2099.');
    if (this.#moving) throw new HostRefusal('El reloj todavía se está moviendo. Espere a que termine.');
    const { triggers, changed } = this.#options;
    const isForward = to !== null && target > this.now();
    if (isForward && triggers.all.length > 0 && target - this.now() > MOST_DAYS * DAY)
      throw new HostRefusal(
        `Mientras haya algo programado, el reloj avanza ${MOST_DAYS} días como máximo de una vez. Avance por partes.`,
      );
    this.#moving = true;
    this.#stopped = false;
    changed();
    try {
      await this.#inTurn(() => (isForward ? this.#runUntil(target, true) : undefined));
      if (!isForward || (!this.#stopped && target > this.now())) this.#setNow(target);
      // Back at the machine's own clock no millisecond is added.
      if (to === null) this.#offset = 0;
      if (!isForward) triggers.reschedule(this.now());
    } finally {
      this.#moving = false;
      this.#wait();
      changed();
    }
  }

  /** Ends a move forward after the execution that is under way: the clock stays there. */
  stopMoving(): void {
    this.#stopped = true;
  }

  /** When triggers came or went. */
  rescheduled(): void {
    this.#wait();
    this.#options.changed();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #runUntil(target: number, isMove: boolean): Promise<void> {
    const { triggers, run } = this.#options;
    const isOver = () => this.#closed || (isMove && this.#stopped);
    for (let due = triggers.all[0]; due && due.next <= target && !isOver(); due = triggers.all[0]) {
      // A long execution may have gone past the moment at which the next was due.
      if (isMove && due.next > this.now()) this.#setNow(due.next);
      triggers.ran(due, isMove ? due.next : this.now());
      await run(due);
    }
  }

  #setNow(moment: number): void {
    this.#offset = moment - Date.now();
  }

  #inTurn(work: () => Promise<void> | undefined): Promise<void> {
    const done = this.#turns.then(work);
    this.#turns = done.catch(() => undefined);
    return done;
  }

  /** As time goes. */
  #wait(): void {
    clearTimeout(this.#timer);
    const [next] = this.#options.triggers.all;
    if (!next || this.#moving || this.#closed) return;
    const wait = Math.min(Math.max(0, next.next - this.now()), LONGEST_WAIT);
    this.#timer = setTimeout(() => {
      void this.#inTurn(() => (this.#moving ? undefined : this.#runUntil(this.now(), false))).finally(() =>
        this.#wait(),
      );
    }, wait);
    this.#timer.unref();
  }
}
