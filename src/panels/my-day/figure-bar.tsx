import { Icon } from '../kit/icon';
import { number } from '../kit/spanish';
import { leftWords, type Progress } from './words';

interface FigureBarProps {
  /** «Gestiones» */
  readonly name: string;
  readonly progress: Progress;
  /** Where an even pace would be, from 0 to 1; null: not known. */
  readonly pace: number | null;
}

/** A figure against its goal: in numbers, and as a bar with a line where an even pace would be. */
export function FigureBar({ name, progress: { done, goal, left }, pace }: FigureBarProps) {
  const share = goal === 0 ? 1 : Math.min(1, done / goal);
  const isMet = left === 0;
  return (
    <div class="figure">
      <div class="figure__words">
        <h2>{name}</h2>
        <p class="figure__numbers">
          <strong>{number(done)}</strong> de {number(goal)}
        </p>
        <p class={isMet ? 'figure__left figure__left--met' : 'figure__left'}>
          {isMet ? (
            <>
              <Icon name="success" /> cumplida
            </>
          ) : (
            leftWords(left)
          )}
        </p>
      </div>
      <div class={isMet ? 'figure__bar figure__bar--met' : 'figure__bar'} aria-hidden="true">
        <div class="figure__done" style={{ width: `${share * 100}%` }} />
        {pace !== null && <div class="figure__pace" style={{ insetInlineStart: `${pace * 100}%` }} />}
      </div>
    </div>
  );
}
