import type { SettingView } from '../../app/panel-api';
import { Button } from '../kit/button';
import type { Draft, DraftAction } from './draft';
import { ValueField } from './value-field';

interface SettingListProps {
  readonly settings: readonly SettingView[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** What the team decides, each key with its meaning and default. */
export function SettingList({ settings, draft, dispatch }: SettingListProps) {
  return (
    <ul class="setup__text setup__values">
      {settings.map(({ key, meaning, value, suggestion, ...about }) => (
        <li key={key}>
          <p>{meaning}</p>
          <p class="setup__key quiet">{key}</p>
          <ValueField name={key} label={meaning} stands={value} {...about} draft={draft} dispatch={dispatch} />
          {suggestion !== '' && !draft.settings.has(key) && (
            <Button
              look="quiet"
              onClick={() => dispatch({ type: 'valueTyped', key, value: suggestion, stands: value })}
            >
              {`Poner ${suggestion} (hoy)`}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
