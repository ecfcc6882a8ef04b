import type { EscalationDraft, EscalationForm, SameTopic } from '../../app/panel-api';
import { shortDay } from '../kit/days';
import { counted } from '../kit/spanish';
import type { Keeping } from './draft-keeper';
import { fieldsOf, problemSummary } from './fields';
import { allProblems, type FormState } from './form-state';

/** When it would be reported and answered; '' where no term can be counted. */
export function termWords({ today, reportOn, dueOn }: EscalationForm): string {
  const report = reportOn && `repórtelo el ${shortDay(reportOn, today)} si no hay respuesta`;
  const due = dueOn && `la fecha límite es el ${shortDay(dueOn, today)}`;
  const parts = [report, due].filter(Boolean);
  return parts.length === 0 ? '' : `Si lo envía hoy, ${parts.join('; ')}.`;
}

/** «No. 14 · Laura Pérez · enviado el lun 16 nov · Vencido» */
export function sameTopicWords({ number, agent, sentOn, state }: SameTopic, today: string): string {
  const sent = sentOn === '' ? '' : `enviado el ${shortDay(sentOn, today)}`;
  return [`No. ${number}`, agent, sent, state ?? 'sin estado'].filter((part) => part !== '').join(' · ');
}

/** The subject as the mail bears it, but for its number, which it gets when it leaves. */
export const subjectWords = ({ topic, resends }: EscalationDraft, number = '…'): string =>
  `${topic.trim()} · Escalamiento ${number}${resends === null ? '' : ` (segundo envío del ${resends.number})`}`;

/** «Queda 1 tema por enviar» */
export const waitingWords = (topics: number): string =>
  topics === 1 ? 'Queda 1 tema por enviar' : `Quedan ${counted(topics, 'tema', 'temas')} por enviar`;

/** Whether what is typed would survive a closed panel. */
export function keepingWords(keeping: Keeping): string {
  switch (keeping.status) {
    case 'none':
      return '';
    case 'waiting':
    case 'saving':
      return 'Guardando…';
    case 'kept':
      return 'Borrador guardado';
    case 'failed':
      return `El borrador no se guardó: no cierre el panel. ${keeping.message}`;
  }
}

/** What is said to screen readers when it comes without being asked for. */
export function announcement(state: FormState): string {
  const { screen, judged, pictures, keeping } = state;
  switch (screen.name) {
    case 'opening':
      return 'Abriendo el formulario';
    case 'sending':
      return 'Enviando el escalamiento';
    case 'form':
      if (keeping.status === 'failed') return keepingWords(keeping);
      if (pictures.refusals.length > 0) return pictures.refusals.join(' ');
      if (judged && fieldsOf(allProblems(state)).length > 0) return problemSummary(allProblems(state));
      return pictures.pictures.length === 0 ? '' : counted(pictures.pictures.length, 'pantallazo', 'pantallazos');
    default:
      return '';
  }
}
