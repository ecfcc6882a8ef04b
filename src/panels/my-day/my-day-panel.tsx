import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { ProblemList } from '../kit/problem-list';
import type { Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { FigureForm } from './figure-form';
import { FiguresPart } from './figures-part';
import { IncidentsPart } from './incidents-part';
import { Top } from './top';
import { useMyDay } from './use-my-day';
import { WaitingPart } from './waiting-part';
import { WeekPart } from './week-part';
import './my-day-panel.css';

/** Where the form of Inconcert's figure was opened from, and for which day. */
interface Typing {
  readonly from: 'figures' | 'week';
  readonly day: string;
}

/** The panel «Mi día»: how the person's day stands against its goals, fresh after each edit of the sheet. */
export function MyDayPanel({ call }: { readonly call: Call }) {
  const { state, refresh, saved, goToNext } = useMyDay(call);
  const { view, failed, asked, going, went, said } = state;
  const [typing, setTyping] = useState<Typing | null>(null);
  /** The button that opened the form, to which the keyboard returns. */
  const [left, setLeft] = useState<Typing['from'] | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusRescue(body);
  useLayoutEffect(() => {
    if (left !== null) opener.current?.focus();
  }, [left]);
  const open = (from: Typing['from'], day: string) => {
    setLeft(null);
    setTyping({ from, day });
  };
  const close = () => {
    setLeft(typing?.from ?? null);
    setTyping(null);
  };
  const openerOf = (from: Typing['from']) => (left === from ? opener : null);
  return (
    <Panel top={<Top view={view} reading={asked} onRefresh={refresh} />}>
      <div class="my-day" tabIndex={-1} ref={body}>
        {failed && view === null && (
          <EmptyState
            icon={failed.refused ? 'info' : 'error'}
            title={failed.refused ? 'No hay un día que mostrar' : 'No se pudo leer'}
            actions={<Button onClick={refresh}>Reintentar</Button>}
          >
            <p>
              <Words text={failed.message} />
            </p>
          </EmptyState>
        )}
        {failed && view && <NotRead problem={failed.message} onRetry={refresh} />}
        {view && (
          <>
            <FiguresPart
              view={view}
              onType={typing === null ? () => open('figures', view.today) : null}
              typeRef={openerOf('figures')}
            />
            {typing && (
              <FigureForm
                call={call}
                view={view}
                day={typing.day}
                onSaved={(words) => {
                  close();
                  saved(words);
                }}
                onCancel={close}
              />
            )}
            {state.saved !== '' && typing === null && <p class="my-day__saved">{state.saved}</p>}
            <Problems view={view} />
            <WaitingPart view={view} going={going} went={went} onGo={goToNext} />
            <WeekPart
              view={view}
              onType={typing === null ? (day) => open('week', day) : null}
              typeRef={openerOf('week')}
            />
            <IncidentsPart day={view.day} />
          </>
        )}
      </div>
      <LiveRegion message={said.words} turn={said.turn} />
    </Panel>
  );
}

/** What was shown stays, with why it may be old. */
function NotRead({ problem, onRetry }: { readonly problem: string; readonly onRetry: () => void }) {
  const retry = (
    <Button look="quiet" onClick={onRetry}>
      Reintentar
    </Button>
  );
  return (
    <div class="my-day__part">
      <Notice kind="warning" title="No se pudo actualizar" action={retry}>
        <p>
          <Words text={problem} />
        </p>
      </Notice>
    </div>
  );
}

/** What is not counted, or doubtful. */
function Problems({ view: { problems } }: { readonly view: MyDay }) {
  if (problems.length === 0) return null;
  return (
    <div class="my-day__part">
      <Notice kind="warning" title="Por arreglar">
        <ProblemList problems={problems} />
      </Notice>
    </div>
  );
}
