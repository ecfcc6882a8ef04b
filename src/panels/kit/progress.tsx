import './progress.css';

interface ProgressProps {
  /** What is under way: «Revisión». */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** «3 de 11 · LAURA PÉREZ» */
  readonly text: string;
  /** False keeps the bar's space and hides it: finishing must not move what is below. */
  readonly running: boolean;
}

/** A bar of known length. Its words are the caller's to show; here they go to screen readers. */
export function Progress({ label, done, total, text, running }: ProgressProps) {
  if (!running) return <div class="progress" />;
  return (
    <div
      class="progress progress--running"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text}
    >
      <div class="progress__bar" style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
    </div>
  );
}
