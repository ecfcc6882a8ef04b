import { isDate } from '../../core/base/cell';
import { type Day, parseDay, shownDay } from '../../core/calendar/day';
import { withLine } from '../../core/escalations/change-case';
import { nameOf } from '../../core/escalations/known-case';
import { isSendingOf } from '../../core/escalations/mail-keys';
import type { Ports } from '../../core/ports';
import { done, type Result, refused } from '../result';
import type { Done, EscalationCommands } from './api';
import { changeCase, type FoundCase } from './change-case';

type Request<Name extends keyof EscalationCommands> = EscalationCommands[Name]['request'];

const SHORTEST_REASON = 3;
const LONGEST_REASON = 300;

/** Writes down what the agency answered and when. */
export function recordAnswer(ports: Ports, { ref, on, answer }: Request<'escalations.answer'>): Result<Done> {
  if (answer.trim() === '') return refused('Escriba lo que respondió la entidad.');
  return changeCase(ports, { ref, action: 'answer', needed: ['answeredOn', 'answer'] }, (found) => {
    const day = pastDay(on, 'La fecha de la respuesta', found);
    if (!day.ok) return day;
    const cells = { answeredOn: { day: day.value, minutes: null }, answer };
    return done({ cells, message: `${nameOf(found.known.row)}: se registró la respuesta de la entidad.` });
  });
}

/** Writes down that it went to the PQRS form, after the second round (acta 9). */
export function fileCase(ports: Ports, { ref, on, number }: Request<'escalations.file'>): Result<Done> {
  const filingNumber = number.trim();
  if (filingNumber === '') return refused('Escriba el número de radicado que dio el formulario PQRS.');
  return changeCase(ports, { ref, action: 'file', needed: ['filedOn', 'filingNumber'] }, (found) => {
    const day = pastDay(on, 'La fecha del formulario PQRS', found);
    if (!day.ok) return day;
    const cells = { filedOn: { day: day.value, minutes: null }, filingNumber };
    return done({
      cells,
      message: `${nameOf(found.known.row)} pasó a formulario PQRS con el radicado ${filingNumber}.`,
    });
  });
}

/** Closes it for a reason, which Observaciones keeps beside what stands there. */
export function closeCase(ports: Ports, asked: Request<'escalations.close'>): Result<Done> {
  const reason = asked.reason.replace(/\s+/g, ' ').trim();
  if (reason.length < SHORTEST_REASON) return refused('Escriba por qué se cierra: un motivo de al menos 3 letras.');
  if (reason.length > LONGEST_REASON) return refused('El motivo es muy largo: déjelo en 300 letras o menos.');
  return changeCase(ports, { ref: asked.ref, action: 'close', needed: ['closedOn', 'notes'] }, ({ known: { row } }) =>
    done({
      cells: {
        closedOn: { day: ports.today(), minutes: null },
        notes: withLine(row.notes, `Cerrado: ${reason}`),
      },
      message: `${nameOf(row)} quedó cerrado.`,
    }),
  );
}

/** Takes a closing back: it stands again as its other dates say. */
export function reopenCase(ports: Ports, { ref }: Request<'escalations.reopen'>): Result<Done> {
  return changeCase(ports, { ref, action: 'reopen', needed: ['closedOn'] }, ({ known: { row }, mails }) => {
    const number = row.number.trim();
    // Closed because its mail had not left: whether it did, a person is asked again.
    const notSent = [...mails.values()].some((mail) => isSendingOf(number, mail) && mail.state === 'NO ENVIADO');
    const message = `${nameOf(row)} está abierto de nuevo.`;
    return done({ cells: { closedOn: '', ...(notSent ? { status: 'Por confirmar' } : {}) }, message });
  });
}

/** A day that a person typed, neither to come nor before the sending; its name is how the message begins. */
function pastDay(typed: string, name: string, { cases, known }: FoundCase): Result<Day> {
  const day = parseDay(typed.trim());
  const { sentOn } = known.row;
  if (day === null) return refused(`${name} no se puede leer: escríbala como dd/mm/aaaa.`);
  if (day > cases.context.today) return refused(`${name} todavía no llega (${shownDay(day)}): corríjala.`);
  if (isDate(sentOn) && day < sentOn.day)
    return refused(`${name}, ${shownDay(day)}, es anterior al envío (${shownDay(sentOn.day)}): corríjala.`);
  return done(day);
}
