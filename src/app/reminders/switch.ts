import { textOf } from '../../core/base/cell';
import type { Agent } from '../../core/base/directory';
import { ACTIVATION_KEYS, ACTIVATION_MEANINGS, type Activation, activationIn } from '../../core/notices/activation';
import type { MailingPorts } from '../../core/ports';
import { rememberedBaseMap } from '../base-map';
import { logLine, openLog } from '../log-tab';
import { personOf } from '../person';
import { done, type Result, refused } from '../result';
import { ensureSettings, readSettingRows, writeSettings } from '../setting-rows';

/** What BITÁCORA calls what became of the reminders. */
const REMINDERS = 'RECORDATORIOS';

/** What a switch writes into CONFIGURACIÓN, and what BITÁCORA says of it. */
export interface Switch {
  readonly values: Partial<Record<keyof typeof ACTIVATION_KEYS, string>>;
  readonly status: 'ACTIVADOS' | 'PAUSADOS' | 'REANUDADOS' | 'DESACTIVADOS';
}

/** The person of AGENTES who asks: who is not of the team switches nothing. */
export function askingPerson({ workbook, cache, userMail, today }: MailingPorts): Result<Agent> {
  const mail = userMail();
  const person = personOf(rememberedBaseMap(workbook, cache).facts.agents, mail, today());
  if (person) return done(person);
  return refused(
    mail === ''
      ? 'Google no dice con qué cuenta entró. Cierre el panel, ábralo de nuevo y acepte los permisos.'
      : `Su cuenta ${mail} no está en AGENTES, o no trabaja hoy según Desde y Hasta. Corrija AGENTES y repita.`,
  );
}

/**
 * Decides under the lock, by CONFIGURACIÓN as it is then, and writes what was decided.
 * @param decide null: there is nothing to change
 */
export function switchReminders(
  ports: MailingPorts,
  decide: (activation: Activation) => Result<Switch | null>,
): Result<null> {
  const { workbook, lock } = ports;
  return lock.alone((): Result<null> => {
    const decided = decide(activationIn(readSettingRows(workbook) ?? [], workbook.id));
    if (!decided.ok || decided.value === null) return decided.ok ? done(null) : decided;
    const ready = ensureSettings(workbook);
    if (!ready.ok) return ready;
    const { values, status } = decided.value;
    const fields = Object.entries(values) as [keyof typeof ACTIVATION_KEYS, string][];
    writeSettings(
      workbook,
      fields.map(([field, value]) => ({
        key: ACTIVATION_KEYS[field],
        value,
        description: ACTIVATION_MEANINGS[field],
      })),
    );
    note(ports, status);
    return done(null);
  });
}

/** Who did what, for people who read BITÁCORA. The switch holds though BITÁCORA cannot be read. */
function note(ports: MailingPorts, status: Switch['status']): void {
  const at = ports.now();
  const log = openLog(ports.workbook);
  if (!log.ok) {
    ports.log(log.message);
    return;
  }
  const detail = JSON.stringify({ por: ports.userMail() });
  const key = `recordatorios/${textOf(at)}`;
  log.value.tab.appendRows([logLine(log.value.layout, { at, action: REMINDERS, key, status, detail })]);
}
