import type { PlannedMail, PreviewedFigures, RemindersView } from '../../app/panel-api';
import { shortDay } from '../kit/days';
import type { IconName } from '../kit/icon';
import { counted } from '../kit/spanish';
import type { Question, Task } from './reminders-state';

/** How things stand, in a glance. */
export interface Standing {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** «ana@example.com (usted)» */
const ownerWords = ({ owner, ownerIsMe }: RemindersView): string =>
  ownerIsMe ? `${owner} (usted)` : owner || 'otra persona';

export function standingOf(view: RemindersView): Standing {
  switch (view.state) {
    case 'off':
      return { icon: 'info', title: 'Apagados', text: 'Nadie recibe recordatorios de esta hoja.' };
    case 'copied':
      return {
        icon: 'info',
        title: 'Apagados: esta hoja es una copia',
        text: 'Se activaron en la hoja original. Desde esta no se envía nada hasta que alguien los active aquí.',
      };
    case 'active':
      return { icon: 'success', title: 'Activos', text: `${morningWords(view)}${closingWords(view)}` };
    case 'paused':
      return { icon: 'warning', title: 'En pausa', text: 'No se envía nada hasta que alguien los reanude.' };
  }
}

const morningWords = ({ hour }: RemindersView) => `Salen los días hábiles, ${hourWords(hour)}.`;
const closingWords = ({ figuresFrom }: RemindersView) =>
  figuresFrom === null ? '' : ` Las cifras del día, ${fromHour(figuresFrom)}.`;

/** Do they run, or would they but for a pause. */
export const isInstalled = ({ state }: RemindersView): boolean => state === 'active' || state === 'paused';

/** Google sends within the hour. */
export const hourWords = (hour: number): string => `de ${hour}:00 a ${(hour + 1) % 24}:00`;

/** Of the hour that follows the closing: «desde las 18:00». */
export const fromHour = (hour: number): string => `desde ${hour === 1 ? 'la' : 'las'} ${hour}:00`;

/** What else there is to know, each with its name. */
export function factsOf(view: RemindersView): readonly (readonly [name: string, value: string])[] {
  const { activatedAt, lastMorning, figuresFrom, lastClosing, lastHourly, recipientsLeft } = view;
  const left = counted(recipientsLeft, 'destinatario más', 'destinatarios más');
  const quota = ['Hoy su cuenta puede escribir a', left] as const;
  if (!isInstalled(view)) return [quota];
  return [
    ['Desde la cuenta de', ownerWords(view)],
    ['Activados', activatedAt || 'No se sabe cuándo'],
    ['Última mañana', lastMorning || 'Ninguna todavía'],
    [
      'Últimas cifras del día',
      figuresFrom === null ? 'No se envían: «recordatorios.productividad» dice No' : lastClosing || 'Ninguna todavía',
    ],
    ['Último repaso de cada hora', lastHourly || 'Ninguno todavía'],
    quota,
  ];
}

/** What was done, and what follows from it. */
export function doneWords(task: Task): string {
  switch (task.name) {
    case 'look':
      return 'Actualizado.';
    case 'activate':
      return 'Recordatorios activados. Salen de su cuenta: cada mañana hábil lo pendiente y, al cierre, las cifras.';
    case 'takeOver':
      return 'Desde ahora los recordatorios salen de su cuenta.';
    case 'pause':
      return 'Recordatorios en pausa.';
    case 'resume':
      return 'Recordatorios activos otra vez.';
    case 'deactivate':
      return 'Recordatorios apagados.';
    case 'settle':
      if (task.left) return 'Anotado: sí salió.';
      return task.resendable ? 'Anotado: sale otra vez con los próximos recordatorios.' : 'Anotado: no salió.';
  }
}

/** Title of what failed. */
export function failedTitle(task: Task): string {
  switch (task.name) {
    case 'look':
      return 'No se pudo leer';
    case 'settle':
      return 'No se pudo anotar';
    default:
      return 'No se hizo el cambio';
  }
}

interface QuestionWords {
  readonly title: string;
  readonly confirm: string;
  readonly confirming: string;
}

export const QUESTIONS: Readonly<Record<Question, QuestionWords>> = {
  activate: { title: 'Antes de activar', confirm: 'Activar', confirming: 'Activando…' },
  takeOver: { title: 'Tomar el relevo', confirm: 'Tomar el relevo', confirming: 'Tomando el relevo…' },
  deactivate: { title: 'Desactivar', confirm: 'Desactivar', confirming: 'Desactivando…' },
};

/** What a planned mail stands at. */
export const STANDINGS: Readonly<Record<PlannedMail['standing'], string>> = {
  fits: 'Saldría',
  sent: 'Ya salió',
  unsettled: 'Por confirmar',
  noQuota: 'Sin cupo: espera',
};

/**
 * The mails of figures, and when they leave.
 * @param today the day that is previewed
 * @param hour of the closing
 */
export function figuresTitle({ kind, day, leavesOn, missed }: PreviewedFigures, today: string, hour: number): string {
  const of = shortDay(day, today);
  if (kind === 'closing') return missed ? `Cierre del ${of}, que no salió` : `Cierre del ${of}, ${fromHour(hour)}`;
  return `Semana del ${of}${leavesOn === '' ? '' : `; sale la mañana del ${shortDay(leavesOn, today)}`}`;
}

/** «Saldrían 2 · ya salió 1 · por confirmar 1» */
export function plannedWords(mails: readonly PlannedMail[]): string {
  const count = (standing: PlannedMail['standing']) => mails.filter((mail) => mail.standing === standing).length;
  const parts = [
    [count('fits'), 'Saldría', 'Saldrían'],
    [count('sent'), 'Ya salió', 'Ya salieron'],
    [count('unsettled'), 'Por confirmar', 'Por confirmar'],
    [count('noQuota'), 'Espera cupo', 'Esperan cupo'],
  ] as const;
  return parts
    .filter(([many]) => many > 0)
    .map(([many, one, several]) => `${many === 1 ? one : several} ${many}`)
    .join(' · ');
}
