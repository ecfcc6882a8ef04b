import { HEADER_ROWS, type Layout, recognise } from '../core/base/recognise';
import { REVIEW_HEADER } from '../core/base/tabs';
import type { EditPorts, TabPort } from '../core/ports';

const WIDTH_PIXELS = 380;

/** The layout with a Revisión column, which is made at the right end where the tab has none. */
export function withReviewColumn(ports: EditPorts, tab: TabPort, layout: Layout): Layout {
  if (layout.at.has('review')) return layout;
  // Two people may start at once: whoever is second finds the column made.
  const index = ports.lock.alone(() => {
    const made = recognise(layout.kind, tab.readValues(HEADER_ROWS)).layout.at.get('review');
    return made ?? tab.addColumn(layout.headerRow, REVIEW_HEADER, WIDTH_PIXELS);
  });
  return {
    ...layout,
    at: new Map([...layout.at, ['review', index]]),
    headers: new Map([...layout.headers, ['review', REVIEW_HEADER]]),
  };
}
