import { useState } from 'preact/hooks';
import type { SeenColumn, SeenTab } from '../../app/panel-api';
import { Section } from '../kit/section';
import { listed } from '../kit/spanish';
import { Words } from '../kit/words';
import { columnKey, type Draft, type DraftAction } from './draft';

interface TabListProps {
  readonly tabs: readonly SeenTab[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** Each tab with its columns: which header stands for which, with a few values, and another one to choose. */
export function TabList({ tabs, draft, dispatch }: TabListProps) {
  const [open, setOpen] = useState<string | null>(tabs.find(({ missing }) => missing.length > 0)?.name ?? null);
  return (
    <div class="setup__tabs">
      {tabs.map((tab) => (
        <Section
          key={tab.name}
          level={3}
          title={
            <>
              <Words text={tab.name} /> <span class="quiet">{tab.kindLabel}</span>
            </>
          }
          {...(tab.missing.length > 0 ? { icon: 'warning' as const } : {})}
          open={open === tab.name}
          onToggle={(now) => setOpen(now ? tab.name : null)}
        >
          {() => <TabColumns tab={tab} draft={draft} dispatch={dispatch} />}
        </Section>
      ))}
    </div>
  );
}

function TabColumns({ tab, draft, dispatch }: Omit<TabListProps, 'tabs'> & { readonly tab: SeenTab }) {
  if (tab.kind === null) return <p class="setup__text quiet">El complemento no la revisa ni la toca.</p>;
  if (tab.headerRow === null)
    return (
      <p class="setup__text quiet">
        No tiene encabezados conocidos en las filas 1 a 5. Si es de un agente, revise que sus encabezados estén arriba.
      </p>
    );
  return (
    <div class="setup__text">
      <p class="quiet">
        Encabezados en la fila {tab.headerRow}.
        {tab.kind === 'agent' && ' Lo que elija vale para todas las pestañas de agente.'}
      </p>
      {tab.missing.length > 0 && (
        <p>
          Faltan para poder revisarla: <Words text={listed(tab.missing, 9)} />.
        </p>
      )}
      <dl class="setup__columns">
        {tab.columns.map((column) => (
          <ColumnRow key={column.key} tab={tab} column={column} draft={draft} dispatch={dispatch} />
        ))}
      </dl>
    </div>
  );
}

interface ColumnRowProps extends Omit<TabListProps, 'tabs'> {
  readonly tab: SeenTab;
  readonly column: SeenColumn;
}

function ColumnRow({ tab, column, draft, dispatch }: ColumnRowProps) {
  const kind = tab.kind ?? '';
  const { found, header, needed, samples } = column;
  const asked = draft.columns.get(columnKey(kind, column.key));
  const other = tab.others.find((candidate) => candidate.header === asked);
  const shown = other?.samples ?? samples;
  const stands = found?.chosen ? found.header : '';
  return (
    <>
      <dt>
        {header}
        {needed && <span class="quiet"> (necesaria)</span>}
      </dt>
      <dd>
        <select
          class="setup__select"
          aria-label={`Columna para ${header}`}
          data-active={asked !== undefined}
          data-missing={found === null && asked === undefined && needed}
          value={asked ?? stands}
          onChange={(event) =>
            dispatch({ type: 'columnChosen', kind, column: column.key, header: event.currentTarget.value })
          }
        >
          <option value="">
            {found && !found.chosen
              ? `${found.letters} · ${found.header}`
              : found
                ? 'Buscarla por su nombre'
                : 'No está'}
          </option>
          {found?.chosen && <option value={found.header}>{`${found.letters} · ${found.header} (elegida)`}</option>}
          {tab.others.map(({ header: name, letters }) => (
            <option key={letters} value={name}>
              {`${letters} · ${name}`}
            </option>
          ))}
        </select>
        {shown.length > 0 && (
          <p class="setup__samples quiet">
            <Words text={shown.join(' · ')} />
          </p>
        )}
      </dd>
    </>
  );
}
