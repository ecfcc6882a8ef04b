import { useEffect, useState } from 'preact/hooks';

interface PageDrop {
  /** Is what is dragged something that is taken; the rest is left to the page's fields. */
  readonly holds: (event: DragEvent) => boolean;
  readonly onDrop: (data: DataTransfer | null) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Else it is lost, and not opened in the panel's place. */
  readonly taken: boolean;
}

/**
 * Takes what is dropped or pasted anywhere in the page, where a miss would replace the panel with a file.
 * @param drop the same object while nothing of it changes
 * @returns is something being dragged over the page that may be dropped
 */
export function usePageDrop(drop: PageDrop): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    document.addEventListener('paste', drop.onPaste, { signal });
    document.addEventListener(
      'dragover',
      (event) => {
        if (!drop.holds(event)) return;
        event.preventDefault();
        setOver(drop.taken);
      },
      { signal },
    );
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!drop.holds(event)) return;
        event.preventDefault();
        setOver(false);
        drop.onDrop(event.dataTransfer);
      },
      { signal },
    );
    return () => ends.abort();
  }, [drop]);
  return over;
}
