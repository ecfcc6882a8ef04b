import type { ComponentChildren } from 'preact';
import './panel.css';

interface PanelProps {
  /** Stays on top while the rest scrolls. */
  readonly top: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A panel as high as the sidebar: a top that stays, and one part that fills the rest. */
export function Panel({ top, children }: PanelProps) {
  return (
    <main class="panel">
      <div class="panel__top">{top}</div>
      {children}
    </main>
  );
}
