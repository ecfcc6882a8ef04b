import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { RuleSummary, SkippedFix } from '../../../app/panel-api';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Panel } from '../../kit/panel';
import type { Call } from '../../kit/rpc';
import { counted } from '../../kit/spanish';
import { useFocusRescue } from '../../kit/use-focus-rescue';
import { PAGE } from '../browse-state';
import type { Finding } from '../findings';
import { Ending } from './ending';
import { FixList } from './fix-list';
import { createFixRunner } from './fix-runner';
import { chosen, fixReducer, proposing } from './fix-state';
import { groupProposals, type Proposal, skippedProposal } from './proposals';
import { ScreenHeader } from './screen-header';
import { resultOfFix, statusOfFix, wordsOfRefresh } from './words-of-fix';
import './fix-screen.css';

interface FixScreenProps {
  /** As they were found when the screen opened. */
  readonly proposals: readonly Proposal[];
  readonly rules: Readonly<Record<string, RuleSummary>>;
  readonly call: Call;
  readonly refresh: (tabs: readonly string[]) => Promise<boolean>;
  readonly say: (message: string) => void;
  /** Shows a cell in the sheet. */
  readonly onGo: (finding: Finding) => void;
  readonly onBack: () => void;
  readonly onUndo: () => void;
}

/** «Corregir…»: shows every proposed correction, lets the person choose, applies them and tells what became of each. */
export function FixScreen({ proposals, rules, call, refresh, say, onGo, onBack, onUndo }: FixScreenProps) {
  const [state, dispatch] = useReducer(fixReducer, proposals, proposing);
  const runner = useMemo(() => createFixRunner({ call, dispatch, refresh }), [call, refresh]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  useFocusRescue(title);
  const groups = useMemo(() => groupProposals(proposals), [proposals]);
  const { phase, total, tried, skipped, problem } = state;

  useEffect(() => title.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a phase
  useEffect(() => {
    if (phase === 'applying') say('Corrigiendo.');
    if (phase === 'done') say(`${problem === null ? '' : `Se detuvo. ${problem} `}${resultOfFix(state)}`);
  }, [phase]);

  const goTo = (cell: SkippedFix) => {
    const proposal = skippedProposal(proposals, cell);
    if (proposal) onGo(proposal);
  };
  const count = chosen(state).length;
  const underWay = phase === 'applying' || phase === 'refreshing';
  return (
    <Panel
      top={
        <ScreenHeader
          title="Corregir"
          status={proposals.length === 0 ? '' : statusOfFix(state)}
          done={tried}
          total={total}
          running={underWay}
          titleRef={title}
          onBack={underWay ? null : onBack}
          onCancel={phase === 'applying' && !state.cancelling ? runner.cancel : null}
        />
      }
    >
      {proposals.length === 0 && (
        <EmptyState
          icon="info"
          title="Nada por corregir de una vez"
          actions={<Button onClick={onBack}>Ver los hallazgos</Button>}
        >
          <p class="quiet">
            Ninguno de los hallazgos tiene una corrección segura que el complemento pueda proponer. Corríjalos uno por
            uno desde la lista.
          </p>
        </EmptyState>
      )}
      {phase === 'choosing' && proposals.length > 0 && (
        <>
          <section class="fix-screen__list" aria-label="Correcciones propuestas">
            <FixList
              groups={groups}
              excluded={state.excluded}
              rules={rules}
              closed={closed}
              shown={shown}
              onExclude={(ids, excluded) => dispatch({ type: 'excluded', ids, excluded })}
              onToggle={(rule, open) => {
                const next = new Set(closed);
                if (open) next.delete(rule);
                else next.add(rule);
                setClosed(next);
              }}
              onMore={(rule) => setShown({ ...shown, [rule]: (shown[rule] ?? PAGE) + PAGE })}
            />
          </section>
          <footer class="fix-screen__foot">
            <Button look="primary" disabled={count === 0} onClick={() => void runner.apply(chosen(state))}>
              {count === 0 ? 'Elija qué corregir' : `Aplicar ${counted(count, 'corrección', 'correcciones')}`}
            </Button>
          </footer>
        </>
      )}
      {underWay && (
        <p class="fix-screen__waiting quiet">
          Cada celda queda en BITÁCORA con lo que decía antes. Puede seguir trabajando en la hoja.
        </p>
      )}
      {phase === 'done' && (
        <Ending
          problem={problem}
          written={state.applied}
          title={resultOfFix(state)}
          actions={
            <>
              <Button look="primary" onClick={onBack}>
                Volver a los hallazgos
              </Button>
              {(state.applied > 0 || problem !== null) && <Button onClick={onUndo}>Deshacer…</Button>}
            </>
          }
          skipped={skipped}
          onGo={goTo}
        >
          {wordsOfRefresh(state)}
        </Ending>
      )}
    </Panel>
  );
}
