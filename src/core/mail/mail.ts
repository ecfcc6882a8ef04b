/** A picture, or any other file, of a mail. */
export interface Attachment {
  /** `pantallazo-1.png` */
  readonly name: string;
  /** `image/png` */
  readonly mimeType: string;
  readonly base64: string;
}

/** A mail as it leaves: each address checked, the subject one line (see `address.ts` and `subject.ts`). */
export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** What people read whose program shows no HTML: the same as `html` says. */
  readonly text: string;
  readonly html: string;
  /** The name beside the sender's address; '' leaves it to Google. */
  readonly senderName: string;
  readonly attachments: readonly Attachment[];
}

/** How many recipients a mail costs of the day's quota. */
export const recipientsOf = ({ to, cc }: Pick<Mail, 'to' | 'cc'>): number => to.length + cc.length;
