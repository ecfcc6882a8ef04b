import { create } from '../chrome/elements';
import { type Move, moveWords, ranWords } from './words';

/** What is said of a move: how it goes and, when it is over, what ran and where to see it. */
export function moveOutcome(move: Move, onSee: () => void): readonly HTMLElement[] {
  const said = create('p', { text: moveWords(move) });
  if (move.ran.length === 0) return [said];
  const lines = create('ul');
  lines.append(
    ...ranWords(move.ran).map(({ text, failed }) =>
      create('li', { text, ...(failed && { className: 'clock-failed' }) }),
    ),
  );
  // Made anew at each step, it would lose the focus.
  if (move.running) return [said, lines];
  const see = create('button', { className: 'pill', text: 'Ver en «Ejecuciones»' });
  see.type = 'button';
  see.addEventListener('click', onSee);
  return [said, lines, see];
}
