import { Section } from '../kit/section';
import { counted, listed } from '../kit/spanish';
import { Words } from '../kit/words';
import { nameOf } from './choose-column';
import { ColumnList } from './column-list';
import type { Editor } from './editor';
import { groupTabs, type TabEntry } from './tab-groups';
import { tabSection } from './use-sections';

/** The tabs by what there is to do about them; each with its columns. */
export function TabList({ editor }: { readonly editor: Editor }) {
  return (
    <>
      {groupTabs(editor.view.tabs).map(({ title, entries }) => (
        <div key={title}>
          <p class="setup__group setup__group--tabs">{title}</p>
          {entries.map((entry) => (
            <Section
              key={entry.tab.name}
              level={3}
              title={<EntryTitle entry={entry} />}
              {...(title === 'Por completar' ? { icon: 'warning' as const } : {})}
              {...(entry.names.length > 1 ? { count: entry.names.length } : {})}
              {...editor.section(tabSection(entry.tab.name))}
            >
              {() => <TabColumns entry={entry} editor={editor} />}
            </Section>
          ))}
        </div>
      ))}
    </>
  );
}

function EntryTitle({ entry: { names, tab, missing } }: { readonly entry: TabEntry }) {
  return (
    <>
      <Words text={listed(names)} />
      {tab.kind !== null && tab.kind !== 'agent' && nameOf(tab.name) !== nameOf(tab.kindLabel) && (
        <span class="setup__state">Es {tab.kindLabel}</span>
      )}
      {missing.length > 0 && (
        <span class="setup__state">{`${missing.length === 1 ? 'Falta' : 'Faltan'} ${listed(missing)}`}</span>
      )}
      {tab.kind !== null && tab.headerRow === null && <span class="setup__state">Sin encabezados</span>}
    </>
  );
}

function TabColumns({ entry, editor }: { readonly entry: TabEntry; readonly editor: Editor }) {
  const { names, tab, missing } = entry;
  if (tab.kind === null)
    return (
      <p class="setup__text quiet">El complemento no la revisa ni la toca. Si es de un agente, nómbrela en AGENTES.</p>
    );
  if (tab.headerRow === null)
    return (
      <p class="setup__text quiet">
        No tiene encabezados en las filas 1 a 5. Si está vacía y aparece en «Pestañas que faltan», se puede completar
        allí.
      </p>
    );
  const isAgent = tab.kind === 'agent';
  return (
    <div class="setup__text">
      <p class="quiet">
        {!tab.named && missing.length > 0 && 'Si es de un agente, elija abajo qué columna es cada una. '}
        Encabezados en la fila {tab.headerRow}.{isAgent && ' Lo que elija vale para todas las pestañas de agente.'}
      </p>
      {names.length > 1 && (
        <p class="setup__small quiet">
          {counted(names.length, 'pestaña', 'pestañas')} con las mismas columnas: <Words text={names.join(', ')} />.
        </p>
      )}
      <ColumnList tab={tab} editor={editor} />
    </div>
  );
}
