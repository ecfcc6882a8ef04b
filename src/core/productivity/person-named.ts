import { agentsNamed } from '../base/find-agent';
import { fold } from '../base/fold';
import { remembered } from '../base/remembered';
import type { Posting } from './postings';

/** The person whom a cell means, by the name or the tab («Laura», «Pérez Laura»); null: nobody, or several. */
export function personNamedIn(
  postings: readonly Pick<Posting, 'person' | 'agent' | 'tab'>[],
): (name: string) => string | null {
  const people = postings.map(({ person, agent, tab }) => ({ person, name: agent, tab, folded: fold(agent) }));
  return remembered((name) => {
    const asked = fold(name);
    const called = people.filter(({ folded }) => folded === asked && asked !== '');
    const meant = new Set((called.length > 0 ? called : agentsNamed(name, people)).map(({ person }) => person));
    const [only] = meant;
    return meant.size === 1 && only !== undefined ? only : null;
  });
}
