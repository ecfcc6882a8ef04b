import { HostRefusal } from '../host/host';

/** A refusal that the page may show: an HTTP status and a message in Spanish. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** What to answer for anything that was thrown. A bug keeps its text, which may tell of this computer, for the terminal. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HostRefusal) return new Refusal(409, error.message);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return new Refusal(500, 'El programa tuvo un error inesperado. Vuelva a intentarlo; el detalle está en su ventana.');
}
