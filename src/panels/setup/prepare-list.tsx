import { Words } from '../kit/words';
import type { Draft, DraftAction } from './draft';

interface PrepareListProps {
  readonly tabs: readonly string[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** The tabs that can be given drop-downs and formats where they have none. */
export function PrepareList({ tabs, draft, dispatch }: PrepareListProps) {
  return (
    <div class="setup__text">
      <p class="quiet">
        Pone listas, casillas y formatos solo en las celdas que no tienen ninguno. No cambia lo escrito ni lo que ya
        está configurado.
      </p>
      <ul class="setup__checks">
        {tabs.map((tab) => (
          <li key={tab}>
            <label class="setup__check">
              <input
                type="checkbox"
                checked={draft.prepare.has(tab)}
                onChange={() => dispatch({ type: 'prepareToggled', tab })}
              />
              <Words text={tab} />
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
