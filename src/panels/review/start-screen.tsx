import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import type { ScopeKind } from './run-state';

/** The panel before any review. */
export function StartScreen({ onStart }: { readonly onStart: (kind: ScopeKind) => void }) {
  return (
    <EmptyState
      title="Revise la base contra el acta"
      actions={
        <>
          <Button look="primary" onClick={() => onStart('mine')}>
            Revisar mi pestaña
          </Button>
          <Button onClick={() => onStart('all')}>Revisar toda la base</Button>
        </>
      }
    >
      <p class="quiet">
        Una revisión llena la columna Revisión, colorea las filas con hallazgos y muestra aquí la lista. No cambia
        ningún otro dato.
      </p>
    </EmptyState>
  );
}
