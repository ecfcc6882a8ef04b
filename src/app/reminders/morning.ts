import type { MailingPorts } from '../../core/ports';

export function runMorning(_ports: MailingPorts): void {}
