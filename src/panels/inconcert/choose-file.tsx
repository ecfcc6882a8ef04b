import { useRef } from 'preact/hooks';
import type { LastImport } from '../../app/panel-api';
import { Button } from '../kit/button';
import { classes } from '../kit/classes';
import { Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { ImportState } from './import-state';
import { UndoneNotice } from './outcome';

interface ChooseFileProps {
  readonly state: ImportState;
  /** Something is dragged over the page. */
  readonly over: boolean;
  readonly onFile: (file: Blob, name: string) => void;
  readonly onStop: () => void;
  readonly onUndo: (batch: string) => void;
}

/** Where a report comes in: chosen, dropped or pasted. */
export function ChooseFile({ state, over, onFile, onStop, onUndo }: ChooseFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const { task, failure, desk, undone } = state;
  const percent = task?.name === 'read' ? Math.round(task.share * 100) : 0;
  return (
    <div class="import__choose">
      {failure && (
        <div role="alert">
          <Notice kind="error" title={<Words text={failure.title} />}>
            <p>
              <Words text={failure.problem} />
            </p>
          </Notice>
        </div>
      )}
      {undone && <UndoneNotice undone={undone} />}
      <div class={classes('drop', over && 'drop--over')}>
        {task?.name === 'read' ? (
          <>
            <p class="drop__title">
              Leyendo «<Words text={task.file} />
              »…
            </p>
            <Progress label="Lectura" done={percent} total={100} text={`${percent} %`} running />
            <Button onClick={onStop}>Cancelar</Button>
          </>
        ) : (
          <>
            <p class="drop__title">Suelte aquí el reporte de Inconcert</p>
            <p class="quiet">
              El .csv como se descarga, con comas, punto y coma o tabulaciones. También puede copiar las celdas y
              pegarlas aquí con Ctrl+V. No se escribe nada hasta que pulse «Agregar».
            </p>
            <Button look="primary" disabled={desk === null} onClick={() => chooser.current?.click()}>
              Elegir archivo
            </Button>
          </>
        )}
        <input
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          ref={chooser}
          onChange={({ currentTarget }) => {
            const [file] = Array.from(currentTarget.files ?? []);
            // The same file can be chosen again.
            currentTarget.value = '';
            if (file) onFile(file, file.name);
          }}
        />
      </div>
      {desk?.last && task?.name !== 'read' && (
        <Last last={desk.last} busy={task !== null} undoing={task?.name === 'undo'} onUndo={onUndo} />
      )}
    </div>
  );
}

interface LastProps {
  readonly last: LastImport;
  readonly busy: boolean;
  readonly undoing: boolean;
  readonly onUndo: (batch: string) => void;
}

function Last({ last: { batch, file, who, when, figures }, busy, undoing, onUndo }: LastProps) {
  return (
    <section class="import__last" aria-label="Última importación">
      <p>
        Última importación: <Words text={file} />, {counted(figures, 'cifra', 'cifras')}, {when}
        {who !== '' && (
          <>
            , de <Words text={who} />
          </>
        )}
        .
      </p>
      <Button disabled={busy} onClick={() => onUndo(batch)}>
        {undoing ? 'Deshaciendo…' : 'Deshacer esa importación'}
      </Button>
    </section>
  );
}
