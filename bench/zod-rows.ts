/** The way not taken: rows parsed by a zod schema instead of by hand from the column table. Kept to be measured. */
import * as z from 'zod/mini';
import { type Cell, dateOf, flagOf, textOf, timeOf } from '../src/core/base/cell';
import type { ColumnType } from '../src/core/base/columns';
import type { Layout } from '../src/core/base/recognise';
import { tabKinds } from '../src/core/base/tabs';
import type { Cells } from './rows';

const plain = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ day: z.string(), minutes: z.nullable(z.number()) }),
]);
const cell = z.union([plain, z.object({ formula: z.string(), value: plain })]);
const read = (reader: (value: Cell) => unknown) =>
  z.pipe(
    cell,
    z.transform((value) => reader(value as Cell)),
  );

const SCHEMAS: Readonly<Record<ColumnType, z.ZodMiniType>> = {
  text: read(textOf),
  verbatim: cell,
  date: read(dateOf),
  time: read(timeOf),
  flag: read(flagOf),
};

/** How many rows the schema accepts. */
export function throughZod({ kind, at, headerRow }: Layout, cells: Cells): number {
  z.config({ jitless: true });
  const { columns } = tabKinds[kind];
  const entries = Object.entries(columns).flatMap(([key, { type }]) => {
    const index = at.get(key);
    return index === undefined ? [] : [{ key, index, schema: SCHEMAS[type] }];
  });
  const row = z.object(Object.fromEntries(entries.map(({ key, schema }) => [key, schema])));
  let accepted = 0;
  for (const line of cells.slice(headerRow + 1)) {
    const given = Object.fromEntries(entries.map(({ key, index }) => [key, line[index]]));
    if (row.safeParse(given).success) accepted++;
  }
  return accepted;
}
