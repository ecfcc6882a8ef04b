import type { Cell } from '../../core/base/cell';
import { foldName } from '../../core/base/fold';
import type { NewTab, TabPort, WorkbookPort } from '../../core/ports';
import { AGENT_COLUMNS, DAY_COLUMNS, PLACES, WEEK_COLUMNS } from '../../core/productivity/board-columns';
import { BOARD_TITLE, type BoardLines, isOurBoard } from '../../core/productivity/board-lines';
import { done, type Result, refused } from '../result';

export const BOARD_TAB = 'TABLERO';

const FORMATS = { text: 'text', day: 'date', number: 'general' } as const;

/** The tab TABLERO with what it holds; null: the base has none. Refused, in Spanish, where it is not the add-on's. */
export function boardTabIn(
  workbook: WorkbookPort,
): Result<{ readonly tab: TabPort; readonly cells: readonly (readonly Cell[])[] } | null> {
  const name = workbook.tabNames().find((each) => foldName(each) === foldName(BOARD_TAB));
  const tab = name === undefined ? null : workbook.tab(name);
  if (!tab) return done(null);
  const cells = tab.readValues();
  return isOurBoard(cells)
    ? done({ tab, cells })
    : refused(
        `La base ya tiene una pestaña «${tab.name}» que no escribió el complemento, y no se toca: su primera celda no dice «${BOARD_TITLE}». Cámbiele el nombre a esa pestaña e intente de nuevo.`,
      );
}

const NAME_WIDTH = 190;
const NOTE_WIDTH = 420;
/** Of a bold letter, and of the cell's edges. */
const LETTER_WIDTH = 8.5;
const EDGES = 20;
const LEAST_WIDTH = 85;

/** A name, a note, or the longest of the headers that stand there. */
function widthOf(place: number): number {
  if (place === 0) return NAME_WIDTH;
  if (place === PLACES.length - 1) return NOTE_WIDTH;
  const headers = [AGENT_COLUMNS, WEEK_COLUMNS, DAY_COLUMNS].flat().filter((column) => column.place === place);
  const longest = Math.max(...headers.map(({ header }) => header.length));
  return Math.max(LEAST_WIDTH, EDGES + Math.ceil(LETTER_WIDTH * longest));
}

/** As it is made: its first cell says whose it is before anything else does. */
export const newBoardTab = (): NewTab => ({
  name: BOARD_TAB,
  columns: PLACES.map((kind, place) => ({
    header: place === 0 ? BOARD_TITLE : '',
    widthPixels: widthOf(place),
    format: FORMATS[kind],
  })),
});

export const putLines = (tab: TabPort, { rows, headings }: BoardLines): void =>
  tab.replaceContent({ rows, headings, columns: PLACES.map((kind) => FORMATS[kind]) });
