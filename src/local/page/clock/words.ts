import type { Clock, Execution } from '../../protocol';
import { millisOf, shownMoment, shownSoon } from './moment';

/** What the clock says, in Spanish. */

const functionWords: Readonly<Record<string, string>> = {
  runMorning: 'Recordatorios de la mañana',
  runHourly: 'Repaso de cada hora',
};

/** A function that nobody gave words keeps its name. */
export const wordsOfFunction = (name: string): string =>
  Object.hasOwn(functionWords, name) ? (functionWords[name] as string) : name;

/** On the button: «Reloj movido · mar 24 nov 2026, 08:05». */
export const buttonWords = ({ moved, running }: Pick<Clock, 'moved' | 'running'>, now: string): string =>
  `${running ? 'Moviendo el reloj' : moved ? 'Reloj movido' : 'Reloj'} · ${shownMoment(now)}`;

export const standingWords = ({ moved }: Pick<Clock, 'moved'>): string =>
  moved
    ? 'El reloj está movido: el complemento trabaja con esta hora, que no es la del computador.'
    : 'Es la hora del computador, en Colombia. Muévala para probar lo que pasa otro día.';

/** «Recordatorios de la mañana · mié 25 nov 07:12» */
export const scheduledWords = ({ function: name, at }: Pick<Clock['scheduled'][number], 'function' | 'at'>): string =>
  `${wordsOfFunction(name)} · ${shownSoon(at)}`;

/** A move of the clock: from when, to when, and what ran on the way. */
export interface Move {
  readonly from: string;
  /** Where it is, or where it ended. */
  readonly to: string;
  /** Was that another time than the machine's. */
  readonly moved: boolean;
  readonly running: boolean;
  readonly ran: readonly Execution[];
}

export function moveWords({ from, to, moved, running, ran }: Move): string {
  if (running) return `Ejecutando lo programado… ${ran.length === 0 ? '' : `van ${ran.length}.`}`.trim();
  if (!moved && ran.length === 0)
    return 'Otra vez es la hora del computador. Lo programado espera a que llegue su hora.';
  const arrived = `El reloj quedó en ${shownMoment(to)}.`;
  if (ran.length > 0) return `${arrived} Se ejecutó:`;
  if (millisOf(to) < millisOf(from)) return `${arrived} Hacia atrás no se ejecuta nada.`;
  return `${arrived} No había nada programado en ese tiempo.`;
}

/** One line a function, in the order in which they first ran: «Repaso de cada hora, 24 veces · 1 falló». */
export function ranWords(ran: readonly Execution[]): readonly { readonly text: string; readonly failed: boolean }[] {
  const byFunction = new Map<string, Execution[]>();
  for (const execution of ran) {
    const same = byFunction.get(execution.function);
    if (same) same.push(execution);
    else byFunction.set(execution.function, [execution]);
  }
  return [...byFunction].map(([name, executions]) => {
    const times = executions.length === 1 ? '' : `, ${executions.length} veces`;
    const failures = executions.filter(({ state }) => state === 'failed' || state === 'limit').length;
    const failed = failures === 0 ? '' : failures === 1 ? ' · 1 falló' : ` · ${failures} fallaron`;
    return { text: `${wordsOfFunction(name)}${times}${failed}`, failed: failures > 0 };
  });
}
