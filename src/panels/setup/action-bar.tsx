import type { Ref } from 'preact';
import { Button } from '../kit/button';
import { Progress } from '../kit/progress';
import { statusOf } from './status';
import type { SetupState } from './use-setup';

interface ActionBarProps {
  readonly state: SetupState;
  /** How many things are asked for. */
  readonly asked: number;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onPreview: () => void;
  readonly onDrop: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What can be done with what is asked for. */
export function ActionBar({ state, asked, buttonRef, onPreview, onDrop, onApply, onBack }: ActionBarProps) {
  if (state.screen === 'preview') {
    const { progress, changes } = state;
    return (
      <div class="setup__bar">
        {progress && (
          <Progress label="Aplicar" done={progress.done} total={progress.total} text={statusOf(state)} running />
        )}
        <div class="setup__buttons">
          {/* Not under the pointer that asked for the preview. */}
          <Button disabled={progress !== null} onClick={onBack}>
            Volver
          </Button>
          {changes.length > 0 && (
            <Button look="primary" disabled={progress !== null} onClick={onApply}>
              {progress ? 'Aplicando…' : 'Aplicar'}
            </Button>
          )}
        </div>
      </div>
    );
  }
  if (state.screen !== 'editing') return null;
  return (
    <div class="setup__bar">
      {asked > 0 && <p class="setup__small quiet">Sin aplicar: se pierde si cierra el panel.</p>}
      <div class="setup__buttons">
        <Button look="primary" disabled={asked === 0 || state.previewing} buttonRef={buttonRef} onClick={onPreview}>
          {asked === 0 ? 'Ver qué cambiaría' : `Ver qué cambiaría (${asked})`}
        </Button>
        {asked > 0 && (
          <Button look="quiet" onClick={onDrop}>
            Descartar
          </Button>
        )}
      </div>
    </div>
  );
}
