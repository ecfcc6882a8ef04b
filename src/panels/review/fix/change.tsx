import { visibleText } from '../../kit/visible-text';
import { changedWords, type Piece } from './changed-words';
import './change.css';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, changed }, index) =>
    // The pieces of a text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    changed ? <mark key={index}>{visibleText(text)}</mark> : <span key={index}>{visibleText(text)}</span>,
  );

/** What a cell holds and what it will hold, with the words in which they differ. Somebody's words: always text. */
export function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const words = changedWords(before, after);
  return (
    <div class="change">
      <p class="change__before">
        <span class="visually-hidden">Dice: </span>
        {before === '' ? <span class="quiet">(celda vacía)</span> : <bdi>{shown(words.before)}</bdi>}
      </p>
      <p class="change__after">
        <span class="visually-hidden">Quedaría: </span>
        {after === '' ? <span class="quiet">(celda vacía)</span> : <bdi>{shown(words.after)}</bdi>}
      </p>
    </div>
  );
}
