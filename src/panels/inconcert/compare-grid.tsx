import { classes } from '../kit/classes';
import { Words } from '../kit/words';
import { type CompareCell, type CompareGroup, type CompareRow, NO_FIGURE } from './compare-table';
import { figureWords } from './words';

/** The comparison, one body of rows for each agent. */
export function CompareGrid({ groups }: { readonly groups: readonly CompareGroup[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="compare__scroll" tabIndex={0} aria-label="Comparación por agente y día">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Agente
            </th>
            <th scope="col" rowSpan={2}>
              Fecha
            </th>
            <th class="figures__group" scope="colgroup" colSpan={3}>
              Facebook
            </th>
            <th class="figures__group" scope="colgroup" colSpan={3}>
              Twitter
            </th>
          </tr>
          <tr>
            <th class="figures__number figures__group" scope="col">
              Inconcert
            </th>
            <th class="figures__number" scope="col">
              Base
            </th>
            <th scope="col">Qué pasa</th>
            <th class="figures__number figures__group" scope="col">
              Inconcert
            </th>
            <th class="figures__number" scope="col">
              Base
            </th>
            <th scope="col">Qué pasa</th>
          </tr>
        </thead>
        {groups.map(({ agent, rows }) => (
          <tbody key={agent}>
            {rows.map((row) => (
              <Row key={String(row.cells[1])} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row: { kind, cells, differs } }: { readonly row: CompareRow }) {
  const [agent, day, ...rest] = cells;
  return (
    <tr class={classes(kind === 'total' && 'figures__total', differs && 'figures__differs')}>
      <th class="figures__agent" scope="row">
        <Words text={String(agent)} />
      </th>
      <td class="figures__day">{day}</td>
      {rest.map((cell, index) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          key={index}
          class={classes(index % 3 < 2 ? 'figures__number' : 'figures__words', index % 3 === 0 && 'figures__group')}
        >
          <CellText cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function CellText({ cell }: { readonly cell: CompareCell }) {
  return <>{typeof cell === 'number' ? figureWords(cell) : (cell ?? NO_FIGURE)}</>;
}
