import type { MailingPorts } from '../../core/ports';

export function runHourly(_ports: MailingPorts): void {}
