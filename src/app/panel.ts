import type { Ports } from '../core/ports';
import { type AnsweredCommand, COMMANDS } from './commands';
import { type Result, refused } from './result';

/**
 * The one door of the panels.
 * @param json a request of `panel-api.ts`
 * @returns its answer as JSON: `{ok: true, value}` or `{ok: false, message}` in Spanish. Only `diagnostics.date`,
 *   which looks at how values cross, is answered with a value as it is.
 */
export function answerPanel(ports: Ports, json: unknown): unknown {
  const asked = typeof json === 'string' ? readJson(json) : null;
  const name = typeof asked === 'object' && asked !== null && 'command' in asked ? asked.command : null;
  return name === 'diagnostics.date' ? ports.diagnostics.dated() : JSON.stringify(answer(ports, name, asked));
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function answer(ports: Ports, name: unknown, asked: unknown): Result<unknown> {
  const command = isCommand(name) ? COMMANDS[name] : null;
  const request = command?.shape(asked);
  if (!command || request === undefined)
    return refused('El panel pidió algo que esta versión no conoce. Cierre el panel y ábralo de nuevo desde el menú.');
  // The shape that fitted is the command's own.
  return command.run(ports, request as never);
}

const isCommand = (name: unknown): name is AnsweredCommand => (Object.keys(COMMANDS) as unknown[]).includes(name);
