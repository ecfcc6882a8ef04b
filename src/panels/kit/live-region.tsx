interface LiveRegionProps {
  /** What to say now. Another `turn` says the same words again. */
  readonly message: string;
  readonly turn?: number;
}

/** Says what changed to screen readers, without moving the focus. Must be in the page before it has words. */
export function LiveRegion({ message, turn = 0 }: LiveRegionProps) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      <span key={turn}>{message}</span>
    </div>
  );
}
