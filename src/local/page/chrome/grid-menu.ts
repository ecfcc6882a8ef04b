import type { Gestures } from '../edits/gestures';
import type { Grid } from '../grid/grid';
import { type MenuEntries, openPopupMenu } from './popup-menu';

/** The grid's context menu: only what the local view keeps. */
export function bindGridMenu(place: HTMLElement, grid: Grid, gestures: Gestures, mayEdit: () => boolean): void {
  place.addEventListener('contextmenu', (event) => {
    // The cell editor and the formula bar keep the browser's own menu.
    if (!(event.target instanceof HTMLCanvasElement)) return;
    event.preventDefault();
    if (!mayEdit()) return;
    // Univer moves the selection to the pressed cell after this event.
    setTimeout(() => {
      openPopupMenu(entriesFor(grid, gestures), {
        label: 'Celdas',
        at: { x: event.clientX, y: event.clientY },
        onClose: () => grid.focus(),
      });
    });
  });
}

function entriesFor(grid: Grid, gestures: Gestures): MenuEntries {
  const { row, column, rowCount, columnCount } = grid.selection();
  const size = grid.size(grid.activeTab());
  // Whole rows or whole columns say which of the two is meant.
  const wholeRows = columnCount === size.columnCount;
  const wholeColumns = rowCount === size.rowCount;
  const insert: MenuEntries = [
    ...(wholeColumns
      ? []
      : [
          {
            label: plural(rowCount, 'Insertar 1 fila arriba', (n) => `Insertar ${n} filas arriba`),
            run: () => gestures.insert('insertRows', row, rowCount),
          },
          {
            label: plural(rowCount, 'Insertar 1 fila abajo', (n) => `Insertar ${n} filas abajo`),
            run: () => gestures.insert('insertRows', row + rowCount, rowCount),
          },
        ]),
    ...(wholeRows
      ? []
      : [
          {
            label: plural(
              columnCount,
              'Insertar 1 columna a la izquierda',
              (n) => `Insertar ${n} columnas a la izquierda`,
            ),
            run: () => gestures.insert('insertColumns', column, columnCount),
          },
          {
            label: plural(columnCount, 'Insertar 1 columna a la derecha', (n) => `Insertar ${n} columnas a la derecha`),
            run: () => gestures.insert('insertColumns', column + columnCount, columnCount),
          },
        ]),
  ];
  const remove: MenuEntries = [
    ...(wholeColumns
      ? []
      : [
          {
            label: plural(rowCount, 'Eliminar la fila', (n) => `Eliminar ${n} filas`),
            run: () => gestures.remove('deleteRows', row, rowCount),
          },
        ]),
    ...(wholeRows
      ? []
      : [
          {
            label: plural(columnCount, 'Eliminar la columna', (n) => `Eliminar ${n} columnas`),
            run: () => gestures.remove('deleteColumns', column, columnCount),
          },
        ]),
  ];
  return [
    { label: 'Cortar', shortcut: 'Ctrl+X', run: () => void gestures.cut() },
    { label: 'Copiar', shortcut: 'Ctrl+C', run: () => void gestures.copy() },
    { label: 'Pegar', shortcut: 'Ctrl+V', run: () => void gestures.paste() },
    { label: 'Borrar el contenido', shortcut: 'Supr', run: () => void gestures.clear() },
    ...(insert.length > 0 ? [null, ...insert, null, ...remove] : []),
  ];
}

const plural = (count: number, one: string, many: (count: string) => string): string =>
  count === 1 ? one : many(count.toLocaleString('es-CO'));
