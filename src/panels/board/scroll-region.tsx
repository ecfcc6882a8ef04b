import type { ComponentChildren, Ref } from 'preact';

interface ScrollRegionProps {
  readonly className: string;
  readonly label: string;
  readonly regionRef?: Ref<HTMLElement>;
  readonly children: ComponentChildren;
}

/** A part wider than its place: it scrolls by itself, by the keyboard as well. */
export function ScrollRegion({ className, label, regionRef, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class={className} aria-label={label} tabIndex={0} ref={regionRef ?? null}>
      {children}
    </section>
  );
}
