import type { ComponentChildren } from 'preact';
import type { SkippedFix } from '../../../app/panel-api';
import { Notice } from '../../kit/notice';
import { Words } from '../../kit/words';
import { SkippedList } from './skipped-list';

interface EndingProps {
  /** Spanish: why it stopped before its end. */
  readonly problem: string | null;
  /** How many cells were written. */
  readonly written: number;
  /** What became of them. */
  readonly title: string;
  /** How the list of findings stands. */
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly skipped: readonly SkippedFix[];
  /** null: a cell cannot be gone to. */
  readonly onGo: ((skipped: SkippedFix) => void) | null;
}

/** How «Corregir…» and «Deshacer» end: what was written, what stopped it, what was left. */
export function Ending({ problem, written, title, children, actions, skipped, onGo }: EndingProps) {
  return (
    <div class="fix-screen__list">
      <div class="fix-screen__result">
        {problem !== null && (
          <Notice kind="error" title="Se detuvo antes de terminar">
            <p>
              <Words text={problem} />
            </p>
          </Notice>
        )}
        <Notice kind={written > 0 ? 'success' : 'info'} title={title}>
          <p>{children}</p>
        </Notice>
        <div class="fix-screen__actions">{actions}</div>
      </div>
      <SkippedList skipped={skipped} onGo={onGo} />
    </div>
  );
}
