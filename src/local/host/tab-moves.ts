import type { Edit, WindowId } from '../protocol';
import { HostRefusal } from './host';

type Axis = 'row' | 'column';

interface Move {
  readonly axis: Axis;
  readonly at: number;
  /** Negative: deleted. */
  readonly count: number;
  readonly by: WindowId | undefined;
}

/** A window that missed more than these fetches its tabs again long before it sends an edit. */
const MOST = 1_000;

/**
 * Rows and columns that came and went, by tab. An edit says up to which of them its window had seen the tab; it is
 * meant for the cells that stood there then, and goes where they are now.
 */
export class TabMoves {
  readonly #moves = new Map<number, { first: number; list: Move[] }>();

  /** How many there have been: the version of the tab's shape. */
  version(tab: number): number {
    const moves = this.#moves.get(tab);
    return moves ? moves.first + moves.list.length : 0;
  }

  add({ kind, tab, at, count }: Extract<Edit, { at: number }>, by: WindowId | undefined): void {
    const moves = this.#moves.get(tab) ?? { first: 0, list: [] };
    this.#moves.set(tab, moves);
    moves.list.push({
      axis: kind === 'insertRows' || kind === 'deleteRows' ? 'row' : 'column',
      at,
      count: kind === 'insertRows' || kind === 'insertColumns' ? count : -count,
      by,
    });
    if (moves.list.length <= MOST) return;
    moves.list.shift();
    moves.first += 1;
  }

  /** The edit at today's places; its own window's moves it already counts with. Throws where its cells are gone. */
  brought(edit: Edit, by: WindowId | undefined): Edit {
    const moves = this.#moves.get(edit.tab);
    if (edit.seen === undefined || !moves || edit.seen >= this.version(edit.tab)) return edit;
    if (edit.seen < moves.first) throw new HostRefusal(MOVED);
    const missed = moves.list.slice(edit.seen - moves.first).filter((move) => by === undefined || move.by !== by);
    return missed.length === 0 ? edit : placed(edit, missed);
  }
}

const GONE = 'Otra ventana eliminó esas celdas mientras tanto.';
const MOVED = 'Otra ventana insertó o eliminó filas o columnas ahí mientras tanto. Repita el cambio.';

function placed(edit: Edit, moves: readonly Move[]): Edit {
  switch (edit.kind) {
    case 'type':
      return {
        ...edit,
        row: span(edit.row, edit.values.length, 'row', moves),
        column: span(edit.column, edit.values[0]?.length ?? 1, 'column', moves),
      };
    case 'restore':
      return {
        ...edit,
        cells: edit.cells.map(([row, column, ...content]) => [
          index(row, 'row', moves),
          index(column, 'column', moves),
          ...content,
        ]),
      };
    case 'deleteRows':
      return { ...edit, at: span(edit.at, edit.count, 'row', moves) };
    case 'deleteColumns':
      return { ...edit, at: span(edit.at, edit.count, 'column', moves) };
    case 'insertRows':
      return { ...edit, at: border(edit.at, 'row', moves) };
    case 'insertColumns':
      return { ...edit, at: border(edit.at, 'column', moves) };
  }
}

/** Where a run of lines is now; it must still be whole. */
function span(start: number, length: number, axis: Axis, moves: readonly Move[]): number {
  const first = index(start, axis, moves);
  if (index(start + length - 1, axis, moves) !== first + length - 1) throw new HostRefusal(MOVED);
  return first;
}

function index(given: number, axis: Axis, moves: readonly Move[]): number {
  let now = given;
  for (const { axis: moved, at, count } of moves) {
    if (moved !== axis || now < at) continue;
    if (now < at - count) throw new HostRefusal(GONE);
    now += count;
  }
  return now;
}

/** A place between two lines is never gone: where its lines were deleted, it is where they stood. */
function border(given: number, axis: Axis, moves: readonly Move[]): number {
  let now = given;
  for (const { axis: moved, at, count } of moves) if (moved === axis && now > at) now = Math.max(at, now + count);
  return now;
}
