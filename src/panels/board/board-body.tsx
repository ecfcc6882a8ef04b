import { useMemo, useRef } from 'preact/hooks';
import type { Board } from '../../app/panel-api';
import { EmptyState } from '../kit/empty-state';
import type { BoardAction, BoardState } from './board-state';
import { Shares, Trends } from './charts/board-charts';
import { Choices } from './choices';
import { entriesOf } from './entries';
import { HeadlineCard } from './headline-card';
import { HeatTable } from './heat-table';
import { Problems } from './open-work-section';
import { daysIn } from './ranges';
import { TablesSection } from './tables-section';
import { WeeksSection } from './weeks-section';

interface BoardBodyProps {
  readonly board: Board;
  readonly state: BoardState;
  readonly dispatch: (action: BoardAction) => void;
}

/** The board of the days that were asked for: the answer first, then where it comes from. */
export function BoardBody({ board, state: { metric, asTable, table }, dispatch }: BoardBodyProps) {
  const { headline, tables, today, problems } = board;
  const entries = useMemo(() => entriesOf(board), [board]);
  const days = useMemo(() => daysIn(board), [board]);
  const attention = useRef<HTMLDivElement>(null);
  const showProblems = () => {
    attention.current?.scrollIntoView();
    attention.current?.focus();
  };
  const isEmpty = board.agents.every((agent) => agent.days.every(hasNothing));
  if (entries.length === 0)
    return (
      <>
        <EmptyState icon="info" title="No hay agentes en estas fechas">
          <p class="quiet">
            Elija otras fechas, o revise en AGENTES quién tiene Rol AGENTE, qué Pestaña y qué Desde y Hasta.
          </p>
        </EmptyState>
        <Problems problems={problems} />
      </>
    );
  return (
    <>
      <HeadlineCard headline={headline} problems={problems.length} onShowProblems={showProblems} />
      {asTable && (
        <TablesSection tables={tables} shown={table} onChoose={(id) => dispatch({ type: 'tableChosen', table: id })} />
      )}
      {!asTable && isEmpty && (
        <EmptyState icon="info" title="No hay filas en estas fechas">
          <p class="quiet">
            Las pestañas de los agentes no tienen gestiones, archivados ni pendientes de esos días. Elija otras fechas.
          </p>
        </EmptyState>
      )}
      {!asTable && !isEmpty && (
        <>
          <section class="board__section" aria-labelledby="by-day">
            <div class="board__heading">
              <h2 id="by-day">Por agente y día</h2>
              <Choices
                label="Qué mirar"
                options={[
                  { value: 'managed', label: 'Gestiones' },
                  { value: 'archived', label: 'Archivados' },
                ]}
                value={metric}
                onChange={(chosen) => dispatch({ type: 'metricChosen', metric: chosen })}
              />
            </div>
            <HeatTable entries={entries} days={days} today={today} metric={metric} />
          </section>
          <WeeksSection entries={entries} today={today} />
          <section class="board__section" aria-labelledby="trends">
            <h2 id="trends">Tendencia por agente</h2>
            <p class="quiet">
              Gestiones y Facebook en Inconcert de cada día; la línea cortada es la meta y la cruz, un día sin cumplir.
            </p>
            <Trends entries={entries} days={days} today={today} />
          </section>
          <section class="board__section" aria-labelledby="shares">
            <h2 id="shares">Parte de archivados</h2>
            <Shares entries={entries} />
          </section>
        </>
      )}
      <div tabIndex={-1} ref={attention}>
        <Problems problems={problems} />
      </div>
    </>
  );
}

const hasNothing = ({ managed, archived, pending }: Board['agents'][number]['days'][number]): boolean =>
  managed === 0 && archived === 0 && pending === 0;
