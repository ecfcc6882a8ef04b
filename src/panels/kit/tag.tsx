import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { number } from './spanish';
import './tag.css';

/** A short label: «Acta 14». */
export function Tag({ children }: { readonly children: ComponentChildren }) {
  return <span class="tag">{children}</span>;
}

/** How many there are of what stands beside it. */
export function Count({ value }: { readonly value: number }) {
  return <span class="count">{number(value)}</span>;
}

/** «✖ Error», «⚠ Aviso»: sign and word, as in the Revisión column. */
export function SeverityTag({ severity }: { readonly severity: 'error' | 'warning' }) {
  return (
    <span class={`severity severity--${severity}`}>
      <Icon name={severity} />
      {severity === 'error' ? 'Error' : 'Aviso'}
    </span>
  );
}
