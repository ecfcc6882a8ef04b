import type { RefObject } from 'preact';
import { type KeyPress, onKeys } from '../kit/keys';

/** j, n and ↓ go to the next case, k and ↑ to the one before; arrows only from within a case, elsewhere they scroll. */
export function useCaseKeys(list: RefObject<HTMLElement | null>): (event: KeyPress) => void {
  const step = (by: 1 | -1) => {
    const cases = Array.from(list.current?.querySelectorAll<HTMLElement>('.case') ?? []);
    const at = cases.findIndex((each) => each.contains(document.activeElement));
    const next = at === -1 && by === 1 ? cases[0] : cases[at + by];
    next?.scrollIntoView({ block: 'nearest' });
    next?.querySelector<HTMLElement>('.case__foot button')?.focus({ preventScroll: true });
    return at !== -1;
  };
  return onKeys({
    j: () => void step(1),
    n: () => void step(1),
    k: () => void step(-1),
    arrowdown: () => isInCase() && step(1),
    arrowup: () => isInCase() && step(-1),
  });
}

const isInCase = () => document.activeElement?.closest('.case') != null;
