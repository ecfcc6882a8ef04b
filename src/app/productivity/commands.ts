import { type CommandTable, nothing, text } from '../command';
import { object } from '../shape';
import type { ProductivityCommands } from './api';
import { board } from './board';
import { myDay } from './my-day';
import { openWork } from './open-work';
import { tallyTeam } from './tally';
import { writeBoard } from './write-board';

export const PRODUCTIVITY_COMMANDS: CommandTable<keyof ProductivityCommands> = {
  'productivity.tally': { shape: object({ from: text, to: text }), run: tallyTeam },
  'productivity.board': { shape: object({ from: text, to: text }), run: board },
  'productivity.writeBoard': { shape: object({ from: text, to: text }), run: writeBoard },
  'productivity.myDay': { shape: nothing, run: myDay },
  'productivity.openWork': { shape: nothing, run: openWork },
};
