import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RemindersView } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { ProblemList } from '../kit/problem-list';
import { Words } from '../kit/words';
import type { Question, Task } from './reminders-state';
import { UnsettledList } from './unsettled-list';
import { factsOf, isInstalled, standingOf } from './words';

/** Where a button leads: to a question, or to the mails. */
export type Exit = Question | 'preview';

interface StandingScreenProps {
  readonly view: RemindersView;
  readonly task: Task | null;
  /** The button by which the person left, where they come back. */
  readonly returning: Exit | null;
  readonly onTask: (task: Task) => void;
  readonly onLeave: (exit: Exit) => void;
}

/** Whether reminders are sent, by whom, when they last were, and what a person may do about it. */
export function StandingScreen({ view, task, returning, onTask, onLeave }: StandingScreenProps) {
  const { state, stale, problems, closedToday, unsettled, ownerIsMe, owner, figuresFrom } = view;
  const installed = isInstalled(view);
  const busy = task !== null;
  // Whoever installed them puts most of it right by installing them again.
  const troubled = state === 'active' && ownerIsMe && (stale !== '' || problems.length > 0);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus({ preventScroll: true }), []);
  const action = (label: string, onClick: () => void, look: 'primary' | 'secondary' = 'secondary', exit?: Exit) => (
    <Button key={label} look={look} disabled={busy} onClick={onClick} buttonRef={exit === returning ? back : null}>
      {label}
    </Button>
  );
  const exit = (label: string, to: Exit, look?: 'primary') => action(label, () => onLeave(to), look, to);
  return (
    <>
      {stale !== '' && (
        <Part>
          <Notice kind="warning" title="Los recordatorios van atrasados">
            <p>
              <Words text={stale} />
            </p>
          </Notice>
        </Part>
      )}
      {problems.length > 0 && (
        <Part>
          <Notice kind="warning" title="Por arreglar">
            <ProblemList problems={problems} />
          </Notice>
        </Part>
      )}
      {unsettled.length > 0 && (
        <UnsettledList
          mails={unsettled}
          task={task}
          onSettle={({ key, resendable }, left) => onTask({ name: 'settle', key, left, resendable })}
        />
      )}
      <Part>
        <p>
          <Words text={standingOf(view).text} />
        </p>
        {!installed && (
          <p>
            Son correos. Por la mañana: a cada agente, sus escalamientos por reportar, que vencen hoy, vencidos o por
            confirmar; a coordinación, los de todos.{' '}
            {figuresFrom !== null && 'Al cierre del día: a cada agente, sus cifras; a coordinación, las del equipo.'}
          </p>
        )}
        {installed && closedToday !== null && <p>Hoy no sale ninguno: {<Words text={closedToday} />}.</p>}
        <dl class="reminders__facts">
          {factsOf(view).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Words text={value} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part>
        <div class="reminders__buttons">
          {!installed && exit('Activar recordatorios', 'activate', 'primary')}
          {troubled && exit('Activar de nuevo', 'activate', 'primary')}
          {state === 'paused' && action('Reanudar', () => onTask({ name: 'resume' }), 'primary')}
          {exit('Ver qué se enviaría', 'preview')}
          {state === 'active' && action('Pausar', () => onTask({ name: 'pause' }))}
          {installed && (ownerIsMe ? exit('Desactivar', 'deactivate') : exit('Tomar el relevo', 'takeOver'))}
        </div>
        {installed && !ownerIsMe && (
          <p class="reminders__small quiet">
            Solo <Words text={owner} /> puede desactivarlos. Si ya no está en el equipo, tome el relevo.
          </p>
        )}
      </Part>
    </>
  );
}

const Part = ({ children }: { readonly children: ComponentChildren }) => <div class="reminders__part">{children}</div>;
