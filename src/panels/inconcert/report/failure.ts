/** A file that is no report. `message` is Spanish: what it is, and what to do. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
}

/** The person stopped the reading. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Lets the page breathe between two pieces of work. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  if (signal.aborted) throw new Stopped('The person stopped the reading');
}
