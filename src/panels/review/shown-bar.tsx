import { Button } from '../kit/button';
import { counted, number } from '../kit/spanish';
import './shown-bar.css';

interface ShownBarProps {
  /** How many findings pass the filters, of how many. */
  readonly shown: number;
  readonly all: number;
  readonly filtering: boolean;
  /** How many cells of those shown can be corrected at once. */
  readonly proposed: number;
  readonly onClearFilters: () => void;
  readonly onFix: () => void;
}

/** What the list shows and what can be done about all of it. Nothing when there is nothing to say. */
export function ShownBar({ shown, all, filtering, proposed, onClearFilters, onFix }: ShownBarProps) {
  const filtered = filtering && shown > 0;
  if (!filtered && proposed === 0) return null;
  return (
    <div class="shown-bar">
      {filtered && (
        <p class="shown-bar__filtered">
          {number(shown)} de {counted(all, 'hallazgo', 'hallazgos')}
          <button type="button" class="shown-bar__clear" onClick={onClearFilters}>
            Quitar filtros
          </button>
        </p>
      )}
      {proposed > 0 && <Button onClick={onFix}>{`Corregir… (${number(proposed)})`}</Button>}
    </div>
  );
}
