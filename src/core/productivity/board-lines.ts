import { type Cell, type DateCell, type PlainCell, textOf } from '../base/cell';
import { shownDay } from '../calendar/day';
import { PLACES } from './board-columns';
import type { BoardTable } from './board-tables';
import type { Headline } from './headline';
import type { BoardFigures } from './standings';

/** First cell of a tab TABLERO of ours: one that does not begin with it is somebody else's. */
export const BOARD_TITLE = 'Tablero de productividad del complemento';

/** What stands in the tab TABLERO, from its first cell. */
export interface BoardLines {
  /** All as long as {@link PLACES}. */
  readonly rows: readonly (readonly PlainCell[])[];
  /** Rows that are titles and headers. */
  readonly headings: readonly number[];
}

const WRITTEN_ROW = 2;

interface BoardContent extends Pick<BoardFigures, 'from' | 'to'> {
  readonly headline: Headline;
  readonly tables: readonly BoardTable[];
  readonly problems: readonly string[];
}

/** The tab TABLERO: whose it is, the answer, the tables under each other, and what waits to be mended. */
export function boardLines({ from, to, headline, tables, problems }: BoardContent, writtenAt: DateCell): BoardLines {
  const rows: PlainCell[][] = [];
  const headings: number[] = [];
  const add = (cells: readonly (readonly [place: number, value: PlainCell])[], isHeading = false) => {
    if (isHeading) headings.push(rows.length);
    const row: PlainCell[] = PLACES.map(() => '');
    for (const [place, value] of cells) row[place] = value;
    rows.push(row);
  };
  const say = (text: string, isHeading = false) => add([[0, text]], isHeading);
  say(BOARD_TITLE, true);
  say(from === to ? `Del día ${shownDay(from)}` : `Del ${shownDay(from)} al ${shownDay(to)}`);
  say(`Escrito el ${textOf(writtenAt)}. No escriba en esta pestaña: el complemento la reemplaza entera.`);
  say([headline.title, headline.detail].filter((text) => text !== '').join(' '), true);
  for (const { title, columns, rows: lines } of tables) {
    say('');
    say(title, true);
    const placed = (line: readonly PlainCell[]) =>
      columns.map(({ place }, index) => [place, line[index] ?? ''] as const);
    add(placed(columns.map(({ header }) => header)), true);
    for (const line of lines) add(placed(line));
  }
  if (problems.length > 0) {
    say('');
    say('Por atender', true);
    for (const problem of problems) say(problem);
  }
  return { rows, headings };
}

/** Does the tab with these cells belong to the add-on; one in which nothing is written does. */
export function isOurBoard(cells: readonly (readonly Cell[])[]): boolean {
  const isEmpty = cells.every((row) => row.every((cell) => cell === '' || cell === false));
  return isEmpty || textOf(cells[0]?.[0] ?? '') === BOARD_TITLE;
}

/** Do the cells say the same as these lines, whenever they were written. */
export function saysTheSame(cells: readonly (readonly Cell[])[], { rows }: BoardLines): boolean {
  const said = (lines: readonly (readonly Cell[])[]) =>
    JSON.stringify(lines.flatMap((line, index) => (index === WRITTEN_ROW ? [] : [trimmed(line)])));
  return said(cells) === said(rows);
}

/** Without the empty cells at its end: a tab may be wider than what is written in it. */
function trimmed(line: readonly Cell[]): readonly Cell[] {
  let length = line.length;
  while (length > 0 && line[length - 1] === '') length--;
  return line.slice(0, length);
}
