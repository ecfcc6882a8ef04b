import type { Ref } from 'preact';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Progress } from '../../kit/progress';
import './screen-header.css';

interface ScreenHeaderProps {
  readonly title: string;
  /** One line: what it does, or what it did. */
  readonly status: string;
  readonly done: number;
  readonly total: number;
  readonly running: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** null: not now. */
  readonly onBack: (() => void) | null;
  readonly onCancel: (() => void) | null;
}

/** The top of a screen that the panel opens over its list. */
export function ScreenHeader({ title, status, done, total, running, titleRef, onBack, onCancel }: ScreenHeaderProps) {
  return (
    <header class="screen-header">
      <div class="screen-header__row">
        <h1 tabIndex={-1} ref={titleRef}>
          {title}
        </h1>
        {running && onCancel ? (
          <Button key="cancel" onClick={onCancel}>
            Cancelar
          </Button>
        ) : (
          <Button key="back" onClick={onBack ?? (() => undefined)} disabled={onBack === null}>
            <Icon name="back" />
            Volver
          </Button>
        )}
      </div>
      <Progress label={title} done={done} total={total} text={status} running={running} />
      <p class="screen-header__status quiet">{status}</p>
    </header>
  );
}
