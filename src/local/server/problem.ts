/** A refusal that the page may show: an HTTP status and a message in Spanish. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What to answer for anything that was thrown: a refusal as it is, the host's own error as 500. */
export function problemOf(error: unknown): { status: number; message: string } {
  if (error instanceof Refusal) return { status: error.status, message: error.message };
  const message = error instanceof Error && error.message ? error.message : 'Ocurrió un error inesperado.';
  return { status: 500, message };
}
