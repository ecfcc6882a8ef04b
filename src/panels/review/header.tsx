import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Progress } from '../kit/progress';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import { passProgress, type RunState } from './run-state';
import { statusOf, titleOf } from './words-of-run';
import './header.css';

interface HeaderProps {
  readonly run: RunState;
  /** How many things the person must look at besides the findings. */
  readonly attention: number;
  readonly onCancel: () => void;
  readonly onRepeat: () => void;
  readonly onAttention: () => void;
}

/** What is reviewed, how far it is, and the one thing to do about it. Its height never changes. */
export function Header({ run, attention, onCancel, onRepeat, onAttention }: HeaderProps) {
  const underWay = run.phase === 'scoping' || run.phase === 'running';
  const { done, total } = passProgress(run);
  const status = statusOf(run);
  return (
    <header class="header">
      <div class="header__row">
        <h1 class="header__title" title={titleOf(run)}>
          <Words text={titleOf(run)} />
        </h1>
        {underWay ? (
          <Button key="cancel" onClick={onCancel} disabled={run.cancelling}>
            Cancelar
          </Button>
        ) : (
          <Button key="repeat" onClick={onRepeat}>
            Revisar de nuevo
          </Button>
        )}
      </div>
      <Progress label="Revisión" done={done} total={total} text={status} running={underWay} />
      <div class="header__row header__row--status">
        <p class="header__status quiet" title={status}>
          <Words text={status} />
        </p>
        {attention > 0 && (
          <button
            type="button"
            class="header__attention"
            aria-label={`${attention} por ver: ${counted(attention, 'asunto', 'asuntos')} sobre esta revisión`}
            onClick={onAttention}
          >
            <Icon name="warning" />
            {attention} por ver
          </button>
        )}
      </div>
    </header>
  );
}
