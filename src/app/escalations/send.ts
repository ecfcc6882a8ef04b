import { contextOf } from '../../core/base/facts';
import type { Day } from '../../core/calendar/day';
import { explained } from '../../core/calendar/deadline';
import { escalationMail } from '../../core/escalations/escalation-mail';
import { sendingKey } from '../../core/escalations/mail-keys';
import { faultsOf } from '../../core/escalations/pieces';
import { type EscalationTerms, termsOf } from '../../core/escalations/terms';
import { isTooLong } from '../../core/mail/body-size';
import type { Mail } from '../../core/mail/mail';
import type { MailingPorts } from '../../core/ports';
import { type BaseMap, rememberedBaseMap } from '../base-map';
import { sendBegun } from '../mail/send-once';
import type { PanelCommands } from '../panel-api';
import { done, type Result, refused } from '../result';
import type { SendOutcome } from './api';
import { deskOf } from './desk';
import { moveOn } from './draft-store';
import { finish } from './finish';
import type { Begun, Order } from './order';
import { register } from './register';

type Send = PanelCommands['escalations.send'];

/**
 * Registers an escalation and sends it from the person's own account (acta 8, 10, 11): the row and BITÁCORA say
 * ENVIANDO before the mail leaves and are told when it has left. Wherever that stops, either nothing was sent and the
 * draft is as it was, or the row stands as «Por confirmar».
 */
export function sendEscalation(ports: MailingPorts, request: Send['request']): Result<SendOutcome> {
  const map = rememberedBaseMap(ports.workbook, ports.cache);
  const order = orderOf(ports, map, request);
  if (!order.ok) return order;
  const registered = ports.lock.alone(() => register(ports, order.value));
  if (!registered.ok) return registered;
  const { value } = registered;
  switch (value.status) {
    case 'asks':
      return done(value);
    case 'unsettled': {
      const { number, attempt } = value;
      return done({ status: 'unsettled', number, attempt, message: unsettledMessage(order.value, number) });
    }
    case 'sent': {
      const { number, sentOn } = value;
      moveOn(ports, request.draft);
      const notices = [`El escalamiento ${number} ya se había enviado: no se envió otra vez.`, ...value.notices];
      return done({ status: 'sent', number, ...datesOf(map, sentOn), notices });
    }
    case 'begun':
      return done(sendNow(ports, map, order.value, value, request.pictures));
  }
}

/** What a person asked for, when everything is there that the mail needs (acta 10). */
function orderOf(ports: MailingPorts, map: BaseMap, request: Send['request']): Result<Order> {
  const { draft, pictures, topicChecked, notSent } = request;
  const today = ports.today();
  const desk = deskOf(ports, map, today);
  const faults = [...desk.obstacles, ...faultsOf(draft, pictures)];
  if (faults.length > 0) return refused(faults.join(' '));
  const order = { draft, pictureCount: pictures.length, topicChecked, notSent, desk, today };
  if (isTooLong(mailOf(map, order, { number: '0', first: null }, [])))
    return refused(
      'El texto es más largo de lo que cabe en un correo. Deje los comentarios que hacen falta y acorte la descripción.',
    );
  return done(order);
}

const termsFrom = ({ facts }: BaseMap, sentOn: Day): EscalationTerms => termsOf(sentOn, contextOf(facts, sentOn));

function mailOf(
  map: BaseMap,
  order: Order,
  { number, first }: Pick<Begun, 'number' | 'first'>,
  pictures: Send['request']['pictures'],
): Mail {
  const { draft, desk, today } = order;
  const { settings } = map.facts;
  const terms = termsFrom(map, today);
  const told = { number, first, consultation: draft, pictures, sender: desk.sender, sentOn: today, terms, settings };
  return escalationMail(told, desk.to, desk.cc);
}

function sendNow(
  ports: MailingPorts,
  map: BaseMap,
  order: Order,
  begun: Begun,
  pictures: Send['request']['pictures'],
): SendOutcome {
  const { draft, today } = order;
  const { number, attempt } = begun;
  let notices: string[] = [];
  const sending = sendBegun(ports, sendingKey(draft.id), mailOf(map, order, begun, pictures), attempt, () => {
    notices = finish(ports, draft, begun, today);
  });
  if (typeof sending === 'object') {
    const message = `${unsettledMessage(order, number)} Google respondió: ${sending.unsettled}`;
    return { status: 'unsettled', number, attempt, message };
  }
  moveOn(ports, draft);
  return { status: 'sent', number, ...datesOf(map, today), notices };
}

function datesOf(map: BaseMap, sentOn: Day | null) {
  const terms = sentOn && termsFrom(map, sentOn);
  return {
    reportOn: terms?.report.ok ? terms.report.due : null,
    dueOn: terms?.due.ok ? terms.due.due : null,
    explanation: terms?.due.ok ? terms.due.days.map(explained) : [],
  };
}

const unsettledMessage = ({ desk }: Order, number: string): string =>
  `No se sabe si el correo del escalamiento ${number} salió: su fila quedó «Por confirmar». Mire en «Enviados» de ${desk.sender.mail} y diga si está.`;
