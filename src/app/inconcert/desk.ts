import { readImports } from '../../core/log/imports';
import type { Ports } from '../../core/ports';
import { rememberedBaseMap } from '../base-map';
import { readLog } from '../log-tab';
import { done, type Result } from '../result';
import type { ImportDesk } from './api';
import { readFiguresTab } from './figures-tab';
import { peopleOf } from './read-report';
import { lastImport } from './undo';

/** What an import begins with. Writes nothing. */
export function importDesk(ports: Ports): Result<ImportDesk> {
  const { workbook, cache } = ports;
  const log = readLog(workbook);
  if (!log.ok) return log;
  const tab = readFiguresTab(workbook, rememberedBaseMap(workbook, cache).facts.settings);
  if (!tab.ok) return tab;
  const last = lastImport(readImports(log.value?.rows ?? []), tab.value);
  return done({
    today: ports.today(),
    people: peopleOf(ports),
    last: last && { batch: last.id, file: last.file, who: last.who, when: last.when, figures: last.rows.length },
  });
}
