import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { RunState } from './run-state';
import { totals } from './totals';

interface ResultsEmptyProps {
  readonly run: RunState;
  /** The review found things; the filters hide them all. */
  readonly filteredOut: boolean;
  readonly onClearFilters: () => void;
  readonly onRepeat: () => void;
  readonly onOther: () => void;
}

/** What stands in the list's place when it has nothing to show. */
export function ResultsEmpty({ run, filteredOut, onClearFilters, onRepeat, onOther }: ResultsEmptyProps) {
  const other = <Button onClick={onOther}>{run.kind === 'all' ? 'Revisar mi pestaña' : 'Revisar toda la base'}</Button>;
  if (filteredOut) {
    return (
      <EmptyState title="Nada con estos filtros" actions={<Button onClick={onClearFilters}>Quitar filtros</Button>}>
        <p class="quiet">Hay hallazgos, pero los filtros elegidos los ocultan.</p>
      </EmptyState>
    );
  }
  if (run.phase !== 'finished') {
    return <p class="results__waiting quiet">Los hallazgos aparecen aquí a medida que salen.</p>;
  }
  if (run.scopeProblem !== null) {
    return (
      <EmptyState
        icon="error"
        title="No se pudo empezar la revisión"
        actions={
          <>
            <Button look="primary" onClick={onRepeat}>
              Reintentar
            </Button>
            {other}
          </>
        }
      >
        <p>
          <Words text={run.scopeProblem} />
        </p>
      </EmptyState>
    );
  }
  if (run.tabs.length === 0) {
    return (
      <EmptyState icon="info" title="No hay pestañas para revisar" actions={other}>
        <p class="quiet">
          Se revisan las pestañas de los agentes y las del acta. En «Sobre esta revisión» está por qué cada pestaña
          quedó por fuera.
        </p>
      </EmptyState>
    );
  }
  const { rows, tabs } = totals(run.tabs);
  if (tabs < run.tabs.length) {
    return (
      <EmptyState icon="info" title="Nada por ahora">
        <p class="quiet">Lo que se alcanzó a revisar está en orden. Falta el resto.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="success" title="Todo en orden" actions={other}>
      <p class="quiet">
        {rows === 0
          ? 'Todavía no hay filas con datos.'
          : `Ni errores ni avisos en ${counted(rows, 'fila', 'filas')}. La columna Revisión quedó limpia.`}
      </p>
    </EmptyState>
  );
}
