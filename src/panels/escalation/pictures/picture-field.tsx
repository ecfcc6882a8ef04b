import { useId, useRef } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Progress } from '../../kit/progress';
import { counted, fileSize } from '../../kit/spanish';
import { Words } from '../../kit/words';
import { LABELS } from '../fields';
import { type PictureBoxState, standingOf } from './picture-box';
import { Thumbnails } from './thumbnails';

interface PictureFieldProps {
  readonly box: PictureBoxState;
  /** Bytes of all together. */
  readonly most: number;
  readonly problem: string | null;
  /** The first round's pictures are not at hand any more. */
  readonly isResend: boolean;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (id: number) => void;
}

/** The screenshots: pasted, dropped or chosen; made small enough; shown as they will be sent. */
export function PictureField({ box, most, problem, isResend, onAdd, onRemove }: PictureFieldProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { pictures, waiting, refusals } = box;
  const { busy } = standingOf(box);
  const bytes = pictures.reduce((sum, { sent }) => sum + sent.size, 0);
  const ready = pictures.filter(({ status }) => status !== 'fitting').length;
  const all = pictures.length + waiting;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the panel's rows and columns
    <div class="form-field" role="group" aria-labelledby={`${id}-nombre`} aria-describedby={`${id}-ayuda`}>
      <div class="form-field__label">
        <span id={`${id}-nombre`}>{LABELS.pictures}</span>
        {pictures.length > 0 && !busy && (
          <span class="form-field__count" data-over={bytes > most}>{`${fileSize(bytes)} de ${fileSize(most)}`}</span>
        )}
      </div>
      <p class="form-field__hint" id={`${id}-ayuda`}>
        {isResend && 'Los del primer envío no se guardan: agréguelos otra vez. '}
        Péguelos aquí con Ctrl+V, arrástrelos o elíjalos. PNG, JPG o WEBP.
      </p>
      {busy && (
        <>
          <Progress label="Preparar los pantallazos" done={ready} total={all} text={`${ready} de ${all}`} running />
          <p class="form-field__hint">{`Preparando ${counted(all, 'pantallazo', 'pantallazos')}…`}</p>
        </>
      )}
      <Thumbnails pictures={pictures} onRemove={onRemove} />
      {pictures.length > 0 && (
        <p class="form-field__hint">No se guardan con el borrador: si cierra el panel, agréguelos otra vez.</p>
      )}
      <div>
        <Button onClick={() => chooser.current?.click()} label="Elegir imágenes de pantallazos">
          Elegir imágenes
        </Button>
        <input
          type="file"
          hidden
          multiple
          accept="image/png,image/jpeg,image/webp"
          ref={chooser}
          onChange={(event) => {
            onAdd(Array.from(event.currentTarget.files ?? []));
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {problem !== null && !busy && (
        <p class="form-field__problem">
          <Icon name="error" />
          <Words text={problem} />
        </p>
      )}
      {refusals.map((refusal, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <p key={index} class="form-field__problem">
          <Icon name="error" />
          <Words text={refusal} />
        </p>
      ))}
    </div>
  );
}
