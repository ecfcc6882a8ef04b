import { useRef, useState } from 'preact/hooks';
import { onKeys } from '../kit/keys';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { CompareScreen } from './compare-screen';
import { ImportScreen } from './import-screen';
import { useCompare } from './use-compare';
import { useImport } from './use-import';
import './inconcert-panel.css';
import './figures.css';

const VIEWS = [
  { id: 'importar', label: 'Importar' },
  { id: 'comparar', label: 'Comparar con la base' },
] as const;
type View = (typeof VIEWS)[number]['id'];

/** «Importar reporte de Inconcert…»: a report becomes figures of INCONCERT, and these are compared with the base. */
export function InconcertPanel({ call }: { readonly call: Call }) {
  const [view, setView] = useState<View>('importar');
  const { state, importer, again } = useImport(call);
  const compare = useCompare(call);
  const tabs = useRef<HTMLDivElement>(null);
  const today = state.desk?.today ?? null;
  const show = (next: View) => {
    setView(next);
    tabs.current?.querySelector<HTMLElement>(`#ver-${next}`)?.focus();
  };
  const other = () => {
    show(view === 'importar' ? 'comparar' : 'importar');
    return undefined;
  };
  return (
    <Panel
      top={
        <div
          class="views"
          role="tablist"
          aria-label="Vistas"
          ref={tabs}
          onKeyDown={onKeys({ arrowleft: other, arrowright: other })}
        >
          <h1 class="visually-hidden">Reporte de Inconcert</h1>
          {VIEWS.map(({ id, label }) => (
            <button
              key={id}
              id={`ver-${id}`}
              type="button"
              role="tab"
              class="views__view"
              aria-selected={view === id}
              aria-controls="vista"
              tabIndex={view === id ? 0 : -1}
              onClick={() => setView(id)}
            >
              {label}
            </button>
          ))}
        </div>
      }
    >
      <div class="view" id="vista" role="tabpanel" aria-labelledby={`ver-${view}`}>
        {view === 'importar' || today === null ? (
          <ImportScreen state={state} importer={importer} onAgain={again} onCompare={() => show('comparar')} />
        ) : (
          <CompareScreen state={compare.state} today={today} onAsk={compare.ask} />
        )}
      </div>
    </Panel>
  );
}
