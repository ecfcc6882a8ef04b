import type { ClockRule } from '../worker/calls';
import { nextAt } from './moment';

/** An installable trigger: it runs as its owner, who alone sees it. */
export interface Trigger {
  readonly id: number;
  readonly owner: string;
  readonly handler: string;
  readonly rule: ClockRule;
  /** Of the hour: Google picks one and keeps it. */
  readonly minute: number;
  /** When it is due next: milliseconds since 1970. */
  readonly next: number;
}

const MOST_OF_A_PERSON = 20;
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The script's triggers by the clock. */
export class Triggers {
  readonly #changed: () => void;
  #all: readonly Trigger[];

  /** @param changed is told of every change */
  constructor(kept: readonly Trigger[], changed: () => void) {
    this.#all = kept;
    this.#changed = changed;
  }

  /** The next first; of those that are due at once, the oldest. */
  get all(): readonly Trigger[] {
    return [...this.#all].sort((a, b) => a.next - b.next || a.id - b.id);
  }

  of(owner: string): readonly Trigger[] {
    return this.#all.filter((trigger) => trigger.owner === owner);
  }

  create(owner: string, handler: string, rule: ClockRule, now: number): Trigger {
    if (this.of(owner).length >= MOST_OF_A_PERSON)
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const id = Math.max(0, ...this.#all.map((trigger) => trigger.id)) + 1;
    // Two triggers of one person seldom share a minute.
    const minute = (id * 7) % 60;
    const trigger = { id, owner, handler, rule, minute, next: firstAfter(now, rule, minute) };
    this.#set([...this.#all, trigger]);
    return trigger;
  }

  /** Nobody can remove what another person installed. */
  remove(owner: string, id: number): void {
    if (!this.of(owner).some((trigger) => trigger.id === id))
      throw new Error('Unexpected error while deleting trigger.');
    this.#set(this.#all.filter((trigger) => trigger.id !== id));
  }

  /**
   * It is running now: it is due again after its days or hours.
   * @param after times up to this moment are left out, as after the computer was asleep
   */
  ran({ id, rule, next }: Trigger, after = next): void {
    const wait = rule.kind === 'daily' ? rule.everyDays * DAY : rule.everyHours * HOUR;
    const times = 1 + Math.max(0, Math.floor((after - next) / wait));
    this.#set(this.#all.map((trigger) => (trigger.id === id ? { ...trigger, next: next + times * wait } : trigger)));
  }

  /** The clock was put elsewhere: each is due the first time after that moment. */
  reschedule(now: number): void {
    if (this.#all.length === 0) return;
    this.#set(this.#all.map((trigger) => ({ ...trigger, next: firstAfter(now, trigger.rule, trigger.minute) })));
  }

  #set(triggers: readonly Trigger[]): void {
    this.#all = triggers;
    this.#changed();
  }
}

const firstAfter = (now: number, rule: ClockRule, minute: number): number =>
  rule.kind === 'daily' ? nextAt(now, minute, rule.hour) : nextAt(now, minute);
