import type { EditPorts } from '../../core/ports';
import { boardLines } from '../../core/productivity/board-lines';
import { rememberedBaseMap } from '../base-map';
import { done, type Result } from '../result';
import type { ProductivityCommands } from './api';
import { askedDays, boardOver } from './board';
import { BOARD_TAB, boardTabIn, newBoardTab, putLines } from './board-tab';

type Write = ProductivityCommands['productivity.writeBoard'];

/** Writes the board of those days into the tab TABLERO. Counted before the lock is had: others do not wait for that. */
export function writeBoard(ports: EditPorts, asked: Write['request']): Result<Write['answer']> {
  const { workbook, cache, lock } = ports;
  const range = askedDays(ports, asked);
  if (!range.ok) return range;
  const { from, to } = range.value;
  const lines = boardLines(boardOver(ports, rememberedBaseMap(workbook, cache), from, to), ports.now());
  return lock.alone(() => {
    const found = boardTabIn(workbook);
    if (!found.ok) return found;
    putLines(found.value?.tab ?? workbook.addTab(newBoardTab()), lines);
    return done({ tab: found.value?.tab.name ?? BOARD_TAB });
  });
}
