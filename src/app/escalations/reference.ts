import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import type { EscalationDraft } from './api';
import { sourceRow } from './prefill';

/**
 * Writes the number into the agent's row that the escalation was begun from, if that is as it was and says none yet.
 * @returns Spanish, why it was not written; null: it was, or there is no such row
 */
export function writeReference(
  ports: MailingPorts,
  map: BaseMap,
  source: EscalationDraft['source'],
  number: string,
): string | null {
  if (source === null) return null;
  const byHand = `Anote usted el ${number} en su fila (${source.label}).`;
  try {
    const found = sourceRow(ports, map, source);
    if (!found) return `La fila desde la que empezó cambió: ${lowered(byHand)}`;
    const column = found.layout.at.get('escalation');
    if (column === undefined) return `La pestaña ${found.tab.name} no tiene la columna Escalamiento. ${byHand}`;
    const there = found.row.values.escalation.trim();
    if (there === number) return null;
    if (there !== '') return `La fila ya tenía el escalamiento ${there} y se dejó así. ${byHand}`;
    found.tab.writeCells([{ row: found.row.index, column, value: number, asText: true }]);
    return null;
  } catch (problem) {
    ports.log(`Escalation ${number}, reference: ${(problem instanceof Error && problem.stack) || String(problem)}`);
    return `No se pudo escribir en la fila desde la que empezó. ${byHand}`;
  }
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
