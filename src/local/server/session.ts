import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './problem';

/** Requests that cannot set a header (event streams, downloads) carry the token in the address. */
const tokenInQuery = new Set(['/api/events', '/api/download']);

/**
 * Who may talk to the server: only our own page. The Host check stops DNS rebinding; Origin and Sec-Fetch-Site, other
 * sites open in the same browser; the token, other programs of this computer.
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
      // A browser leaves the scheme's own port out.
      if (port === 80) names = [...names, '127.0.0.1', 'localhost'];
    },
    checkSender(request: IncomingMessage) {
      const { host, origin } = request.headers;
      if (!names.includes(host ?? '')) throw new Refusal(403, 'Esa dirección no es la de este programa.');
      // Browsers send the Origin of every POST; one without it comes from no page.
      const mayLackOrigin = request.method === 'GET' || request.method === 'HEAD';
      if (origin === undefined ? !mayLackOrigin : origin !== `http://${host}`) throw otherPage();
      if (!isFromHere(request)) throw otherPage();
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

const otherPage = () => new Refusal(403, 'La petición viene de otra página.');

/** Requests without an Origin (images, scripts, no-cors) say in this header where they come from. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // A link to the page, in a mail or another site, may be followed.
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
