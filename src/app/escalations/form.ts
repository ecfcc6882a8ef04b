import { sendingKey } from '../../core/escalations/mail-keys';
import { LARGEST_PICTURES } from '../../core/escalations/pictures';
import { termsOf } from '../../core/escalations/terms';
import { type LoggedMail, readMails } from '../../core/log/mails';
import type { MailingPorts } from '../../core/ports';
import { type BaseMap, readBaseMap } from '../base-map';
import { ownTabReader } from '../own-tabs';
import type { PanelCommands } from '../panel-api';
import { done, type Result } from '../result';
import type { EscalationDraft } from './api';
import { type Cases, readCases } from './cases';
import { deskOf } from './desk';
import { keptDraft, moveOn } from './draft-store';
import { draftOfRound, draftOfRow, isTyped, selectedRow } from './prefill';
import { NEEDED } from './rounds';

type Form = PanelCommands['escalations.form'];
type Beginning = Pick<Form['answer'], 'draft' | 'notice'>;

/** What the form begins with. AGENTES and CONFIGURACIÓN are read anew: people mend them and look again. */
export function escalationForm(ports: MailingPorts, asked: Form['request']): Result<Form['answer']> {
  const { workbook, cache } = ports;
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, cache, read);
  const mails = readMails(read('log', map.facts.settings).rows);
  const cases = readCases(ports, NEEDED);
  const today = ports.today();
  const begun = begin(ports, asked, { map, mails, cases: cases.ok ? cases.value : null });
  if (!begun.ok) return begun;
  const { sender, to, cc, warnings, obstacles } = deskOf(ports, map, today);
  const terms = cases.ok ? termsOf(today, cases.value.context) : null;
  const all = cases.ok ? obstacles : [...obstacles, cases.message];
  return done({
    sender,
    to,
    cc,
    warnings,
    obstacle: all.length === 0 ? null : all.join(' '),
    ...begun.value,
    today,
    reportOn: terms?.report.ok ? terms.report.due : null,
    dueOn: terms?.due.ok ? terms.due.due : null,
    largestPictures: LARGEST_PICTURES,
  });
}

interface Known {
  readonly map: BaseMap;
  readonly mails: ReadonlyMap<string, LoggedMail>;
  readonly cases: Cases | null;
}

function begin(ports: MailingPorts, { from, ref }: Form['request'], known: Known): Result<Beginning> {
  const left = leftDraft(ports, known.mails);
  const unsettled = left === null ? '' : unsettledNotice(known.mails.get(sendingKey(left.id)));
  if (from === 'draft') return done({ draft: left, notice: unsettled });
  if (left !== null && (unsettled !== '' || isTyped(ports, known.map, known.cases, left)))
    return done({ draft: left, notice: [keptNotice(left), unsettled].filter(Boolean).join(' ') });
  return from === 'selection' ? done(fromSelection(ports, known)) : fromRound(ports, ref, known);
}

/** What was left in the form. A draft that was sent is none, however late the panel kept it: its next topic is. */
function leftDraft(ports: MailingPorts, mails: Known['mails']): EscalationDraft | null {
  const left = keptDraft(ports);
  if (left === null || mails.get(sendingKey(left.id))?.state !== 'ENVIADO') return left;
  moveOn(ports, left);
  return keptDraft(ports);
}

function keptNotice({ topic }: EscalationDraft): string {
  const named = topic.trim() === '' ? '' : ` («${topic.trim()}»)`;
  return `Se conservó el borrador que quedó sin enviar${named}. Para dejarlo y empezar otro, use «Empezar de nuevo».`;
}

function unsettledNotice(mail: LoggedMail | undefined): string {
  if (mail === undefined || mail.state === 'PREPARADO' || mail.state === 'NO ENVIADO') return '';
  return `No se sabe si el correo de este borrador (escalamiento ${mail.number}) salió: mire en «Enviados» de su correo antes de enviarlo otra vez.`;
}

function fromSelection(ports: MailingPorts, { map, mails }: Known): Beginning {
  const source = selectedRow(ports, map);
  if (!source) return { draft: null, notice: '' };
  const number = source.row.values.escalation.trim();
  const notice =
    number === ''
      ? ''
      : `La fila ${source.row.index + 1} de ${source.tab.name} ya tiene el escalamiento ${number}. Si envía otro, anote usted su número en la fila.`;
  return { draft: draftOfRow(source, beginningOf(ports, mails)), notice };
}

function fromRound(ports: MailingPorts, ref: Form['request']['ref'], { mails, cases }: Known): Result<Beginning> {
  if (ref === null || cases === null) return done({ draft: null, notice: '' });
  const draft = draftOfRound(cases, ref, beginningOf(ports, mails));
  return draft.ok ? done({ draft: draft.value, notice: '' }) : draft;
}

/** Tells a form from every other that was begun: when, by whom, after how many mails. */
function beginningOf(ports: MailingPorts, mails: Known['mails']): string[] {
  const { day, minutes } = ports.now();
  return [ports.userMail(), day, String(minutes), String(mails.size)];
}
