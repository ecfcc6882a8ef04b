import type { MarkKind } from './timeline-geometry';
import './timeline-mark.css';

/**
 * Shapes around the origin, at most 12 units wide. What the calendar asks is an outline, what happened is full: they
 * are told apart without colours.
 */
const SHAPES: Record<MarkKind, string> = {
  sent: 'M-4.5 0a4.5 4.5 0 109 0a4.5 4.5 0 10-9 0',
  report: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  due: 'M-4.5-4.5h9v9h-9z',
  reported: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  answered: 'M-4.5 0l3 3.5L4.5-3.5',
  filed: 'M-4-5L5 0L-4 5z',
  closed: 'M-4-4L4 4M4-4L-4 4',
};

/** A date's mark, to be placed in a drawing. */
export function TimelineMark({ kind, x, y }: { readonly kind: MarkKind; readonly x: number; readonly y: number }) {
  return (
    <path class={`mark mark--${kind}`} d={SHAPES[kind]} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} />
  );
}

/** The same beside its words. */
export function MarkIcon({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg class="mark-icon" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <TimelineMark kind={kind} x={0} y={0} />
    </svg>
  );
}
