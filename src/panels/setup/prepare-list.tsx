import { CheckBox } from '../kit/check-box';
import { Words } from '../kit/words';
import { shareOf } from './draft';
import type { Editor } from './editor';
import type { TabEntry } from './tab-groups';

/** Tabs that can be given drop-downs and formats: what stands in which column is known. */
export function PrepareList({ entries, editor }: { readonly entries: readonly TabEntry[]; readonly editor: Editor }) {
  const of = (agents: boolean) =>
    entries.filter(({ tab }) => (tab.kind === 'agent') === agents).flatMap(({ names }) => names);
  return (
    <div class="setup__text">
      <p class="quiet">
        Pone listas, casillas y formatos solo en las celdas que no tienen ninguno. Lo escrito y lo que ya está
        configurado quedan como están.
      </p>
      <TabBoxes title="De agentes" names={of(true)} editor={editor} />
      <TabBoxes title="Registros y listas" names={of(false)} editor={editor} />
    </div>
  );
}

interface TabBoxesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly editor: Editor;
}

function TabBoxes({ title, names, editor: { draft, dispatch } }: TabBoxesProps) {
  if (names.length === 0) return null;
  const ask = (some: readonly string[], asked: boolean) => dispatch({ type: 'prepareAsked', names: some, asked });
  return (
    <section>
      <h3 class="setup__group">{title}</h3>
      {names.length > 1 && (
        <CheckBox state={shareOf(names, draft.prepare)} onChange={(checked) => ask(names, checked)}>
          Todas
        </CheckBox>
      )}
      <ul>
        {names.map((name) => (
          <li key={name}>
            <CheckBox state={draft.prepare.has(name) ? 'all' : 'none'} onChange={(checked) => ask([name], checked)}>
              <Words text={name} />
            </CheckBox>
          </li>
        ))}
      </ul>
    </section>
  );
}
