import { useId } from 'preact/hooks';
import type { SeenColumn, SeenTab } from '../../app/panel-api';
import { visibleText } from '../kit/visible-text';
import { Words } from '../kit/words';
import { choose, type Standing, standingOf } from './choose-column';
import type { Editor } from './editor';
import { columnSetting } from './standing';

interface ColumnListProps {
  readonly tab: SeenTab;
  readonly editor: Editor;
}

/** Tabs of the add-on's own: it reads them by the names of their columns alone. */
const OWN_KINDS = ['settings', 'log'];

/** The columns of a tab: those that it cannot do without and lacks, those that it has, and the others. */
export function ColumnList({ tab, editor }: ColumnListProps) {
  const there = tab.columns.filter(({ letters }) => letters !== null);
  const lacking = tab.columns.filter(({ letters, needed }) => letters === null && needed);
  const optional = tab.columns.filter(({ letters, needed }) => letters === null && !needed);
  const items = (columns: readonly SeenColumn[]) => (
    <ul class="setup__columns">
      {columns.map((column) =>
        OWN_KINDS.includes(tab.kind ?? '') ? (
          <li key={column.key}>{[column.letters ?? 'No está', column.header].join(' · ')}</li>
        ) : (
          <ColumnItem key={column.key} tab={tab} column={column} editor={editor} />
        ),
      )}
    </ul>
  );
  return (
    <>
      {items([...lacking, ...there])}
      {optional.length > 0 && <p class="setup__group">Opcionales que no tiene</p>}
      {items(optional)}
    </>
  );
}

interface ColumnItemProps extends ColumnListProps {
  readonly column: SeenColumn;
}

/** Which header stands for a column, a few of its values, and the others to choose from. */
function ColumnItem({ tab, column, editor: { draft, type } }: ColumnItemProps) {
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
        {(how === 'byName' ? tab.headers.filter((other) => other !== header) : tab.headers).map((other) => {
          const { header: name, letters } = other;
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
