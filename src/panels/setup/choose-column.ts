import type { SeenColumn, SeenHeader, SeenTab } from '../../app/panel-api';
import type { Draft, Typed } from './draft';
import { columnSetting } from './standing';

/** Ignores case, accents, space and punctuation: how headers match. */
export const nameOf = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Tabs of one kind may use several headers for a column; the value of its key names them all. */
const headersIn = (value: string): string[] =>
  value
    .split(';')
    .map((header) => header.trim())
    .filter((header) => header !== '');

const headerNamed = (tab: SeenTab, header: string): SeenHeader | undefined =>
  tab.headers.find((candidate) => nameOf(candidate.header) === nameOf(header));

const keptIn = (tab: SeenTab, column: SeenColumn, draft: Draft): string =>
  draft.settings.get(columnSetting(tab, column)) ?? column.chosen;

/** The header that was chosen by hand for the column in this tab, as the draft would have it. */
export function chosenHeader(tab: SeenTab, column: SeenColumn, draft: Draft): SeenHeader | null {
  for (const header of headersIn(keptIn(tab, column, draft))) {
    const found = headerNamed(tab, header);
    if (found) return found;
  }
  return null;
}

/** Which header stands for the column. */
export interface Standing {
  readonly header: SeenHeader | null;
  /** `lost`: it was chosen for another column. `unknown`: what its name finds is seen when the base is looked at again. */
  readonly how: 'chosen' | 'byName' | 'missing' | 'lost' | 'unknown';
}

export function standingOf(tab: SeenTab, column: SeenColumn, draft: Draft): Standing {
  const chosen = chosenHeader(tab, column, draft);
  if (chosen) return { header: chosen, how: 'chosen' };
  const found = tab.headers.find(({ letters }) => letters === column.letters);
  if (!found) return { header: null, how: 'missing' };
  if (headersIn(column.chosen).some((header) => nameOf(header) === nameOf(found.header)))
    return { header: null, how: 'unknown' };
  const taken = tab.columns.some(
    (other) => other.key !== column.key && chosenHeader(tab, other, draft)?.letters === found.letters,
  );
  return taken ? { header: null, how: 'lost' } : { header: found, how: 'byName' };
}

/**
 * What to type into CONFIGURACIÓN so that a header of the tab stands for the column; null: so that its name finds it.
 * Headers that other tabs of the kind use for it stay, and a header stands for one column.
 */
export function choose(tab: SeenTab, column: SeenColumn, header: string | null, draft: Draft): Typed[] {
  const elsewhere = (value: string) => headersIn(value).filter((name) => !headerNamed(tab, name));
  const others = tab.columns.filter(
    (other) => other.key !== column.key && header !== null && chosenHeader(tab, other, draft)?.header === header,
  );
  return [
    typed(tab, column, [...(header === null ? [] : [header]), ...elsewhere(keptIn(tab, column, draft))]),
    ...others.map((other) => typed(tab, other, elsewhere(keptIn(tab, other, draft)))),
  ];
}

function typed(tab: SeenTab, column: SeenColumn, headers: readonly string[]): Typed {
  const same = headers.map(nameOf).join() === headersIn(column.chosen).map(nameOf).join();
  // A name is the same with a comma.
  const value = same ? column.chosen : headers.map((header) => header.replaceAll(';', ',')).join('; ');
  return { key: columnSetting(tab, column), value, stands: column.chosen };
}
