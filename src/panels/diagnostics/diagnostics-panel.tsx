import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { Progress } from '../kit/progress';
import { Words } from '../kit/words';
import { CopyReport } from './copy-report';
import { type DiagnosisAction, diagnosisReducer, INITIAL, judgedRows } from './diagnosis-state';
import { reportText } from './report';
import { SurroundingsList } from './surroundings-list';
import { surroundingsWarnings } from './surroundings-words';
import type { Verdict } from './verdict';
import { VerdictSection } from './verdict-section';
import { summaryWords, VERDICTS } from './words';
import './diagnostics-panel.css';

interface DiagnosticsPanelProps {
  readonly createDiagnosis: (dispatch: (action: DiagnosisAction) => void) => () => Promise<void>;
}

/** The panel «Autodiagnóstico»: checks the Google that it runs on, and says what is not as the add-on expects. */
export function DiagnosticsPanel({ createDiagnosis }: DiagnosticsPanelProps) {
  const [state, dispatch] = useReducer(diagnosisReducer, INITIAL);
  const [toggled, setToggled] = useState<Partial<Record<Verdict, boolean>>>({});
  const run = useMemo(() => createDiagnosis(dispatch), [createDiagnosis]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => void run(), []);

  const rows = useMemo(() => judgedRows(state), [state]);
  const warnings = state.surroundings ? surroundingsWarnings(state.surroundings) : [];
  const running = state.phase === 'running';
  const differs = rows.some(({ verdict }) => verdict === 'differs' || verdict === 'unchecked');
  const summary = state.phase === 'finished' ? summaryWords(rows) : '';
  const status = running ? (state.current ? `Comprobando: ${state.current}…` : 'Preparando…') : 'Terminado';

  return (
    <Panel
      top={
        <>
          <h1 class="visually-hidden">Autodiagnóstico</h1>
          <div class="diagnostics__head">
            <p class="quiet">{status}</p>
            <Button onClick={() => void run()} disabled={running}>
              Repetir
            </Button>
          </div>
          <Progress
            label="Autodiagnóstico"
            done={state.groupsDone}
            total={state.contract.length}
            text={status}
            running={running}
          />
        </>
      }
    >
      <div class="diagnostics">
        <div class="diagnostics__summary">
          {state.problem !== null && (
            <Notice kind="error" title="No se pudo hacer el autodiagnóstico">
              <p>
                <Words text={state.problem} />
              </p>
            </Notice>
          )}
          {summary !== '' && <Notice kind={differs ? 'error' : 'success'} title={summary} />}
          {warnings.map(({ title, remedy }) => (
            <Notice key={title} kind="warning" title={<Words text={title} />}>
              <p>{remedy}</p>
            </Notice>
          ))}
          {state.failures.map(({ title, message }) => (
            <Notice key={title} kind="error" title={`No se pudo comprobar: ${title}`}>
              <p>
                <Words text={message} />
              </p>
            </Notice>
          ))}
          {state.phase === 'finished' && (
            <CopyReport text={() => reportText(state, new Date().toLocaleString('es-CO'))} />
          )}
          {state.surroundings && <SurroundingsList about={state.surroundings} />}
        </div>
        {state.phase === 'finished' &&
          VERDICTS.map((verdict) => (
            <VerdictSection
              key={verdict}
              verdict={verdict}
              rows={rows.filter((judged) => judged.verdict === verdict)}
              open={toggled[verdict] ?? (verdict === 'differs' || verdict === 'unchecked')}
              onToggle={(open) => setToggled({ ...toggled, [verdict]: open })}
            />
          ))}
      </div>
      <LiveRegion message={running ? 'Autodiagnóstico en marcha.' : summary} />
    </Panel>
  );
}
