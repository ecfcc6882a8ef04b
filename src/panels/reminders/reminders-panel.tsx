import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Icon } from '../kit/icon';
import { LiveRegion } from '../kit/live-region';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { Outcome } from './outcome';
import { PreviewScreen } from './preview-screen';
import { QuestionScreen } from './question-screen';
import { OPENING, type RemindersState, remindersReducer } from './reminders-state';
import { createRunner } from './runner';
import { type Exit, StandingScreen } from './standing-screen';
import { doneWords, failedTitle, standingOf } from './words';
import './reminders-panel.css';

/** The panel «Recordatorios»: how they stand, what they would send, and the switches. */
export function RemindersPanel({ call }: { readonly call: Call }) {
  const [state, dispatch] = useReducer(remindersReducer, OPENING);
  const [previewing, setPreviewing] = useState(false);
  /** The button that led away from the standing, to which the keyboard returns. */
  const [left, setLeft] = useState<Exit | null>(null);
  const run = useMemo(() => createRunner({ call, dispatch }), [call]);
  const body = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(body);
  const { view, task, question, ended } = state;
  const look = () => void run({ name: 'look' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(look, []);

  useLayoutEffect(() => {
    if (question === null) return;
    body.current?.scrollTo({ top: 0 });
    heading.current?.focus();
  }, [question]);
  useLayoutEffect(() => {
    if (ended === null) return;
    body.current?.scrollTo({ top: 0 });
    outcome.current?.focus();
  }, [ended]);
  if (previewing) return <PreviewScreen call={call} onBack={() => setPreviewing(false)} />;
  const standing = view && standingOf(view);
  return (
    <Panel
      top={
        <div class="reminders__head">
          <h1 class="visually-hidden">Recordatorios</h1>
          {standing ? (
            <p class={`reminders__standing reminders__standing--${standing.icon}`}>
              <Icon name={standing.icon} />
              {standing.title}
            </p>
          ) : (
            <p class="quiet">{task ? 'Mirando cómo están…' : 'No se sabe cómo están'}</p>
          )}
          {view && (
            <Button look="quiet" disabled={task !== null} onClick={look}>
              {task?.name === 'look' ? 'Actualizando…' : 'Actualizar'}
            </Button>
          )}
        </div>
      }
    >
      <div class="reminders" tabIndex={-1} ref={body}>
        {view === null && ended?.problem && (
          <EmptyState icon="error" title="No se pudo leer" actions={<Button onClick={look}>Reintentar</Button>}>
            <p>
              <Words text={ended.problem} />
            </p>
          </EmptyState>
        )}
        {view && ended && (
          <div class="reminders__part" tabIndex={-1} ref={outcome}>
            <Outcome ended={ended} onLook={look} />
          </div>
        )}
        {view && question === null && (
          <StandingScreen
            view={view}
            task={task}
            returning={left}
            onTask={(asked) => void run(asked)}
            onLeave={(exit) => {
              setLeft(exit);
              if (exit === 'preview') setPreviewing(true);
              else dispatch({ type: 'asked', question: exit });
            }}
          />
        )}
        {view && question !== null && (
          <QuestionScreen
            question={question}
            view={view}
            running={task !== null}
            titleRef={heading}
            onConfirm={() => void run({ name: question })}
            onCancel={() => dispatch({ type: 'cancelled' })}
          />
        )}
      </div>
      <LiveRegion message={saidOf(state)} />
    </Panel>
  );
}

/** What a person is told who does not see the panel change. */
function saidOf({ ended, view, task }: RemindersState): string {
  if (ended?.problem) return `${failedTitle(ended.task)}. ${ended.problem}`;
  if (ended) return doneWords(ended.task);
  return view && task === null ? standingOf(view).title : '';
}
