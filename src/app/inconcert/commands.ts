import { type CommandTable, cellText, nothing, text } from '../command';
import { countOrNone, list, matching, nullable, object, oneOf } from '../shape';
import { addReport } from './add';
import type { InconcertCommands } from './api';
import { compareWithBase } from './compare';
import { importDesk } from './desk';
import { previewReport } from './preview';
import { undoImport } from './undo';

const report = {
  entries: list(
    object({
      agent: cellText,
      day: text,
      network: cellText,
      managed: countOrNone,
      archived: nullable(countOrNone),
    }),
  ),
  repeated: oneOf('sum', 'last'),
  people: list(object({ name: cellText, person: nullable(cellText) })),
};
const before = object({ managed: cellText, archived: cellText });

export const INCONCERT_COMMANDS: CommandTable<keyof InconcertCommands> = {
  'inconcert.desk': { shape: nothing, run: importDesk },
  'inconcert.preview': { shape: object(report), run: previewReport },
  'inconcert.add': {
    shape: object({ ...report, file: text, updates: list(object({ key: cellText, before })) }),
    run: addReport,
  },
  'inconcert.undo': { shape: object({ batch: matching(/^I\d{1,9}$/) }), run: undoImport },
  'inconcert.compare': { shape: object({ from: text, to: text }), run: compareWithBase },
};
