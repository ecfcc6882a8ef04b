import { useEffect, useReducer, useState } from 'preact/hooks';
import type { SetupChange, SetupView } from '../../app/panel-api';
import { Button } from '../kit/button';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { asPanelError, type Call } from '../kit/rpc';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import { draftReducer, NO_DRAFT, requestOf, sizeOf } from './draft';
import { Editing } from './editing';
import { Preview } from './preview';
import type { SetupState } from './setup-state';
import './setup-panel.css';

/** The panel «Configurar»: what was recognised, what is missing, what the team decides; all previewed before writing. */
export function SetupPanel({ call }: { readonly call: Call }) {
  const [state, setState] = useState<SetupState>({ screen: 'looking', view: null });
  const [draft, dispatch] = useReducer(draftReducer, NO_DRAFT);
  const asked = sizeOf(draft);

  const failed = (view: SetupView | null) => (thrown: unknown) =>
    setState({ screen: 'failed', view, message: asPanelError(thrown).message });

  const look = (applied: readonly SetupChange[] = []) => {
    setState({ screen: 'looking', view: null });
    call('setup.look', {}).then((view) => {
      setState({ screen: 'editing', view, applied });
      const isNew = view.missingTabs.some(({ kind }) => kind === 'settings');
      dispatch(isNew && applied.length === 0 ? { type: 'suggested', view } : { type: 'dropped' });
    }, failed(null));
  };
  const preview = (view: SetupView) => {
    setState({ screen: 'previewing', view });
    call('setup.preview', requestOf(draft)).then(
      (answer) => setState({ screen: 'preview', view, ...answer }),
      failed(view),
    );
  };
  const apply = (view: SetupView, changes: readonly SetupChange[]) => {
    setState({ screen: 'applying', view, changes });
    call('setup.apply', { ...requestOf(draft), previewed: changes }).then(({ applied }) => look(applied), failed(view));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => look(), []);

  const { view } = state;
  return (
    <Panel
      top={
        <div class="setup__head">
          <h1 class="visually-hidden">Configurar</h1>
          <p class="quiet">{statusOf(state)}</p>
          {state.screen === 'editing' && (
            <Button look="quiet" onClick={() => look()}>
              Mirar de nuevo
            </Button>
          )}
        </div>
      }
    >
      <div class="setup">
        {state.screen === 'failed' && (
          <Notice
            kind="error"
            title="No se pudo"
            action={
              <Button look="quiet" onClick={() => (view ? setState({ screen: 'editing', view, applied: [] }) : look())}>
                {view ? 'Volver' : 'Reintentar'}
              </Button>
            }
          >
            <p>
              <Words text={state.message} />
            </p>
          </Notice>
        )}
        {state.screen === 'editing' && (
          <Editing view={state.view} applied={state.applied} draft={draft} dispatch={dispatch} />
        )}
        {(state.screen === 'preview' || state.screen === 'applying') && (
          <Preview changes={state.changes} problems={state.screen === 'preview' ? state.problems : []} />
        )}
      </div>
      <div class="setup__bar">
        {state.screen === 'editing' && (
          <>
            <Button look="primary" disabled={asked === 0} onClick={() => preview(state.view)}>
              {asked === 0 ? 'Ver qué cambiaría' : `Ver qué cambiaría (${asked})`}
            </Button>
            {asked > 0 && (
              <Button look="quiet" onClick={() => dispatch({ type: 'dropped' })}>
                Descartar
              </Button>
            )}
          </>
        )}
        {state.screen === 'preview' && (
          <>
            <Button
              look="primary"
              disabled={state.changes.length === 0 || state.problems.length > 0}
              onClick={() => apply(state.view, state.changes)}
            >
              Aplicar
            </Button>
            <Button onClick={() => setState({ screen: 'editing', view: state.view, applied: [] })}>Volver</Button>
          </>
        )}
      </div>
      <LiveRegion message={statusOf(state)} />
    </Panel>
  );
}

function statusOf(state: SetupState): string {
  switch (state.screen) {
    case 'looking':
      return 'Mirando la base…';
    case 'previewing':
      return 'Preparando la vista previa…';
    case 'applying':
      return 'Aplicando…';
    case 'preview':
      return state.changes.length === 0
        ? 'No cambiaría nada'
        : `${counted(state.changes.length, 'cambio', 'cambios')} por aplicar`;
    case 'editing': {
      const tabs = state.view.tabs.filter(({ kind, headerRow }) => kind !== null && headerRow !== null);
      return `${counted(tabs.length, 'pestaña reconocida', 'pestañas reconocidas')}`;
    }
    case 'failed':
      return 'No se pudo';
  }
}
