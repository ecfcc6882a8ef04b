import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { counted } from '../kit/spanish';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { ChooseFile } from './choose-file';
import { type ImportState, shownOf } from './import-state';
import type { Importer } from './importer';
import { MappingForm } from './mapping-form';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { useFileDrop } from './use-file-drop';
import { outcomeWords } from './words';

interface ImportScreenProps {
  readonly state: ImportState;
  readonly importer: Importer;
  readonly onAgain: () => void;
  readonly onCompare: () => void;
}

/** From a file to figures in INCONCERT. */
export function ImportScreen({ state, importer, onAgain, onCompare }: ImportScreenProps) {
  const { desk, task, report, ended, failure } = state;
  const body = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  useFocusRescue(body);
  const takes = desk !== null && task === null && ended === null;
  const over = useFileDrop(takes ? (file, name) => void importer.open(file, name) : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is first shown
  useEffect(() => {
    if (desk === null) void importer.look();
  }, []);
  const stage = ended ? 'ended' : report ? 'report' : 'choose';
  useLayoutEffect(() => {
    if (stage !== 'choose') top.current?.focus();
  }, [stage]);
  return (
    <div class="import" tabIndex={-1} ref={body}>
      {desk === null && failure ? (
        <EmptyState
          icon="error"
          title={failure.title}
          actions={<Button onClick={() => void importer.look()}>Reintentar</Button>}
        >
          <p>
            <Words text={failure.problem} />
          </p>
        </EmptyState>
      ) : ended ? (
        <Outcome
          state={{ ...state, ended }}
          titleRef={top}
          onUndo={(batch) => void importer.undo(batch)}
          onCompare={onCompare}
          onAgain={onAgain}
        />
      ) : report && task?.name !== 'read' ? (
        <ReportScreen state={{ ...state, report }} importer={importer} onAgain={onAgain} top={top} />
      ) : (
        <ChooseFile
          state={state}
          over={over}
          onFile={(file, name) => void importer.open(file, name)}
          onStop={importer.stop}
          onUndo={(batch) => void importer.undo(batch)}
        />
      )}
      <LiveRegion message={saidOf(state)} />
    </div>
  );
}

interface ReportScreenProps {
  readonly state: ImportState & { readonly report: NonNullable<ImportState['report']> };
  readonly importer: Importer;
  readonly onAgain: () => void;
  readonly top: Ref<HTMLElement>;
}

function ReportScreen({ state, importer, onAgain, top }: ReportScreenProps) {
  const { report, preview, desk, ticked, failure, task } = state;
  const shown = shownOf(preview);
  const adds = shown?.view.lines.filter((line) => line.state === 'new').length ?? 0;
  const total = adds + ticked.size;
  const isReady = preview.status === 'ready' && total > 0 && task === null;
  return (
    <>
      <section class="report" tabIndex={-1} ref={top} aria-label={`Reporte ${report.file}`}>
        <MappingForm
          report={report}
          repeats={report.repeated === 'last' || shown ? (shown?.read.repeats ?? 0) : 0}
          onMapping={(mapping) => void importer.say({ mapping })}
          onHeader={(index) => void importer.headerAt(index)}
          onOrder={(order) => void importer.say({ order })}
          onRepeated={(repeated) => void importer.say({ repeated })}
        />
        <section class="report__preview" aria-labelledby="cifras" aria-busy={preview.status === 'looking'}>
          <h2 id="cifras">
            Cifras de «<Words text={report.file} />»
          </h2>
          {failure && (
            <div role="alert">
              <Notice kind="error" title={failure.title}>
                <p>
                  <Words text={failure.problem} />
                </p>
              </Notice>
            </div>
          )}
          {preview.status === 'failed' && (
            <Notice
              kind="error"
              title="No se pudo preparar la vista previa"
              action={
                <Button look="quiet" onClick={() => void importer.refresh()}>
                  Reintentar
                </Button>
              }
            >
              <p>
                <Words text={preview.problem} />
              </p>
            </Notice>
          )}
          {preview.status === 'waiting' && preview.why !== '' && <Notice kind="info" title={preview.why} />}
          {preview.status === 'looking' && shown === null && <p class="quiet">Comparando con INCONCERT…</p>}
          {shown && (
            <Preview
              shown={shown}
              report={report}
              people={desk?.people ?? []}
              ticked={ticked}
              onTick={importer.tick}
              onPerson={(name, person) => void importer.say({ people: new Map([...report.people, [name, person]]) })}
            />
          )}
        </section>
      </section>
      <div class="import__bar">
        <Button look="primary" disabled={!isReady} onClick={() => void importer.add()}>
          {task?.name === 'add' ? 'Agregando…' : total === 0 ? 'Agregar' : addWords(adds, ticked.size)}
        </Button>
        <Button disabled={task !== null} onClick={onAgain}>
          Elegir otro archivo
        </Button>
      </div>
    </>
  );
}

/** «Agregar 24 cifras y cambiar 1» */
function addWords(adds: number, changes: number): string {
  const parts = [adds > 0 && `agregar ${counted(adds, 'cifra', 'cifras')}`, changes > 0 && `cambiar ${changes}`];
  const text = parts.filter((part) => part !== false).join(' y ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What a person is told who does not see the page change. */
function saidOf({ preview, ended, undone, task }: ImportState): string {
  if (undone || ended?.undone) return 'La importación se deshizo.';
  if (ended) return outcomeWords(ended.outcome);
  if (task?.name === 'read') return 'Leyendo el archivo';
  if (preview.status === 'waiting') return preview.why;
  if (preview.status !== 'ready') return '';
  const of = (state: string) => preview.view.lines.filter((line) => line.state === state).length;
  return `${counted(of('new'), 'cifra nueva', 'cifras nuevas')}, ${counted(of('different'), 'distinta', 'distintas')}, ${counted(of('same'), 'ya está', 'ya están')}.`;
}
