import type { MissingTab } from '../../app/panel-api';
import { Button } from '../kit/button';
import type { Draft, DraftAction } from './draft';

interface MissingTabsProps {
  readonly tabs: readonly MissingTab[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** The tabs that the base lacks, each with what it is for. */
export function MissingTabs({ tabs, draft, dispatch }: MissingTabsProps) {
  const kinds = tabs.map(({ kind }) => kind);
  const all = kinds.every((kind) => draft.tabs.has(kind));
  return (
    <div class="setup__text">
      <p class="quiet">Se crean al final, con sus encabezados, formatos y listas. Cree las que vaya a usar.</p>
      <Button look="quiet" onClick={() => dispatch({ type: 'allTabsToggled', kinds })}>
        {all ? 'No marcar ninguna' : 'Marcar todas'}
      </Button>
      <ul class="setup__checks">
        {tabs.map(({ kind, name, purpose, headers }) => (
          <li key={kind}>
            <label class="setup__check">
              <input
                type="checkbox"
                checked={draft.tabs.has(kind)}
                onChange={() => dispatch({ type: 'tabToggled', kind })}
              />
              <span>
                <b>{name}</b>
                <br />
                {purpose}
              </span>
            </label>
            <p class="setup__samples quiet">{headers.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
