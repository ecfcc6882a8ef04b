import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import { Count } from './tag';
import './section.css';

interface SectionProps {
  readonly title: ComponentChildren;
  /** Heading level, so that the panel has an outline. */
  readonly level?: 2 | 3;
  readonly icon?: 'error' | 'warning';
  readonly count?: number;
  /** Stands before the heading's button: a box for all that the group holds. */
  readonly lead?: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Made only while open. */
  readonly children: () => ComponentChildren;
}

/** A group that opens and closes; the caller keeps whether it is open. */
export function Section({ title, level = 2, icon, count, lead, open, onToggle, children }: SectionProps) {
  const Heading = `h${level}` as const;
  const content = useId();
  return (
    <section class="section">
      <Heading class="section__heading">
        {lead && <span class="section__lead">{lead}</span>}
        <button
          type="button"
          class="section__toggle"
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          onClick={() => onToggle(!open)}
        >
          <Icon name="chevron" />
          {icon && (
            <span class={`severity severity--${icon}`}>
              <Icon name={icon} />
            </span>
          )}
          <span class="section__title">{title}</span>
          {count !== undefined && <Count value={count} />}
        </button>
      </Heading>
      {open && (
        <div class="section__content" id={content}>
          {children()}
        </div>
      )}
    </section>
  );
}
