import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import type { Filters } from './listing';

interface NoCasesProps {
  readonly filters: Filters;
  /** Are there cases that the person does not see now. */
  readonly hasOthers: boolean;
  readonly onClear: () => void;
  readonly onAll: () => void;
}

/** Why no case is shown, and what to do. */
export function NoCases({ filters: { scope, search, state }, hasOthers, onClear, onAll }: NoCasesProps) {
  if (!hasOthers)
    return (
      <EmptyState icon="info" title="No hay escalamientos">
        <p class="quiet">Cuando alguien envíe uno con «Nuevo escalamiento», se ve aquí con sus fechas.</p>
      </EmptyState>
    );
  if (search.trim() !== '' || state !== null)
    return (
      <EmptyState
        title="Ningún caso con esos filtros"
        actions={
          <>
            <Button onClick={onClear}>Quitar los filtros</Button>
            {scope === 'mine' && <Button onClick={onAll}>Buscar en todos</Button>}
          </>
        }
      />
    );
  return (
    <EmptyState icon="info" title="Usted no tiene escalamientos" actions={<Button onClick={onAll}>Ver todos</Button>}>
      <p class="quiet">Son suyos los que tienen su nombre en Agente o su correo en Correo agente.</p>
    </EmptyState>
  );
}
