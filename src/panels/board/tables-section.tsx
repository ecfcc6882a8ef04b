import type { BoardTable } from '../../app/panel-api';
import { visibleText } from '../kit/visible-text';
import { Choices } from './choices';
import { cellText } from './csv';
import { ScrollRegion } from './scroll-region';

interface TablesSectionProps {
  readonly tables: readonly BoardTable[];
  readonly shown: BoardTable['id'];
  readonly onChoose: (id: BoardTable['id']) => void;
}

export const TABLE_NAMES: Readonly<Record<BoardTable['id'], string>> = {
  days: 'Por día',
  agents: 'Por agente',
  weeks: 'Por semana',
};

/** All numbers of the board, cell by cell as «Descargar CSV» has them. */
export function TablesSection({ tables, shown, onChoose }: TablesSectionProps) {
  const table = tables.find(({ id }) => id === shown);
  return (
    <section class="board__section board__section--tables" aria-label="Los números">
      <Choices
        label="Qué tabla"
        options={(['days', 'agents', 'weeks'] as const).map((value) => ({ value, label: TABLE_NAMES[value] }))}
        value={shown}
        onChange={onChoose}
      />
      {table && <NumbersTable table={table} />}
    </section>
  );
}

function NumbersTable({ table: { title, columns, rows } }: { readonly table: BoardTable }) {
  return (
    <ScrollRegion className="numbers" label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ header, kind }) => (
              <th key={header} scope="col" data-kind={kind}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
            <tr key={index}>
              {row.map((cell, column) => {
                const kind = columns[column]?.kind;
                const text = visibleText(cellText(cell));
                return column === 0 ? (
                  <th key={kind} scope="row" dir="auto">
                    {text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={column} data-kind={kind} dir="auto">
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
