import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus goes away with a render, gives the focus to `refuge`: else the keyboard would start again
 * from the top of Sheets. From a person who has gone on to the sheet it takes nothing. `refuge` needs tabIndex -1.
 */
export function useFocusRescue(refuge: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    if (focused.current?.isConnected === false) {
      focused.current = null;
      if (document.hasFocus()) refuge.current?.focus({ preventScroll: true });
    }
  });
}
