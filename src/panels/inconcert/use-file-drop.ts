import { useEffect, useState } from 'preact/hooks';

const TAKES_TEXT = 'textarea, input, select';

/**
 * Takes a file that is dropped or pasted anywhere in the page, or pasted cells. A miss would replace the panel with the file.
 * @param take null while none is taken: what is dropped then is lost, not opened
 * @returns is something being dragged over the page that may be dropped
 */
export function useFileDrop(take: ((file: Blob, name: string) => void) | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const takeFrom = (data: DataTransfer | null): boolean => {
      const [file] = Array.from(data?.files ?? []);
      const text = data?.getData('text/plain') ?? '';
      if (file) take?.(file, file.name);
      else if (text !== '') take?.(new Blob([text]), 'lo que pegó');
      return file !== undefined || text !== '';
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches(TAKES_TEXT)) return;
      if (takeFrom(event.clipboardData)) event.preventDefault();
    };
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(take !== null);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      takeFrom(event.dataTransfer);
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
