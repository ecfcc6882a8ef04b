import { useMemo } from 'preact/hooks';
import { usePageDrop } from '../kit/use-page-drop';
import { filesIn, holdsFiles, picturesPasted } from './pictures/files-in';

/**
 * Takes pictures that are pasted or dropped anywhere in the page.
 * @param take null while none are taken: what is dropped then is lost, not opened
 * @returns is something being dragged over the page that may be dropped
 */
export function usePictureDrop(take: ((files: readonly File[]) => void) | null): boolean {
  const drop = useMemo(
    () => ({
      holds: holdsFiles,
      taken: take !== null,
      onDrop: (data: DataTransfer | null) => take?.(filesIn(data)),
      onPaste(event: ClipboardEvent) {
        const files = picturesPasted(event);
        if (files.length === 0 || take === null) return;
        event.preventDefault();
        take(files);
      },
    }),
    [take],
  );
  return usePageDrop(drop);
}
