import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SetupProblem } from '../../app/panel-api';
import { Button } from '../kit/button';
import { LiveRegion } from '../kit/live-region';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { ActionBar } from './action-bar';
import { sizeOf } from './draft';
import { Editing } from './editing';
import type { Editor } from './editor';
import { FailedNotice } from './failed-notice';
import { Preview } from './preview';
import { standingValues } from './standing';
import { statusOf } from './status';
import { groupsOf, useSections } from './use-sections';
import { useSetup } from './use-setup';
import { problemWords } from './words';
import './setup-panel.css';

const NONE: readonly SetupProblem[] = [];

/** The panel «Configurar»: what was recognised, what is missing, what the team decides; all previewed before writing. */
export function SetupPanel({ call }: { readonly call: Call }) {
  const { state, draft, dispatch, look, preview, back, apply } = useSetup(call);
  const refs = { notice: useRef<HTMLDivElement>(null), heading: useRef<HTMLHeadingElement>(null) };
  const button = useRef<HTMLButtonElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const refuge = useRef<HTMLElement>(null);
  const [scrolled, setScrolled] = useState(0);
  useFocusRescue(refuge);
  const view = state.screen === 'editing' || state.screen === 'preview' ? state.view : null;
  const section = useSections(view);
  const standing = useMemo(() => (view ? standingValues(view) : new Map<string, string>()), [view]);

  const problems = state.screen === 'editing' ? state.problems : NONE;
  // What is to be corrected must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each preview
  useLayoutEffect(() => {
    for (const { key } of problems) for (const group of groupsOf(key)) section(group).onToggle(true);
  }, [problems]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each screen
  useLayoutEffect(() => {
    if (state.focus === 'notice' || state.focus === 'heading') {
      scroller.current?.scrollTo({ top: 0 });
      refs[state.focus].current?.focus();
    }
    if (state.focus === 'button') {
      scroller.current?.scrollTo({ top: scrolled });
      button.current?.focus({ preventScroll: true });
    }
  }, [state]);

  const asked = sizeOf(draft);
  const ask = () => {
    setScrolled(scroller.current?.scrollTop ?? 0);
    preview();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && state.screen === 'preview') back();
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text') ask();
  };
  const editor: Editor | null = view && {
    view,
    standing,
    draft,
    dispatch,
    type: (values) => dispatch({ type: 'valuesTyped', values }),
    problemOf(key) {
      const problem = problems.find((candidate) => candidate.key === key);
      const then = state.screen === 'editing' && state.refused?.settings.find((setting) => setting.key === key);
      // Said until the value is changed.
      return problem && then && then.value === draft.settings.get(key) ? problemWords(problem, view) : '';
    },
    section,
  };
  return (
    <Panel
      top={
        <div class="setup__head">
          <h1 class="visually-hidden">Configurar</h1>
          <p class="quiet">{statusOf(state)}</p>
          {(state.screen === 'looking' || state.screen === 'editing') && (
            <Button look="quiet" disabled={state.screen === 'looking'} onClick={look}>
              Actualizar
            </Button>
          )}
        </div>
      }
    >
      <section class="setup" aria-label="Configuración de la base" tabIndex={-1} ref={refuge} onKeyDown={onKeyDown}>
        <div class="setup__scroll" ref={scroller}>
          {state.screen === 'failed' && (
            <div class="setup__notice" tabIndex={-1} ref={refs.notice}>
              <FailedNotice message={state.message} applied={state.applied} left={asked > 0} onLook={look} />
            </div>
          )}
          {state.screen === 'editing' && editor && (
            <Editing editor={editor} applied={state.applied} problems={state.problems} noticeRef={refs.notice} />
          )}
          {state.screen === 'preview' && (
            <Preview view={state.view} changes={state.changes} headingRef={refs.heading} />
          )}
        </div>
        <ActionBar
          state={state}
          asked={asked}
          buttonRef={button}
          onPreview={ask}
          onDrop={() => dispatch({ type: 'dropped' })}
          onApply={apply}
          onBack={back}
        />
      </section>
      <LiveRegion message={statusOf(state)} />
    </Panel>
  );
}
