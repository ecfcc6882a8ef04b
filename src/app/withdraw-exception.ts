import { ACCEPT, isIn, isOf } from '../core/log/entry';
import { IN_FORCE, WITHDRAWN, withdrawnDetail } from '../core/log/exceptions';
import type { Ports } from '../core/ports';
import { forgetBaseMap } from './base-map';
import { readLog } from './log-tab';
import type { PanelCommands } from './panel-api';
import { done, type Result, refused } from './result';

type Withdraw = PanelCommands['exceptions.withdraw'];

/** Takes an acceptance back: its row in BITÁCORA says so, and the finding returns with the next review. */
export function withdrawException(ports: Ports, { key }: Withdraw['request']): Result<Withdraw['answer']> {
  return ports.lock.alone((): Result<Withdraw['answer']> => {
    const log = readLog(ports.workbook);
    if (!log.ok) return log;
    const rows = (log.value?.rows ?? []).filter(
      ({ values }) => values.key === key && isOf(values, ACCEPT) && isIn(values, IN_FORCE),
    );
    if (!log.value || rows.length === 0) return refused('Ya no está entre los aceptados. Abra la lista de nuevo.');
    const { tab, layout } = log.value;
    const write = (row: number, column: string, value: string) => ({
      row,
      column: layout.at.get(column) as number,
      value,
      asText: true,
    });
    const who = ports.userMail();
    tab.writeCells(
      rows.flatMap(({ index, values }) => [
        write(index, 'status', WITHDRAWN),
        write(index, 'detail', withdrawnDetail(values.detail, who, ports.now())),
      ]),
    );
    forgetBaseMap(ports.cache);
    return done({});
  });
}
