import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { ScrollKeeper } from '../kit/scroll-keeper';
import { counted } from '../kit/spanish';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { CaseList } from './case-list';
import { draftOf } from './escalations-state';
import { ListNotices } from './list-notices';
import { type Filters, listingOf } from './listing';
import { LostForm } from './lost-form';
import { NoCases } from './no-cases';
import { ResendScreen } from './resend-screen';
import { elementId, findRound, type Round } from './threads';
import { TopBar } from './top-bar';
import { useCaseKeys } from './use-case-keys';
import { useEscalations } from './use-escalations';
import './escalations-panel.css';

/** The panel «Escalamientos»: the cases by what is to be done, each in time, and everything that is done with one. */
export function EscalationsPanel({ call }: { readonly call: Call }) {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const say = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  const [resending, setResending] = useState<Round | null>(null);
  const { state, dispatch, runner, desk } = useEscalations(call, say, setResending);
  const body = useRef<HTMLElement>(null);
  useFocusRescue(body);
  const onKeyDown = useCaseKeys(body);

  const { list, loading, problem, threads, arranged, filters, pinned, form } = state;
  const formPlace = form && findRound(threads, form.id);
  const formThread = formPlace?.thread.id;
  const listing = useMemo(
    () => listingOf(arranged, filters, formThread === undefined ? pinned : new Set(pinned).add(formThread)),
    [arranged, filters, pinned, formThread],
  );
  const draft = form && draftOf(state, form.id, form.action);
  const work = form && draft && formPlace ? { form, draft, thread: formPlace.thread.id } : null;

  const filter = (next: Filters) => {
    dispatch({ type: 'filtered', filters: next });
    say(`${counted(listingOf(arranged, next, new Set()).shown.length, 'caso', 'casos')}.`);
  };
  const clear = () => filter({ ...filters, search: '', state: null });

  /** The case from which another screen was opened: the keyboard goes back there. */
  const returning = useRef<string | null>(null);
  useLayoutEffect(() => {
    const thread = returning.current !== null && resending === null ? findRound(threads, returning.current) : null;
    if (thread) showCase(elementId(thread.thread.id));
    returning.current = resending?.id ?? null;
  }, [resending, threads]);

  if (resending)
    return (
      <>
        <ResendScreen
          call={call}
          round={resending}
          onSent={(number, first) => void (first ? runner.resent(resending, number) : runner.load(false))}
          onBack={() => {
            setResending(null);
            // A row may have been written of which the mail is not settled.
            void runner.load(false);
          }}
        />
        <LiveRegion message={said.message} turn={said.turn} />
      </>
    );
  return (
    <>
      <Panel
        top={
          <>
            <h1 class="visually-hidden">Escalamientos</h1>
            <TopBar
              filters={filters}
              listing={listing}
              loading={loading}
              onFilter={filter}
              onRefresh={() => void runner.load(true).then(() => say('Lista al día.'))}
            />
          </>
        }
      >
        <section
          class="escalations"
          aria-label="Casos"
          aria-busy={loading}
          tabIndex={-1}
          ref={body}
          onKeyDown={onKeyDown}
        >
          <ScrollKeeper arrivals={list} anchors=".case">
            <ListNotices
              stranger={list?.person.name === '' ? list.person.mail : null}
              problem={list === null ? null : problem}
              problems={list?.problems ?? []}
              onRetry={() => void runner.load(false)}
            />
            {form && list && !formPlace && (
              <div class="escalations__notices" role="alert">
                <LostForm id={form.id} text={draft?.text ?? ''} onDiscard={desk.close} />
              </div>
            )}
            {list === null && problem === null && <p class="escalations__none quiet">Buscando los escalamientos…</p>}
            {list === null && problem !== null && (
              <EmptyState
                icon="error"
                title="No se pudo leer la lista"
                actions={<Button onClick={() => void runner.load(true)}>Reintentar</Button>}
              >
                <p>
                  <Words text={problem} />
                </p>
              </EmptyState>
            )}
            {list !== null && listing.shown.length === 0 && (
              <NoCases
                filters={filters}
                hasOthers={listing.scopes.all > 0}
                onClear={clear}
                onAll={() => filter({ ...filters, scope: 'all' })}
              />
            )}
            {list !== null && listing.shown.length > 0 && (
              <CaseList
                state={state}
                filters={filters}
                listing={listing}
                today={list.today}
                work={work}
                desk={desk}
                onToggle={(group, open) => dispatch({ type: 'groupToggled', group, open })}
                onMore={(group) => dispatch({ type: 'moreAsked', group })}
              />
            )}
          </ScrollKeeper>
        </section>
      </Panel>
      <LiveRegion message={said.message} turn={said.turn} />
    </>
  );
}

function showCase(id: string): void {
  const card = document.getElementById(id);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector<HTMLElement>('.outcome, .case__foot button')?.focus({ preventScroll: true });
}
