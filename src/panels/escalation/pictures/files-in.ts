/** Files that were pasted or dropped. */
export function filesIn(data: DataTransfer | null): readonly File[] {
  return data ? Array.from(data.files) : [];
}

const TAKES_TEXT = 'textarea, input';

/**
 * The screenshots of a paste; none where the person pastes words: Word and Excel put a picture of the words beside
 * them.
 */
export function picturesPasted({ clipboardData, target }: ClipboardEvent): readonly File[] {
  const files = filesIn(clipboardData);
  const inField = target instanceof Element && target.closest(TAKES_TEXT) !== null;
  const hasWords = clipboardData?.types.includes('text/plain') === true;
  return inField && hasWords ? [] : files;
}

/** Is what is dragged a file, and not words on their way to a field. */
export const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
