import type { MailingPorts } from '../../core/ports';

export function warnIfStale(_ports: MailingPorts): void {}
