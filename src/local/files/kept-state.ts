import { z } from 'zod';
import type { HostState } from '../host/host-state';
import type { CapturedMail } from '../host/mailbox';

/** How the state beside a workbook is written down: the state itself in one file, each mail in one of its own. */

const texts = z.record(z.string(), z.string());
const count = z.int().min(0);

const stateShape = z.object({
  spreadsheetId: z.string().min(1),
  triggers: z.array(
    z.object({
      id: z.int().min(1),
      owner: z.string(),
      handler: z.string().min(1),
      rule: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('daily'), hour: count.max(23), everyDays: z.int().min(1) }),
        z.object({ kind: z.literal('hourly'), everyHours: z.int().min(1) }),
      ]),
      minute: count.max(59),
      next: z.number(),
    }),
  ),
  properties: z.object({ document: texts, users: z.record(z.string(), texts) }),
});

const mailShape = z.object({
  id: z.string().min(1),
  at: z.number(),
  from: z.string(),
  senderName: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  delivery: z.enum(['captured', 'sent']),
  attachments: z.array(z.object({ name: z.string(), mimeType: z.string(), base64: z.string() })),
});

export type StateWithoutMails = Omit<HostState, 'mails'>;

export const stateText = (state: StateWithoutMails): string => JSON.stringify(state);

/** Throws where the text is no state. */
export const parsedState = (text: string): StateWithoutMails => stateShape.parse(JSON.parse(text));

export const mailText = ({ attachments, ...mail }: CapturedMail): string =>
  JSON.stringify({
    ...mail,
    attachments: attachments.map(({ name, mimeType, bytes }) => ({
      name,
      mimeType,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  });

/** Throws where the text is no mail. */
export function parsedMail(text: string): CapturedMail {
  const { attachments, ...mail } = mailShape.parse(JSON.parse(text));
  return {
    ...mail,
    attachments: attachments.map(({ name, mimeType, base64 }) => ({
      name,
      mimeType,
      bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    })),
  };
}
