import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyPress, onKeys } from '../kit/keys';
import { visibleText } from '../kit/visible-text';
import type { BrowseState } from './browse-state';
import type { Finding } from './findings';
import { locate } from './navigation';
import type { ReviewAction } from './state';
import type { Listing } from './use-listing';
import { wordsOfVisit } from './words-of-visit';

interface NavigationNeeds {
  readonly listing: Listing;
  readonly browse: BrowseState;
  readonly dispatch: (action: ReviewAction) => void;
  readonly visit: (finding: Finding) => void;
  /** Tells screen readers. */
  readonly say: (message: string) => void;
}

interface Navigation {
  /** Makes a finding the current one and goes to its cell. The same function for as long as the panel lives. */
  readonly goTo: (finding: Finding) => void;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
  readonly onKeyDown: (event: KeyPress) => void;
}

const focusedCard = () => document.activeElement?.closest('.card') ?? null;

/** Going from finding to finding: the cell in the sheet, the card in view, the keys, and what is said of it. */
export function useNavigation({ listing, browse, dispatch, visit, say }: NavigationNeeds): Navigation {
  const { shown, shownGroups, next, previous } = listing;
  const { current, visits } = browse;

  const groups = useRef(shownGroups);
  groups.current = shownGroups;
  const goTo = useCallback(
    (finding: Finding) => {
      const at = locate(groups.current, finding.id);
      if (at === null) return;
      dispatch({ type: 'cursorMoved', id: finding.id, group: at.group, place: at.place });
      visit(finding);
    },
    [dispatch, visit],
  );

  useLayoutEffect(() => {
    const card = current === null ? null : document.getElementById(current);
    if (card === null) return;
    card.scrollIntoView({ block: 'nearest' });
    if (focusedCard() !== null) card.querySelector('button')?.focus({ preventScroll: true });
  }, [current]);

  const visited = current === null ? undefined : visits[current];
  useEffect(() => {
    const words = wordsOfVisit(visited);
    if (words !== null) say(visibleText(words));
  }, [visited, say]);

  const move = (finding: Finding | null) => {
    if (finding === null) return;
    // A card that gets the focus is read by itself.
    if (focusedCard() === null) {
      const { cell, header, message, severity } = finding;
      const place = `${shown.indexOf(finding) + 1} de ${shown.length}`;
      const word = severity === 'error' ? 'Error' : 'Aviso';
      say(visibleText(`${place}. ${word} en ${cell}, ${header}. ${message}`));
    }
    goTo(finding);
  };
  /** Arrows scroll, except from a card, where they go to the next one. */
  const moveFromCard = (finding: Finding | null) => {
    if (focusedCard() === null) return false;
    move(finding);
    return true;
  };

  return {
    goTo,
    goNext: () => move(next),
    goPrevious: () => move(previous),
    onKeyDown: onKeys({
      j: () => void move(next),
      n: () => void move(next),
      k: () => void move(previous),
      arrowdown: () => moveFromCard(next),
      arrowup: () => moveFromCard(previous),
    }),
  };
}
