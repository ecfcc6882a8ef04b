import type { CaseView, TermView } from '../../src/app/panel-api';

/** Friday. */
export const TODAY = '2026-11-20';

/** A term as the server explains it: a line a day, of which weekends and 16 November do not count. */
export function term(sentOn: string, date: string): TermView {
  const lines: string[] = [];
  let number = 0;
  for (let day = next(sentOn); day <= date; day = next(day)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday % 6 === 0) lines.push(`${day}: ${weekday === 0 ? 'domingo' : 'sábado'}, no cuenta`);
    else if (day === '2026-11-16') lines.push(`${day}: festivo, no cuenta (Independencia de Cartagena)`);
    else lines.push(`${day}: día ${++number}`);
  }
  return { date, lines, skipped: '' };
}

const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Case 14 of Laura, sent on 9 November, to be reported since the 17th and answered by the 20th, unless told. */
export function caseView(changes: Partial<CaseView> = {}): CaseView {
  const number = changes.number ?? '14';
  return {
    ref: { tab: 'ESCALAMIENTOS', row: 2, rowKey: `clave-${number}-${changes.round ?? 1}` },
    number,
    topic: 'Punto de pago en Uribia',
    agent: 'Laura Pérez',
    agentMail: 'laura.perez@example.com',
    mine: true,
    round: 1,
    origin: '',
    resentAs: '',
    resentOn: null,
    state: 'Por reportar',
    settled: false,
    task: 'Reporte a coordinación que no hay respuesta.',
    urgency: 2,
    sentOn: '2026-11-09',
    report: term('2026-11-09', '2026-11-17'),
    due: term('2026-11-09', '2026-11-20'),
    reportedOn: null,
    answeredOn: null,
    filedOn: null,
    closedOn: null,
    description: '',
    link: '',
    comments: '',
    screenshot: '',
    answer: '',
    filingNumber: '',
    notes: '',
    actions: ['report', 'answer', 'resend', 'close'],
    unsettledReport: null,
    ...changes,
  };
}

/** The same as nothing is awaited of it any more. */
export const closedCase = (changes: Partial<CaseView> = {}): CaseView =>
  caseView({ state: 'Cerrado', settled: true, task: '', closedOn: '2026-11-18', actions: ['reopen'], ...changes });

/** A second round of case 14, sent on the 18th. */
export const secondRound = (changes: Partial<CaseView> = {}): CaseView =>
  caseView({
    number: '15',
    round: 2,
    origin: '14',
    state: 'Enviado',
    task: '',
    urgency: 5,
    sentOn: '2026-11-18',
    report: term('2026-11-18', '2026-11-25'),
    due: term('2026-11-18', '2026-11-30'),
    ...changes,
  });
