import { CheckBox } from '../kit/check-box';
import { shareOf } from './draft';
import type { Editor } from './editor';
import { TAB_PURPOSES } from './tab-purposes';

const ORDER = Object.keys(TAB_PURPOSES);

/** The tabs that the base lacks, each with what it is for. */
export function MissingTabs({ editor: { view, draft, dispatch } }: { readonly editor: Editor }) {
  const tabs = [...view.missingTabs].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const kinds = tabs.map(({ kind }) => kind);
  const ask = (names: readonly string[], asked: boolean) => dispatch({ type: 'tabsAsked', names, asked });
  return (
    <div class="setup__text">
      <p class="quiet">Se crean al final, con encabezados, formatos y listas. Cree solo las que vaya a usar.</p>
      <CheckBox state={shareOf(kinds, draft.tabs)} onChange={(checked) => ask(kinds, checked)}>
        Todas
      </CheckBox>
      <ul class="setup__items">
        {tabs.map(({ kind, name, headers }) => (
          <li key={kind}>
            <CheckBox state={draft.tabs.has(kind) ? 'all' : 'none'} onChange={(checked) => ask([kind], checked)}>
              <b>{name}</b>
              <br />
              {TAB_PURPOSES[kind]}
            </CheckBox>
            <p class="setup__small setup__under quiet">{headers.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
