import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './problem';

/** Requests that cannot set a header (event streams, downloads) carry the token in the address. */
const tokenInQuery = new Set(['/api/events', '/api/download']);

/**
 * Who may talk to the server: only our own page. The Host check stops DNS rebinding, the Origin check other
 * sites open in the same browser, the token other programs of this computer.
 */
export function createGate(token: string) {
  let names: readonly string[] = [];
  const expected = Buffer.from(token);

  const isToken = (given: string | null | undefined) => {
    const bytes = Buffer.from(given ?? '');
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  };

  return {
    listenOn(port: number) {
      names = [`127.0.0.1:${port}`, `localhost:${port}`];
    },
    checkSender(request: IncomingMessage) {
      const { host, origin } = request.headers;
      if (!names.includes(host ?? '')) throw new Refusal(403, 'Esa dirección no es la de este programa.');
      if (origin !== undefined && origin !== `http://${host}`) {
        throw new Refusal(403, 'La petición viene de otra página.');
      }
    },
    checkToken(request: IncomingMessage, url: URL) {
      const header = request.headers['x-session-token'];
      const given = tokenInQuery.has(url.pathname) ? url.searchParams.get('token') : header;
      if (!isToken(typeof given === 'string' ? given : null)) {
        throw new Refusal(403, 'La página es de otra sesión del programa. Vuelva a cargarla.');
      }
    },
  };
}
