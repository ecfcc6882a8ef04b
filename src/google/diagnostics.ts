import type { DiagnosticsPort } from '../core/ports';
import { CONTRACT } from './contract';
import { checkRows } from './contract/check-group';
import { readSurroundings } from './surroundings';

export const diagnostics: DiagnosticsPort = {
  contract: CONTRACT.map((group) => ({
    ...group,
    rows: group.rows.map(({ id, says, source }) => ({ id, says, source })),
  })),
  check: (title) => checkRows(CONTRACT.find((group) => group.title === title)?.rows ?? []),
  surroundings: readSurroundings,
  dated: () => [[new Date(0)]],
};
