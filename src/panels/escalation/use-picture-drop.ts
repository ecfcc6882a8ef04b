import { useEffect, useState } from 'preact/hooks';
import { filesIn, holdsFiles, picturesPasted } from './pictures/files-in';

/**
 * Takes pictures that are pasted or dropped anywhere in the page, where a miss would replace the panel with the file.
 * @param take null while none are taken: what is dropped then is lost, not opened
 * @returns is something being dragged over the page that may be dropped
 */
export function usePictureDrop(take: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = picturesPasted(event);
      if (files.length === 0 || take === null) return;
      event.preventDefault();
      take(files);
    };
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(take !== null);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take?.(filesIn(event.dataTransfer));
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [take]);
  return over;
}
