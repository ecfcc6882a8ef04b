import { type CommandTable, nothing, text } from '../command';
import { object } from '../shape';
import type { ProductivityCommands } from './api';
import { myDay } from './my-day';
import { openWork } from './open-work';
import { tallyTeam } from './tally';

export const PRODUCTIVITY_COMMANDS: CommandTable<keyof ProductivityCommands> = {
  'productivity.tally': { shape: object({ from: text, to: text }), run: tallyTeam },
  'productivity.myDay': { shape: nothing, run: myDay },
  'productivity.openWork': { shape: nothing, run: openWork },
};
