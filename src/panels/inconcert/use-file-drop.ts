import { useMemo } from 'preact/hooks';
import { usePageDrop } from '../kit/use-page-drop';

const TAKES_TEXT = 'textarea, input, select';

/**
 * Takes a file that is dropped or pasted anywhere in the page, or pasted cells.
 * @param take null while none is taken: what is dropped then is lost, not opened
 * @returns is something being dragged over the page that may be dropped
 */
export function useFileDrop(take: ((file: Blob, name: string) => void) | null): boolean {
  const drop = useMemo(() => {
    const takeFrom = (data: DataTransfer | null): boolean => {
      const [file] = Array.from(data?.files ?? []);
      const text = data?.getData('text/plain') ?? '';
      if (file) take?.(file, file.name);
      else if (text !== '') take?.(new Blob([text]), 'lo que pegó');
      return file !== undefined || text !== '';
    };
    return {
      holds: () => true,
      taken: take !== null,
      onDrop: takeFrom,
      onPaste(event: ClipboardEvent) {
        if (event.target instanceof Element && event.target.matches(TAKES_TEXT)) return;
        if (takeFrom(event.clipboardData)) event.preventDefault();
      },
    };
  }, [take]);
  return usePageDrop(drop);
}
