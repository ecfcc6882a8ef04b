import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { AcceptedFinding, RuleSummary } from '../../app/panel-api';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { FilterTiles } from '../kit/filter-tiles';
import { LiveRegion } from '../kit/live-region';
import { Panel } from '../kit/panel';
import { asPanelError, type Call } from '../kit/rpc';
import { SearchField } from '../kit/search-field';
import { counted } from '../kit/spanish';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { AcceptedList } from './accepted-list';
import { exceptionsReducer, type Loaded, OPENING, searchAccepted, type View } from './exceptions-state';
import { RuleTallies } from './rule-tallies';
import './exceptions-panel.css';

/** The panel «Excepciones», for coordination: what was accepted as it is, and the rules accepted or left most. */
export function ExceptionsPanel({ call }: { readonly call: Call }) {
  const [state, dispatch] = useReducer(exceptionsReducer, OPENING);
  const [summaries, setSummaries] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState('');
  const body = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  const { list, tally, shown, search, withdrawals } = state;
  const summaryOf = (rule: string) => summaries.get(rule) ?? rule;
  const exceptions = list.status === 'ready' ? list.value : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: summaryOf changes with summaries alone
  const found = useMemo(() => searchAccepted(exceptions, search, summaryOf), [exceptions, search, summaries]);

  const loadList = () => {
    dispatch({ type: 'listAsked' });
    call('exceptions.list', {}).then(
      (answer) => dispatch({ type: 'listCame', exceptions: answer.exceptions }),
      (thrown) => dispatch({ type: 'listFailed', message: asPanelError(thrown).message }),
    );
  };
  const loadTally = () => {
    dispatch({ type: 'tallyAsked' });
    call('exceptions.rules', {}).then(
      (answer) => dispatch({ type: 'tallyCame', rules: answer.rules }),
      (thrown) => dispatch({ type: 'tallyFailed', message: asPanelError(thrown).message }),
    );
  };
  const loadSummaries = () => {
    const keep = ({ rules }: { readonly rules: readonly RuleSummary[] }) =>
      setSummaries(new Map(rules.map(({ id, summary }) => [id, summary])));
    // Without them rules are named by their id.
    call('help.rules', {}).then(keep, (thrown) => console.warn(asPanelError(thrown).message));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    loadList();
    loadTally();
    loadSummaries();
  }, []);

  const withdraw = async ({ key, tab }: AcceptedFinding) => {
    dispatch({ type: 'withdrawn', key, withdrawal: { status: 'sending' } });
    try {
      await call('exceptions.withdraw', { key });
      dispatch({ type: 'withdrawn', key, withdrawal: { status: 'done' } });
      setSaid(`Retirada. El hallazgo vuelve con la próxima revisión de ${tab}.`);
    } catch (thrown) {
      dispatch({ type: 'withdrawn', key, withdrawal: { status: 'failed', message: asPanelError(thrown).message } });
    }
  };
  const find = (words: string) => {
    dispatch({ type: 'searched', search: words });
    setSaid(counted(searchAccepted(exceptions, words, summaryOf).length, 'aceptado', 'aceptados'));
  };

  return (
    <Panel
      top={
        <>
          <h1 class="visually-hidden">Excepciones</h1>
          <FilterTiles<View>
            label="Qué ver"
            tiles={[
              { value: 'accepted', label: 'Aceptados', count: exceptions.length },
              { value: 'rules', label: 'Reglas', count: tally.status === 'ready' ? tally.value.length : 0 },
            ]}
            value={shown}
            onChange={(view) => dispatch({ type: 'viewed', view })}
          />
          {shown === 'accepted' && exceptions.length > 0 && (
            <SearchField label="Buscar por regla, pestaña, motivo o persona" value={search} onInput={find} />
          )}
        </>
      }
    >
      <div class="exceptions" tabIndex={-1} ref={body}>
        {shown === 'accepted' && (
          <Waiting loaded={list} waiting="Buscando lo aceptado…" onRetry={loadList}>
            {() => (
              <>
                {exceptions.length === 0 && (
                  <EmptyState icon="info" title="Nadie ha aceptado nada">
                    <p class="quiet">
                      Aquí salen los hallazgos que alguien deja como están con «Aceptar como está», con su motivo.
                    </p>
                  </EmptyState>
                )}
                {exceptions.length > 0 && found.length === 0 && (
                  <EmptyState
                    title="Nada con esas palabras"
                    actions={<Button onClick={() => find('')}>Borrar la búsqueda</Button>}
                  />
                )}
                <AcceptedList
                  exceptions={found}
                  withdrawals={withdrawals}
                  summaryOf={summaryOf}
                  onWithdraw={(exception) => void withdraw(exception)}
                />
              </>
            )}
          </Waiting>
        )}
        {shown === 'rules' && (
          <Waiting loaded={tally} waiting="Contando en las pestañas…" onRetry={loadTally}>
            {(rules) => (
              <>
                <p class="exceptions__note quiet">
                  Abiertos: líneas que hay ahora en las columnas Revisión. Sin atender: las de filas de hace más de
                  cinco días hábiles. Una regla que casi siempre se acepta o se deja quizá deba ajustarse.
                </p>
                {rules.length === 0 ? (
                  <EmptyState icon="success" title="Ningún hallazgo abierto ni aceptado" />
                ) : (
                  <RuleTallies rules={rules} summaryOf={summaryOf} />
                )}
              </>
            )}
          </Waiting>
        )}
      </div>
      <LiveRegion message={said} />
    </Panel>
  );
}

interface WaitingProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly waiting: string;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ComponentChildren;
}

/** What was asked of the server, or what stands in its place until it comes. */
function Waiting<Value>({ loaded, waiting, onRetry, children }: WaitingProps<Value>) {
  switch (loaded.status) {
    case 'loading':
      return <p class="exceptions__note quiet">{waiting}</p>;
    case 'failed':
      return (
        <EmptyState icon="error" title="No se pudo leer" actions={<Button onClick={onRetry}>Reintentar</Button>}>
          <p>
            <Words text={loaded.message} />
          </p>
        </EmptyState>
      );
    case 'ready':
      return <>{children(loaded.value)}</>;
  }
}
