import type { ExecutionData, MailOrder } from './calls';
import type { HostClient } from './host-client';
import { refuse, serviceOf } from './members';

type File = MailOrder['attachments'][number];

/** The parts of MailApp.sendEmail's one argument that the add-on uses. */
export interface MailParts {
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly attachments?: readonly object[];
}

const SCOPE = 'script.send_mail';
// The script's own realm loses Node's globals.
const { Buffer: Bytes } = globalThis;

/** MailApp, and the blobs that it attaches. What a mail must be like is the host's to say. */
export function mailServices(host: HostClient, { authorisation }: ExecutionData) {
  const files = new WeakMap<object, File>();
  return {
    app: serviceOf<GoogleAppsScript.Mail.MailApp>('MailApp')({
      getRemainingDailyQuota: () => {
        if (authorisation !== 'FULL') refuse('MailApp.getRemainingDailyQuota', SCOPE);
        return host.mailQuota();
      },
      sendEmail: (parts: MailParts) => {
        if (authorisation !== 'FULL') refuse('MailApp.sendEmail', SCOPE);
        if (typeof parts !== 'object')
          throw new Error('sendEmail con varios argumentos no está implementado en la vista local.');
        const {
          to = '',
          cc = '',
          subject = '',
          body = '',
          htmlBody = '',
          name = '',
          attachments = [],
          ...others
        } = parts;
        const [other] = Object.keys(others);
        if (other !== undefined) throw new Error(`sendEmail con «${other}» no está implementado en la vista local.`);
        const attached = attachments.map((blob) => {
          const file = files.get(blob);
          if (!file) throw new Error('Invalid argument: attachments');
          return file;
        });
        host.sendMail({
          to: String(to),
          cc: String(cc),
          subject: String(subject),
          body: String(body),
          htmlBody: String(htmlBody),
          name: String(name),
          attachments: attached,
        });
      },
    }),
    /** Google's bytes have a sign: 255 is -1. */
    base64Decode: (text: string): number[] => {
      if (!isBase64(text)) throw new Error('Could not decode string.');
      return Array.from(new Int8Array(Bytes.from(text, 'base64')));
    },
    newBlob: (data: readonly number[] | string, mimeType = '', name = '') => {
      const bytes = typeof data === 'string' ? new Uint8Array(Bytes.from(data, 'utf8')) : Uint8Array.from(data);
      const blob = serviceOf<GoogleAppsScript.Base.Blob>('Blob')({
        getBytes: () => Array.from(new Int8Array(bytes)),
        getContentType: () => mimeType,
        getName: () => name,
      });
      files.set(blob, { name, mimeType, bytes });
      return blob;
    },
  };
}

/** Without a pattern for the whole of it: a picture has millions of letters. */
function isBase64(text: string): boolean {
  const letters = text.replace(/={1,2}$/, '');
  return !/[^A-Za-z0-9+/]/.test(letters) && letters.length % 4 !== 1;
}
