import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RuleSummary } from '../../app/panel-api';
import { actaLabel } from '../kit/acta';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { asPanelError, type Call } from '../kit/rpc';
import { SearchField } from '../kit/search-field';
import { counted, number } from '../kit/spanish';
import { SeverityTag, Tag } from '../kit/tag';
import { Words } from '../kit/words';
import { byActa, searchRules } from './rule-search';

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly rules: readonly RuleSummary[] };

/** The rules of the add-on, from the add-on itself, with a search. */
export function RuleList({ call }: { readonly call: Call }) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const [search, setSearch] = useState('');
  const rules = loaded.status === 'ready' ? loaded.rules : [];
  const found = useMemo(() => searchRules(rules, search), [rules, search]);

  const load = () => {
    setLoaded({ status: 'loading' });
    call('help.rules', {}).then(
      (answer) => setLoaded({ status: 'ready', rules: [...answer.rules].sort(byActa) }),
      (thrown) => setLoaded({ status: 'failed', message: asPanelError(thrown).message }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(load, []);

  return (
    <section class="rules" aria-labelledby="reglas">
      <h2 id="reglas">Las reglas</h2>
      <SearchField label="Buscar una regla" value={search} onInput={setSearch} />
      <p class="rules__count quiet">
        {loaded.status === 'loading' && 'Cargando las reglas…'}
        {loaded.status === 'ready' &&
          (search.trim() === ''
            ? counted(rules.length, 'regla', 'reglas')
            : `${number(found.length)} de ${counted(rules.length, 'regla', 'reglas')}`)}
      </p>
      {loaded.status === 'failed' && (
        <Notice
          kind="error"
          title="No se pudieron cargar las reglas"
          action={
            <Button look="quiet" onClick={load}>
              Reintentar
            </Button>
          }
        >
          <p>
            <Words text={loaded.message} />
          </p>
        </Notice>
      )}
      {loaded.status === 'ready' && found.length === 0 && (
        <EmptyState
          title="Ninguna regla con esas palabras"
          actions={<Button onClick={() => setSearch('')}>Borrar la búsqueda</Button>}
        />
      )}
      <ul>
        {found.map(({ id, acta, severity, summary }) => (
          <li key={id} class="rule">
            <div class="rule__head">
              <SeverityTag severity={severity} />
              {actaLabel(acta) && <Tag>{actaLabel(acta)}</Tag>}
            </div>
            <p>
              <Words text={summary} />
            </p>
            <p class="rule__id quiet">{id}</p>
          </li>
        ))}
      </ul>
      <LiveRegion message={search.trim() === '' ? '' : counted(found.length, 'regla', 'reglas')} />
    </section>
  );
}
