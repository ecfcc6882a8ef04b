import type { SkippedFix } from '../../../app/panel-api';
import { Button } from '../../kit/button';
import { counted } from '../../kit/spanish';
import { Words } from '../../kit/words';
import './skipped-list.css';

interface SkippedListProps {
  readonly skipped: readonly SkippedFix[];
  /** null: the cell cannot be gone to. */
  readonly onGo: ((skipped: SkippedFix) => void) | null;
}

/** Cells that were left as they are, each with the reason. */
export function SkippedList({ skipped, onGo }: SkippedListProps) {
  if (skipped.length === 0) return null;
  return (
    <section class="skipped" aria-label="Celdas que se dejaron">
      <h2>{counted(skipped.length, 'celda se dejó como está', 'celdas se dejaron como están')}</h2>
      <ul>
        {skipped.map((cell) => (
          <li key={`${cell.row} ${cell.cell} ${cell.tab}`} class="skipped__cell">
            <p>
              <b>{cell.cell}</b> <Words text={cell.tab} />: <Words text={cell.reason} />.
            </p>
            {onGo && (
              <Button look="quiet" label={`Ir a la celda ${cell.cell}`} onClick={() => onGo(cell)}>
                Ir a la celda
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
