import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailServer } from '../../src/local/host/smtp-delivery';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  /** The envelope: whom the server was told to give it to. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: ParsedMail;
}

export interface CatcherOptions {
  /** Addresses that it does not take, with that answer. */
  readonly refused?: readonly string[];
  readonly answer?: string;
  /** It offers no encryption; else it does, with a certificate that nobody vouches for. */
  readonly plain?: boolean;
}

/** A real SMTP server on this computer's own address, which keeps what it gets. */
export class MailCatcher {
  readonly received: ReceivedMail[] = [];
  readonly #server: SMTPServer;

  private constructor({ refused = [], answer = 'No such user', plain = false }: CatcherOptions) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: plain ? ['AUTH', 'STARTTLS'] : ['AUTH'],
      logger: false,
      onRcptTo: ({ address }, _, done) => {
        if (refused.includes(address)) return done(Object.assign(new Error(answer), { responseCode: 550 }));
        done();
      },
      onData: (stream, { envelope }, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const bytes = Buffer.concat(pieces);
          simpleParser(bytes).then((parsed) => {
            this.received.push({
              from: envelope.mailFrom ? envelope.mailFrom.address : '',
              to: envelope.rcptTo.map(({ address }) => address),
              raw: bytes.toString('latin1'),
              parsed,
            });
            done();
          }, done);
        });
      },
    });
  }

  static async start(options: CatcherOptions = {}): Promise<MailCatcher> {
    const catcher = new MailCatcher(options);
    await new Promise<void>((resolve, reject) => {
      catcher.#server.on('error', reject);
      catcher.#server.listen(0, '127.0.0.1', resolve);
    });
    return catcher;
  }

  get address(): MailServer {
    return { host: '127.0.0.1', port: (this.#server.server.address() as AddressInfo).port };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
