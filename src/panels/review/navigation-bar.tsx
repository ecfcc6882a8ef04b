import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { number } from '../kit/spanish';
import './navigation-bar.css';

interface NavigationBarProps {
  /** Place of the current finding among those shown, from 1; 0 when none. */
  readonly position: number;
  readonly total: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** Goes through the findings one by one. */
export function NavigationBar({ position, total, hasNext, hasPrevious, onNext, onPrevious }: NavigationBarProps) {
  return (
    <nav class="navigation" aria-label="Recorrer los hallazgos">
      <div class="navigation__row">
        <Button onClick={onPrevious} disabled={!hasPrevious}>
          <Icon name="up" />
          Anterior
        </Button>
        <span class="navigation__position">
          {position === 0 ? `${number(total)} en total` : `${number(position)} de ${number(total)}`}
        </span>
        <Button onClick={onNext} disabled={!hasNext}>
          Siguiente
          <Icon name="down" />
        </Button>
      </div>
      <p class="navigation__keys quiet">
        <kbd>J</kbd> siguiente <kbd>K</kbd> anterior <kbd>Enter</kbd> ir a la celda
      </p>
    </nav>
  );
}
