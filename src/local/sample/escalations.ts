import type { StoredValue } from '../workbook/model';
import { type SheetDay, shownDay } from './days';
import { plusBusinessDays } from './holidays';
import { AGENTS, emailOf } from './people';
import type { Feed } from './posts';
import type { Random } from './random';
import { type TabDraft, tabOf } from './tabs';

const COLUMNS = {
  id: { header: 'No.', format: 'text', width: 50 },
  sent: { header: 'Fecha envío', format: 'date', width: 100 },
  agent: { header: 'Agente', format: 'text', width: 130 },
  email: { header: 'Correo agente', format: 'text', width: 190 },
  topic: { header: 'Tema', format: 'text', width: 200 },
  description: { header: 'Descripción', format: 'text', width: 280 },
  link: { header: 'Enlace', format: 'text', width: 200 },
  comments: { header: 'Comentarios', format: 'text', width: 280 },
  screenshot: { header: 'Pantallazo', format: 'text', width: 190 },
  round: { header: 'Ronda', format: 'general', width: 60 },
  origin: { header: 'Origen', format: 'text', width: 60 },
  reportDue: { header: 'Fecha reporte', format: 'date', width: 100 },
  answerDue: { header: 'Fecha límite', format: 'date', width: 100 },
  reported: { header: 'Reportado el', format: 'date', width: 100 },
  answered: { header: 'Fecha respuesta', format: 'date', width: 110 },
  answer: { header: 'Respuesta de la entidad', format: 'text', width: 280 },
  formSent: { header: 'Fecha PQRS', format: 'date', width: 100 },
  formNumber: { header: 'Radicado PQRS', format: 'text', width: 120 },
  closed: { header: 'Cerrado el', format: 'date', width: 100 },
  state: { header: 'Estado', format: 'text', width: 120 },
  notes: { header: 'Observaciones', format: 'text', width: 220 },
} as const;

interface Topic {
  readonly topic: string;
  readonly description: string;
  readonly comments: string;
  readonly answer: string | null;
}

/** Business days, all but the first counted from the sending. */
interface Story extends Topic {
  /** Before today */
  readonly sent: number;
  readonly reported?: 5;
  readonly answered?: number;
  readonly closed?: number;
  readonly formSent?: number;
  /** The first round, as a number of this list. */
  readonly origin?: number;
  readonly state: 'Cerrado' | 'A formulario PQRS' | 'Reenviado' | 'Respondido' | 'Reportado' | 'Enviado';
}

const FORM_TOPIC: Topic = {
  topic: 'Cambio de titular en Renta Ciudadana',
  description: 'Ciudadanas preguntan por el procedimiento para cambiar el titular cuando este fallece.',
  comments: '«Mi mamá era la titular y falleció, ¿quién cobra ahora?»\n«como se cambia el titular de renta ciudadana»',
  answer: null,
};
const RESENT_TOPIC: Topic = {
  topic: 'Punto móvil de pago en zona rural',
  description: 'Ciudadanos de veredas preguntan por las fechas del punto móvil de pago de Colombia Mayor.',
  comments: '«¿A qué vereda va el punto móvil?»\n«=( mi abuelo no puede viajar hasta el pueblo»',
  answer: null,
};

