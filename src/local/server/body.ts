import type { IncomingMessage } from 'node:http';
import type { ZodType } from 'zod';
import { Refusal } from './problem';

/** Pastes are big; nothing honest is bigger than this. */
const limitBytes = 20 * 1024 * 1024;

/** Reads a JSON body and checks its shape; throws a Refusal (413, 400) in Spanish. */
export async function readBody<T>(request: IncomingMessage, shape: ZodType<T>): Promise<T> {
  const text = await readText(request);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'La petición no es JSON válido.');
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.');
  throw new Refusal(400, `La petición no tiene la forma esperada${at ? ` (en ${at})` : ''}.`);
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooBig = () => new Refusal(413, 'Lo que se pegó es demasiado grande (más de 20 MB). Péguelo por partes.');
    if (Number(request.headers['content-length'] ?? 0) > limitBytes) return reject(tooBig());
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limitBytes) {
        request.pause();
        reject(tooBig());
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
