import type { Area } from '../workbook/model';

/** Where the person is in the book. The tab by its name: its number is the host's, and of this start only. */
export interface Place {
  readonly tab: string;
  readonly area: Area;
}

const key = 'lugar';

/** Loads the page again; {@link placeBeforeReload} gives the place back. */
export function reloadKeeping(place: Place): void {
  sessionStorage.setItem(key, JSON.stringify(place));
  window.location.reload();
}

/** Where the person was when this page loaded itself again; null on any other load. */
export function placeBeforeReload(): Place | null {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept === null ? null : (JSON.parse(kept) as Place);
}
