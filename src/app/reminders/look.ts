import { textOf } from '../../core/base/cell';
import { calendarOptions } from '../../core/base/facts';
import { calendarOf } from '../../core/calendar/calendar';
import { shownDay } from '../../core/calendar/day';
import type { Activation } from '../../core/notices/activation';
import { mailAbout } from '../../core/notices/mail-words';
import { isSameNotice, type Notice, noticeOf } from '../../core/notices/notice-keys';
import { type Ports, SCHEDULED_HANDLERS } from '../../core/ports';
import { readBaseMap } from '../base-map';
import { ownTabReader } from '../own-tabs';
import { personOf } from '../person';
import { done, type Result } from '../result';
import type { ReminderCommands, RemindersView, UnsettledMail } from './api';
import { sentNext } from './figure-times';
import { type Heartbeat, lateSince, readHeartbeat } from './heartbeat';
import { activationOf } from './run';
import { readUnsettled, type Unsettled } from './unsettled';

type Look = ReminderCommands['reminders.look'];

/** How reminders stand, and what waits for a person. Writes nothing. */
export function lookAtReminders(ports: Ports): Result<Look['answer']> {
  const { workbook, cache, sharedNotes } = ports;
  const today = ports.today();
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, cache, read);
  const { settings, agents } = map.facts;
  const activation = activationOf(workbook, read);
  const heartbeat = activation.state === 'active' || activation.state === 'paused' ? readHeartbeat(sharedNotes) : null;
  const account = (ports.accountMail() || ports.userMail()).toLowerCase();
  const isMine = activation.account !== '' && activation.account === account;
  const unsettled = readUnsettled(ports);
  const sent = sentNext(ports, map, activation);
  const isKnown = activation.account === '' || personOf(agents, activation.account, today) !== null;
  return done({
    today,
    closedToday: calendarOf(calendarOptions(map.facts)).whyClosed(today),
    state: activation.state,
    owner: activation.account,
    ownerIsMe: isMine,
    account,
    activatedAt: activation.at,
    hour: settings.remindersHour,
    lastMorning: heartbeat?.morning ? textOf(heartbeat.morning) : '',
    figuresFrom: settings.mailsFigures ? settings.closingHour : null,
    lastClosing: heartbeat?.closing ? shownDay(heartbeat.closing) : '',
    lastHourly: heartbeat?.hourly ? textOf(heartbeat.hourly) : '',
    stale: staleWords(ports, activation, heartbeat, isMine),
    problems: [
      ...(unsettled.ok ? [] : [unsettled.message]),
      ...(isKnown || activation.state === 'copied' ? [] : [ownerLeft(activation)]),
      ...hourChanged(heartbeat, settings.remindersHour, activation),
      ...(heartbeat?.problems ?? []),
      ...(heartbeat?.figureProblems ?? []),
    ],
    recipientsLeft: ports.mail.recipientsLeft(),
    unsettled: unsettled.ok ? unsettled.value.map((each) => unsettledView(each, sent)) : [],
  });
}

/** Spanish: that the runs are late or gone, and what to do; '' when all is well. */
function staleWords(
  { schedule, now }: Ports,
  { state, account }: Activation,
  heartbeat: Heartbeat | null,
  isMine: boolean,
): string {
  if (state !== 'active') return '';
  const again = isMine ? 'Actívelos de nuevo.' : `Pida a ${account} que los active de nuevo, o use «Tomar el relevo».`;
  const installed = isMine ? schedule.installed() : SCHEDULED_HANDLERS;
  if (SCHEDULED_HANDLERS.some((handler) => !installed.includes(handler)))
    return `Las ejecuciones programadas de su cuenta ya no están en Google. ${again}`;
  if (SCHEDULED_HANDLERS.length < installed.length) return `Hay ejecuciones programadas de más en su cuenta. ${again}`;
  const late = heartbeat && lateSince(heartbeat, now());
  return late ? `Los recordatorios no corren desde ${textOf(late)}. ${again}` : '';
}

const ownerLeft = ({ account }: Activation): string =>
  `La cuenta ${account}, de la que salen los recordatorios, no está en AGENTES o ya no trabaja según Hasta. Otra persona puede «Tomar el relevo».`;

/** An earlier hour is kept by the hourly run; a later one only once they are activated again. */
const hourChanged = (heartbeat: Heartbeat | null, wanted: RemindersView['hour'], { account }: Activation): string[] =>
  heartbeat === null || heartbeat.hour === null || heartbeat.hour === wanted
    ? []
    : [
        `«recordatorios.hora» dice ${wanted}, y la ejecución diaria se instaló a las ${heartbeat.hour}. Para cambiarla, ${account} los activa de nuevo.`,
      ];

/** @param sent what the next run sends of what has not left */
const unsettledView = ({ mail, inCase }: Unsettled, sent: readonly Notice[]): UnsettledMail => ({
  key: mail.key,
  to: mail.to,
  subject: mail.subject,
  when: mail.when,
  from: mail.who,
  about: mailAbout(mail),
  resendable: sent.some((notice) => isSameNotice(notice, noticeOf(mail.key))),
  inCase,
});
