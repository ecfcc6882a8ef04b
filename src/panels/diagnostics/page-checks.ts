import type { Difference } from '../../app/panel-api';
import type { RawAnswer } from '../kit/rpc';

/** Checks one row from the panel's own page. */
export type PageCheck = () => Promise<Difference | null>;

const differs = (expected: string, came: string): Difference | null => (expected === came ? null : { expected, came });

/** The checks of the rows that only a page can make, by the row's id. */
export const pageChecks = (
  page: Pick<Document, 'body'>,
  rawAnswer: RawAnswer,
): Readonly<Record<string, PageCheck>> => ({
  'panel-opens': async () => differs('none', page.body.dataset.start ?? 'sin marca'),
  'date-arrives-as-nothing': async () =>
    differs('null', JSON.stringify(await rawAnswer('diagnostics.date', {})) ?? 'undefined'),
});
