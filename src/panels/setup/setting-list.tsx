import { Button } from '../kit/button';
import type { Editor } from './editor';
import { SETTING_GROUPS } from './setting-words';
import { FIRST_DAY } from './standing';
import { ValueField } from './value-field';

/** What the team decides, each key with its meaning and default. */
export function SettingList({ editor }: { readonly editor: Editor }) {
  return (
    <div class="setup__text">
      <p class="quiet">Se guardan en CONFIGURACIÓN. Una casilla vacía es el valor predeterminado.</p>
      {SETTING_GROUPS.map(({ title, meanings }) => (
        <section key={title}>
          <h3 class="setup__group">{title}</h3>
          <ul class="setup__items">
            {Object.entries(meanings).map(([key, meaning]) => (
              <SettingItem key={key} name={key} meaning={meaning} editor={editor} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface SettingItemProps {
  readonly name: string;
  readonly meaning: string;
  readonly editor: Editor;
}

function SettingItem({ name, meaning, editor }: SettingItemProps) {
  const { view, standing, draft, type } = editor;
  const about = view.settings.find(({ key }) => key === name);
  if (!about) return null;
  const { byDefault, choices, expected } = about;
  const offersToday = name === FIRST_DAY && !standing.get(name) && !draft.settings.has(name);
  return (
    <li>
      <ValueField
        name={name}
        label={
          <>
            {meaning} <span class="setup__key quiet">{name}</span>
          </>
        }
        byDefault={byDefault}
        choices={choices}
        expected={choices.length > 0 ? '' : expected}
        editor={editor}
      />
      {offersToday && (
        <Button look="quiet" onClick={() => type([{ key: name, value: view.today, stands: '' }])}>
          {`Poner ${view.today} (hoy)`}
        </Button>
      )}
    </li>
  );
}
