import type { IncomingMessage } from 'node:http';
import type { ZodType } from 'zod';
import { Refusal } from './problem';

/** Pastes are big; nothing honest is bigger than this. */
const limitBytes = 20 * 1024 * 1024;
/** Up to this it is read to its end, and dropped: a sender who is cut off does not hear why. */
const patienceBytes = 10 * limitBytes;

/** Reads a JSON body and checks its shape; throws a Refusal (400, 413, 415) in Spanish. */
export async function readBody<T>(request: IncomingMessage, shape: ZodType<T>): Promise<T> {
  // The types that a form of another site can send without being asked (text/plain, urlencoded) are none of ours.
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, 'La petición debe ser application/json.');
  const text = await readText(request);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'La petición no es JSON válido.');
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.').slice(0, 100);
  throw new Refusal(400, `La petición no tiene la forma esperada${at ? ` (en ${at})` : ''}.`);
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooBig = () => new Refusal(413, 'Lo que se pegó es demasiado grande (más de 20 MB). Péguelo por partes.');
    if (Number(request.headers['content-length'] ?? 0) > patienceBytes) return reject(tooBig());
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) chunks.push(chunk);
      else chunks = [];
      if (size <= patienceBytes) return;
      request.pause();
      reject(tooBig());
    });
    request.on('end', () => (size > limitBytes ? reject(tooBig()) : resolve(Buffer.concat(chunks).toString('utf8'))));
    request.on('error', () => reject(new Refusal(400, 'La petición llegó incompleta.')));
  });
}
