import './icon.css';

/** Paths on a 16 × 16 grid, drawn with lines: they follow the text's colour and the high-contrast modes. */
const PATHS = {
  error: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5L1.8 13.5h12.4zM8 6.8v3.2M8 11.7v.1',
  info: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8M8 7.4v3.8M8 4.8v.1',
  success: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8M5.2 8.2l2 2 3.8-4',
  chevron: 'M6 4l4 4-4 4',
  back: 'M10 4l-4 4 4 4',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.4 10.4l3.4 3.4',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon--${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
