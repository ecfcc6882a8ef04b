import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './empty-state.css';

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What happens next, or what to do. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** What stands where a list would, when there is none. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && (
        <div class={`empty-state__icon empty-state__icon--${icon}`}>
          <Icon name={icon} />
        </div>
      )}
      <h2>{title}</h2>
      {children}
      {actions && <div class="empty-state__actions">{actions}</div>}
    </div>
  );
}
