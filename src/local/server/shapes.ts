import { z } from 'zod';

const index = z.int().min(0).max(10_000_000);
const count = z.int().min(1).max(10_000_000);
const stored = z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()]);

/** The version of the tab that the window had before it. */
const seen = z.int().min(0).optional();

const typed = z.object({
  seen,
  kind: z.literal('type'),
  tab: index,
  row: index,
  column: index,
  values: z
    .array(z.array(stored).min(1))
    .min(1)
    .refine((rows) => rows.every((row) => row.length === rows[0]?.length), 'not a rectangle'),
});

const restored = z.object({
  seen,
  kind: z.literal('restore'),
  tab: index,
  cells: z
    .array(
      z.union([
        z.tuple([index, index, stored]),
        z.tuple([index, index, stored, z.string().max(500).nullable()]),
        z.tuple([index, index, stored, z.string().max(500).nullable(), z.string().max(50_000).nullable()]),
      ]),
    )
    .min(1),
});

const structural = z.object({
  seen,
  kind: z.enum(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']),
  tab: index,
  at: index,
  count,
});

/** Shapes of the POST bodies in protocol.ts; the routes check that they still fit its types. */
export const shapes = {
  edit: z.discriminatedUnion('kind', [typed, restored, structural]),
  selection: z.object({ tab: index, row: index, column: index, rowCount: count, columnCount: count }),
  menuCall: z.object({ function: z.string().min(1).max(200) }),
  panelCall: z.object({ function: z.string().min(1).max(200), arguments: z.array(z.unknown()).max(100) }),
  clockMove: z.object({ to: z.string().max(40).nullable() }),
  clockStop: z.object({}),
  dialogAnswer: z.object({ id: z.string().min(1).max(200), button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']) }),
};
