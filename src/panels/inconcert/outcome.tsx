import type { Ref } from 'preact';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { ImportState, Undone } from './import-state';
import { PreviewTable } from './preview-table';
import { outcomeWords } from './words';

interface OutcomeProps {
  readonly state: ImportState & { readonly ended: NonNullable<ImportState['ended']> };
  readonly titleRef: Ref<HTMLElement>;
  readonly onUndo: (batch: string) => void;
  readonly onCompare: () => void;
  readonly onAgain: () => void;
}

/** What became of an import. */
export function Outcome({ state, titleRef, onUndo, onCompare, onAgain }: OutcomeProps) {
  const { ended, task, failure } = state;
  const { file, outcome, undone } = ended;
  const { batch, left } = outcome;
  return (
    <div class="import__outcome">
      <section tabIndex={-1} ref={titleRef} aria-label="Resultado">
        <Notice
          kind={batch === null ? 'info' : 'success'}
          title={batch === null ? 'No se agregó nada' : 'El reporte quedó en INCONCERT'}
        >
          <p>
            <Words text={file} />: {outcomeWords(outcome)}
          </p>
        </Notice>
      </section>
      {failure && (
        <div role="alert">
          <Notice kind="error" title={failure.title}>
            <p>
              <Words text={failure.problem} />
            </p>
          </Notice>
        </div>
      )}
      {undone && <UndoneNotice undone={undone} />}
      <div class="import__buttons">
        <Button look="primary" onClick={onCompare}>
          Comparar con la base
        </Button>
        <Button onClick={onAgain}>Importar otro</Button>
        {batch !== null && undone === null && (
          <Button disabled={task !== null} onClick={() => onUndo(batch)}>
            {task?.name === 'undo' ? 'Deshaciendo…' : 'Deshacer la importación'}
          </Button>
        )}
      </div>
      {left.length > 0 && (
        <section aria-label="Cifras que quedaron como estaban">
          <h2>Quedaron como estaban</h2>
          <PreviewTable lines={left} ticks={null} />
        </section>
      )}
    </div>
  );
}

/** What an undo put back, and what it left. */
export function UndoneNotice({ undone: { restored, kept } }: { readonly undone: Undone }) {
  return (
    <div role="status">
      <Notice kind={kept.length > 0 ? 'warning' : 'success'} title="La importación se deshizo">
        <p>{`${counted(restored, 'cifra volvió', 'cifras volvieron')} a como estaba antes.`}</p>
        {kept.length > 0 && (
          <>
            <p>Estas cambiaron después de la importación y quedan como están:</p>
            <ul>
              {kept.map((each) => (
                <li key={each}>
                  <Words text={each} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
