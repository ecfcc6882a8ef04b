import { isDate } from '../base/cell';
import { type Day, shownDay } from '../calendar/day';
import type { Settings } from '../settings/settings';
import type { KnownCase } from './known-case';
import { isSettled } from './state';

/** On which day, and how this team counts. */
interface Moment {
  readonly today: Day;
  readonly settings: Pick<Settings, 'reportAfter'>;
}

const UNSETTLED_MAIL = 'No se sabe si el correo salió: búsquelo en «Enviados» y diga si salió.';
const UNSETTLED_REPORT = 'No se sabe si salió el reporte a coordinación: búsquelo en «Enviados» y diga si salió.';

/** Spanish, what is to be done now with a case, and what is wrong in its row; '' for nothing (acta 9). */
export function taskOf(known: KnownCase, moment: Moment): string {
  const { row, standing, unproved, unsettledReport } = known;
  const wrong = isSettled(standing.state) ? [] : faultsOf(known);
  // Estado says that the step was taken: what is missing is its proof.
  const step = unproved ? '' : stepOf(known, moment);
  const doing = [step, unsettledReport !== null ? UNSETTLED_REPORT : ''];
  const sentences = isDate(row.sentOn) ? [...doing, ...wrong] : [...wrong, ...doing];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function stepOf({ standing: { state, round, reportOn, dueOn } }: KnownCase, { today, settings }: Moment): string {
  if (state === 'Por confirmar') return UNSETTLED_MAIL;
  if (state === 'Vencido') {
    const due = dueOn === null ? '' : ` el ${shownDay(dueOn)}`;
    return round === 1
      ? `El plazo venció${due} sin respuesta: reenvíe la pregunta a la entidad, o ciérrelo con el motivo.`
      : `El plazo de la ronda ${round} venció${due} sin respuesta: páselo al formulario PQRS.`;
  }
  if (state === 'Por reportar' && reportOn !== null) {
    const when = reportOn === today ? 'Hoy se cumple' : `El ${shownDay(reportOn)} se cumplió`;
    return `${when} el día ${settings.reportAfter}: reporte a coordinación que no hay respuesta.`;
  }
  if (dueOn === today && (state === 'Reportado' || state === 'Enviado'))
    return 'Hoy es el último día del plazo: pregunte si hay respuesta y regístrela.';
  return '';
}

/** Spanish: what is wrong in a row of which something is awaited, with what to do. */
export function faultsOf({ row, standing, unproved, hasTwin }: KnownCase): string[] {
  const faults: string[] = [];
  const number = row.number.trim();
  if (row.sentOn === null) faults.push('Falta la Fecha envío: escríbala como dd/mm/aaaa, sin ella no corre el plazo.');
  else if (!isDate(row.sentOn))
    faults.push(`La Fecha envío «${row.sentOn.unreadable}» no se puede leer: escríbala como dd/mm/aaaa.`);
  else if (standing.dueOn === null)
    faults.push(`Desde la Fecha envío ${shownDay(row.sentOn.day)} no se puede contar el plazo: corríjala.`);
  if (number === '') faults.push('Falta el No.: escriba uno que no tenga otra fila.');
  else if (hasTwin) faults.push(`Otra fila tiene el No. ${number}: dé a cada una el suyo.`);
  if (unproved)
    faults.push(
      `El Estado dice «${unproved.stated}», pero falta ${unproved.proof}: complete la fila o cambie el Estado.`,
    );
  return faults;
}