/** One of each state in which nothing is overdue; the waiting ones are the latest. */
const STORIES: readonly Story[] = [
  {
    topic: 'Requisitos de Renta Joven',
    description: 'Piden confirmar si los aprendices del SENA en etapa práctica pueden ingresar.',
    comments: '«¿Los que estamos en etapa práctica entramos a Renta Joven?»',
    answer: 'Se confirma que aplica mientras la matrícula esté activa.',
    sent: 40,
    answered: 4,
    closed: 5,
    state: 'Cerrado',
  },
  {
    topic: 'Operador de pago en La Guajira',
    description: 'Preguntan cuál es el operador autorizado para el pago en municipios sin oficina.',
    comments: '«En mi pueblo no hay punto, ¿dónde cobro?»\n«que operador paga en Uribia»',
    answer: 'Se envía el listado de puntos autorizados por municipio.',
    sent: 36,
    reported: 5,
    answered: 7,
    closed: 8,
    state: 'Cerrado',
  },
  { ...FORM_TOPIC, sent: 34, reported: 5, state: 'Reenviado' },
  {
    topic: 'Certificado de ingresos para beneficiarios',
    description: 'Solicitan saber en dónde se descarga el certificado de pagos recibidos.',
    comments: '«Necesito un certificado de los pagos para la universidad»',
    answer: 'El certificado se solicita por el chat de la página web.',
    sent: 30,
    reported: 5,
    answered: 6,
    state: 'Respondido',
  },
  { ...FORM_TOPIC, sent: 25, reported: 5, formSent: 9, origin: 3, state: 'A formulario PQRS' },
  {
    topic: 'Novedad escolar de Devolución del IVA',
    description: 'Hogares reportan suspensión por una novedad escolar que ya corrigieron.',
    comments: '«Ya llevé el certificado del colegio y sigo suspendida»',
    answer: 'La novedad se levanta en el siguiente ciclo de verificación.',
    sent: 22,
    answered: 5,
    closed: 6,
    state: 'Cerrado',
  },
  {
    topic: 'Horario del Chat web en festivos',
    description: 'Preguntan si el chat atiende los lunes festivos.',
    comments: '«¿El lunes festivo hay chat?»',
    answer: 'Los festivos no hay atención por chat.',
    sent: 18,
    answered: 3,
    state: 'Respondido',
  },
  { ...RESENT_TOPIC, sent: 15, reported: 5, state: 'Reenviado' },
  {
    topic: 'Edad de ingreso a Colombia Mayor',
    description: 'Piden precisar la edad de ingreso para personas con discapacidad.',
    comments: '«¿A qué edad entra una persona con discapacidad?»\n«+ información de col mayor»',
    answer: 'Se remite la resolución vigente con las edades de ingreso.',
    sent: 12,
    reported: 5,
    answered: 8,
    state: 'Respondido',
  },
  {
    topic: 'Mensajes de texto sin giro disponible',
    description: 'Ciudadanos reciben mensaje de pago, pero el operador informa que no hay giro.',
    comments: '«Me llegó el mensaje y en SuperGiros dicen que no hay nada»',
    answer: null,
    sent: 7,
    reported: 5,
    state: 'Reportado',
  },
  { ...RESENT_TOPIC, sent: 6, reported: 5, origin: 8, state: 'Reportado' },
  {
    topic: 'Convenio universitario de Renta Joven',
    description: 'Estudiantes no encuentran su universidad en el listado de convenios.',
    comments: '«mi universidad no aparece en el convenio»',
    answer: null,
    sent: 2,
    state: 'Enviado',
  },
  {
    topic: 'Protocolo del próximo Facebook Live',
    description: 'Se solicita el protocolo de preguntas y respuestas del próximo live.',
    comments: '«¿Cuándo vuelven a hacer facebook live?»',
    answer: null,
    sent: 1,
    state: 'Enviado',
  },
];

/** References that an agent could write in a case of that day. */
export function escalationsUntil(today: SheetDay): (day: SheetDay) => readonly string[] {
  const sent = STORIES.map((story, index) => ({ id: String(index + 1), day: plusBusinessDays(today, -story.sent) }));
  return (day) => sent.filter((escalation) => escalation.day <= day).map(({ id }) => id);
}

/** ESCALAMIENTOS, each with all its data (acta 10 and 11) and its dates by the calendar (acta 9). */
export function escalationsTab(random: Random, feed: Feed, today: SheetDay): TabDraft {
  const senders = STORIES.map(() => random.pick(AGENTS).name);
  const rows = STORIES.map((story, index) => {
    const sent = plusBusinessDays(today, -story.sent);
    const after = (days: number | undefined): StoredValue => (days === undefined ? null : plusBusinessDays(sent, days));
    // Whoever sent the first round sends the second.
    const agent = senders[story.origin === undefined ? index : story.origin - 1] as string;
    const images = random.between(1, 3);
    return {
      id: String(index + 1),
      sent,
      agent,
      email: emailOf(agent),
      topic: story.topic,
      description: story.description,
      link: feed.postBefore('Facebook', sent).link,
      comments: story.comments,
      screenshot: `${images === 1 ? '1 imagen, enviada' : `${images} imágenes, enviadas`} ${shownDay(sent)}`,
      round: story.origin === undefined ? 1 : 2,
      origin: story.origin === undefined ? null : String(story.origin),
      reportDue: after(5),
      answerDue: after(8),
      reported: after(story.reported),
      answered: after(story.answered),
      answer: story.answer,
      formSent: after(story.formSent),
      formNumber: story.formSent === undefined ? null : `E-${random.digits(10)}`,
      closed: after(story.closed),
      state: story.state,
      notes: null,
    };
  });
  return tabOf('ESCALAMIENTOS', COLUMNS, rows, 50);
}
