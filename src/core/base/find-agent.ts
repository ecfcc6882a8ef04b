import type { Agent } from './directory';
import { fold } from './fold';

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The people of AGENTES that a name may mean: «Laura» and «Pérez Laura» are Laura Pérez. */
export function agentsNamed<Person extends Pick<Agent, 'name' | 'tab'>>(
  name: string,
  agents: readonly Person[],
): readonly Person[] {
  const asked = wordsOf(name);
  if (asked.length === 0) return [];
  return agents.filter((agent) => {
    const words = wordsOf(`${agent.name} ${agent.tab}`);
    return asked.every((word) => words.includes(word));
  });
}
