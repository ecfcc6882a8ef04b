import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** How the API refuses: as HTTP status and message. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Two methods of the Apps Script API on loopback, `projects.getContent` and `updateContent`, for one script. */
export class AppsScriptApi {
  readonly scriptId = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_aBcDeFgHiJkLmNoPqR';
  /** What the remote script holds. */
  files: readonly ScriptFile[] = [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  /** Refuses every request of that method. */
  refusal: (Refusal & { readonly method: 'GET' | 'PUT' }) | null = null;
  /** `GET script.googleapis.com/v1/…` */
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts to listen; the address. */
  open(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`),
      );
    });
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const { method = '', url = '' } = request;
    const path = new URL(url, 'http://stub').pathname;
    this.requests.push(`${method} ${request.headers['x-google-host']}${path}`);
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(value));
    const refuse = ({ status: code, message }: Refusal) =>
      answer(code, { error: { code, message, errors: [{ message, domain: 'global', reason: 'stub' }] } });
    if (path === '/token')
      return void answer(400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' });
    if (this.refusal?.method === method) return void refuse(this.refusal);
    if (path !== `/v1/projects/${this.scriptId}/content`)
      return void refuse({ status: 404, message: 'Requested entity was not found.' });
    if (method === 'PUT') this.files = (JSON.parse(body) as { files: ScriptFile[] }).files;
    answer(200, { scriptId: this.scriptId, files: this.files });
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
