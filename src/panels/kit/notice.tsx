import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import './notice.css';

interface NoticeProps {
  readonly kind: 'error' | 'warning' | 'info' | 'success';
  /** What happened, in a few words. */
  readonly title: ComponentChildren;
  /** What to do about it. */
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}

const SAID: Record<NoticeProps['kind'], string> = {
  error: 'Error: ',
  warning: 'Aviso: ',
  info: 'Información: ',
  success: 'Listo: ',
};

/** A message that stays. Announce it with a LiveRegion when it comes without being asked for. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`}>
      <Icon name={kind} />
      <div class="notice__body">
        <p class="notice__title">
          <span class="visually-hidden">{SAID[kind]}</span>
          {title}
        </p>
        {children}
        {action && <div class="notice__action">{action}</div>}
      </div>
    </div>
  );
}
