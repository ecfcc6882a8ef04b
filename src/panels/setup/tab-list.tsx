import { useId } from 'preact/hooks';
import type { SeenColumn } from '../../app/panel-api';
import { Section } from '../kit/section';
import { counted, listed } from '../kit/spanish';
import { visibleText } from '../kit/visible-text';
import { Words } from '../kit/words';
import { choose, nameOf, type Standing, standingOf } from './choose-column';
import type { Editor } from './editor';
import { columnSetting } from './standing';
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

/** Tabs of the add-on's own: it reads them by the names of their columns alone. */
const OWN_KINDS = ['settings', 'log'];

const isInSight = ({ letters, needed }: SeenColumn) => letters !== null || needed;
const isLacking = ({ letters, needed }: SeenColumn) => letters === null && needed;

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
      <Columns entry={entry} columns={tab.columns.filter(isInSight)} editor={editor} />
      <Columns
        title="Opcionales que no tiene"
        entry={entry}
        columns={tab.columns.filter((column) => !isInSight(column))}
        editor={editor}
      />
    </div>
  );
}

interface ColumnsProps {
  readonly title?: string;
  readonly entry: TabEntry;
  readonly columns: readonly SeenColumn[];
  readonly editor: Editor;
}

/** Those that the tab cannot do without come first. */
function Columns({ title, entry, columns, editor }: ColumnsProps) {
  const { tab } = entry;
  if (columns.length === 0) return null;
  const isOwn = OWN_KINDS.includes(tab.kind ?? '');
  return (
    <>
      {title && <p class="setup__group">{title}</p>}
      <ul class="setup__columns">
        {[...columns.filter(isLacking), ...columns.filter((column) => !isLacking(column))].map((column) =>
          isOwn ? (
            <li key={column.key}>{[column.letters ?? 'No está', column.header].join(' · ')}</li>
          ) : (
            <ColumnItem key={column.key} entry={entry} column={column} editor={editor} />
          ),
        )}
      </ul>
    </>
  );
}

interface ColumnItemProps {
  readonly entry: TabEntry;
  readonly column: SeenColumn;
  readonly editor: Editor;
}

/** Which header stands for a column, a few of its values, and the others to choose from. */
function ColumnItem({ entry: { tab }, column, editor: { draft, type } }: ColumnItemProps) {
  const id = useId();
  const standing = standingOf(tab, column, draft);
  const { header, how } = standing;
  const asked = draft.settings.has(columnSetting(tab, column));
  const roleOf = (letters: string) =>
    tab.columns.find((other) => other.key !== column.key && standingOf(tab, other, draft).header?.letters === letters);
  return (
    <li>
      <label for={id}>
        {column.header}
        {column.needed && <span class="quiet"> (necesaria)</span>}
      </label>
      <select
        id={id}
        class="setup__control"
        data-active={asked}
        data-missing={header === null && how !== 'unknown' && column.needed}
        value={how === 'chosen' ? (header?.letters ?? '') : ''}
        onChange={({ currentTarget: { value } }) =>
          type(choose(tab, column, tab.headers.find(({ letters }) => letters === value)?.header ?? null, draft))
        }
      >
        <option value="">{byNameWords(standing)}</option>
        {tab.headers.map(({ header: name, letters }) => {
          const role = roleOf(letters);
          return (
            <option key={letters} value={letters} dir="auto">
              {`${letters} · ${visibleText(name)}${role ? ` (es ${role.header})` : ''}`}
            </option>
          );
        })}
      </select>
      {header && header.samples.length > 0 && (
        <p class="setup__small quiet">
          <Words text={header.samples.join(' · ')} />
        </p>
      )}
    </li>
  );
}

function byNameWords({ header, how }: Standing): string {
  switch (how) {
    case 'byName':
      return `${header?.letters} · ${visibleText(header?.header ?? '')}`;
    case 'missing':
      return 'No está';
    case 'lost':
      return 'No está: su columna se eligió para otra';
    default:
      return 'Buscarla por su nombre';
  }
}
