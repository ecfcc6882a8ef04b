import { type CommandTable, nothing, text } from '../command';
import { countOrNone, nullable, object, oneOf } from '../shape';
import type { ProductivityCommands } from './api';
import { board } from './board';
import { myDay } from './my-day';
import { nextFinding } from './next-finding';
import { openWork } from './open-work';
import { tallyTeam } from './tally';
import { typeFigure } from './type-figure';
import { writeBoard } from './write-board';

export const PRODUCTIVITY_COMMANDS: CommandTable<keyof ProductivityCommands> = {
  'productivity.tally': { shape: object({ from: text, to: text }), run: tallyTeam },
  'productivity.board': { shape: object({ from: text, to: text }), run: board },
  'productivity.writeBoard': { shape: object({ from: text, to: text }), run: writeBoard },
  'productivity.myDay': { shape: nothing, run: myDay },
  'productivity.nextFinding': { shape: object({ of: oneOf('today', 'all') }), run: nextFinding },
  'productivity.typeFigure': {
    shape: object({ day: text, figure: text, before: nullable(countOrNone) }),
    run: typeFigure,
  },
  'productivity.openWork': { shape: nothing, run: openWork },
};
