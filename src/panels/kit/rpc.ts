import type { CommandName, PanelCommands, PanelResponse } from '../../app/panel-api';
import { BAD_ANSWER, explainFailure, type Failure, type FailureKind, NO_ANSWER } from './rpc-failure';

/** What Google puts in the page; only what `call` uses. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  panel(json: string): void;
}
declare const google: { readonly script: { readonly run: ScriptRun } };

/** Google stops a run at 6 minutes; after this no answer will come. */
const PATIENCE_MS = 390_000;

/** `refused`: the command answered that it could not, in its own words. The rest: Google failed. */
export type PanelErrorKind = 'refused' | FailureKind;

/** A call that did not work. `message` is Spanish, for the person at the panel. */
export class PanelError extends Error {
  override readonly name = 'PanelError';

  constructor(
    readonly kind: PanelErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** True when the next call would fail the same way, whatever it asks. */
  get stopsEverything(): boolean {
    return this.kind === 'account' || this.kind === 'quota';
  }
}

const failed = ({ kind, message }: Failure, cause?: unknown) => new PanelError(kind, message, { cause });

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error ?? ''));

function send(json: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failed(NO_ANSWER)), PATIENCE_MS);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    try {
      google.script.run
        .withSuccessHandler((answer) => settle(() => resolve(answer)))
        .withFailureHandler((error) => settle(() => reject(failed(explainFailure(textOf(error)), error))))
        .panel(json);
    } catch (error) {
      settle(() => reject(failed(explainFailure(textOf(error)), error)));
    }
  });
}

function parse<Name extends CommandName>(answer: unknown): PanelResponse<Name> {
  try {
    const response: unknown = typeof answer === 'string' ? JSON.parse(answer) : null;
    if (response !== null && typeof response === 'object' && 'ok' in response) return response as PanelResponse<Name>;
  } catch (error) {
    throw failed(BAD_ANSWER, error);
  }
  throw failed(BAD_ANSWER);
}

/**
 * Asks the server, through the one door `panel(json)`, and gives what it answered.
 * @throws {PanelError} with a message for the person: the command's own, or ours when Google failed.
 */
export async function call<Name extends CommandName>(
  command: Name,
  request: PanelCommands[Name]['request'],
): Promise<PanelCommands[Name]['answer']> {
  const response = parse<Name>(await send(JSON.stringify({ ...request, command })));
  if (!response.ok) throw new PanelError('refused', response.message);
  return response.value;
}

/** The answer as Google hands it over, unread: what the add-on's check of Google looks at. */
export function rawAnswer<Name extends CommandName>(
  command: Name,
  request: PanelCommands[Name]['request'],
): Promise<unknown> {
  return send(JSON.stringify({ ...request, command }));
}

export type RawAnswer = typeof rawAnswer;

/** `call`, as parts that are tested without Google take it. */
export type Call = typeof call;

/** Any thrown thing as a PanelError: a bug of ours gets a message too. */
export function asPanelError(error: unknown): PanelError {
  return error instanceof PanelError ? error : failed(explainFailure(textOf(error)), error);
}
