import type { PlannedMail as Planned } from '../../core/notices/planned-mail';
import type { PlannedMail } from './api';

/** A mail as the panel shows it. */
export const previewedMail = ({ key, mail: { to, subject, text, html }, standing }: Planned): PlannedMail => ({
  key,
  to,
  subject,
  text,
  html,
  standing,
});
