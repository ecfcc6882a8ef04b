import type { MailingPorts } from '../../core/ports';
import { boardLines, saysTheSame } from '../../core/productivity/board-lines';
import { readBaseMap } from '../base-map';
import type { OwnTabReader } from '../own-tabs';
import { boardOver, currentMonth } from './board';
import { boardTabIn, putLines } from './board-tab';

interface Run {
  readonly ports: MailingPorts;
  readonly read: OwnTabReader;
}

/**
 * Brings a tab TABLERO of ours to the figures of the current month; where they stand there already nothing is written.
 * A base without the tab gets none: people make it with the dialog's button, and whoever deletes it wants it gone.
 */
export function renewBoard({ ports, read }: Run): void {
  const { workbook, cache, lock, log } = ports;
  try {
    if (!isOurs(ports)) return;
    const { from, to } = currentMonth(ports.today());
    const lines = boardLines(boardOver(ports, readBaseMap(workbook, cache, read), from, to), ports.now());
    lock.alone(() => {
      const found = boardTabIn(workbook);
      if (found.ok && found.value && !saysTheSame(found.value.cells, lines)) putLines(found.value.tab, lines);
    });
  } catch (problem) {
    log(`TABLERO: ${(problem instanceof Error && problem.stack) || String(problem)}`);
  }
}

function isOurs({ workbook }: MailingPorts): boolean {
  const found = boardTabIn(workbook);
  return found.ok && found.value !== null;
}
