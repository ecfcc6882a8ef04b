import { ENTITIES } from './comment-texts';
import { type SheetDay, sheetDay, shownDay, yearOf } from './days';
import { plusBusinessDays } from './holidays';
import { type Live, timeOfDay } from './lives';
import { AGENTS, STAFF } from './people';
import { type TabDraft, tabOf } from './tabs';
import { TEMPLATES } from './templates';

const TEMPLATE_COLUMNS = {
  key: { header: 'Clave', format: 'text', width: 150 },
  name: { header: 'Nombre', format: 'text', width: 200 },
  network: { header: 'Red social', format: 'text', width: 90, choices: ['Twitter', 'Facebook'] },
  use: { header: 'Uso', format: 'text', width: 90, choices: ['Muro', 'DM', 'Muro y DM', 'Live'] },
  text: { header: 'Texto', format: 'text', width: 460 },
  reviewedOn: { header: 'Revisada el', format: 'date', width: 100 },
  reviewedBy: { header: 'Revisada por', format: 'text', width: 150 },
  validFrom: { header: 'Vigente desde', format: 'date', width: 110 },
  validUntil: { header: 'Vigente hasta', format: 'date', width: 110 },
} as const;

const LIVE_COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  startsAt: { header: 'Hora inicio', format: 'time', width: 90 },
  endsAt: { header: 'Hora fin', format: 'time', width: 80 },
  topic: { header: 'Tema', format: 'text', width: 300 },
  link: { header: 'Enlace', format: 'text', width: 260 },
  institutional: { header: 'Institucional', format: 'text', width: 100, choices: ['Sí', 'No'] },
  entity: { header: 'Entidad', format: 'text', width: 150 },
  protocolAsked: { header: 'Protocolo solicitado', format: 'date', width: 140 },
  protocolReceived: { header: 'Protocolo recibido', format: 'date', width: 130 },
  trainer: { header: 'Formador', format: 'text', width: 140 },
  details: { header: 'Datos del live', format: 'text', width: 260 },
  status: { header: 'Estado', format: 'text', width: 100, choices: ['Programado', 'Finalizado', 'Cancelado'] },
} as const;

const ENTITY_COLUMNS = {
  entity: { header: 'Entidad', format: 'text', width: 200 },
  sector: { header: 'Sector', format: 'text', width: 150 },
  phone: { header: 'Teléfono', format: 'text', width: 130 },
  mail: { header: 'Correo', format: 'text', width: 200 },
  page: { header: 'Página', format: 'text', width: 220 },
  accounts: { header: 'Redes', format: 'text', width: 160 },
  note: { header: 'Nota', format: 'text', width: 240 },
} as const;

const PAYMENT_DATE_COLUMNS = {
  programme: { header: 'Programa', format: 'text', width: 180 },
  from: { header: 'Desde', format: 'date', width: 100 },
  until: { header: 'Hasta', format: 'date', width: 100 },
  source: { header: 'Fuente', format: 'text', width: 300 },
} as const;

/** Two of the agents review them (acta 31). */
const REVIEWERS = AGENTS.filter((_, index) => index === 0 || index === 6);

/** PLANTILLAS, all reviewed within the month. */
export function templatesTab(today: SheetDay): TabDraft {
  const rows = TEMPLATES.map((template, index) => ({
    ...template,
    reviewedOn: plusBusinessDays(today, -3 - (index % 8)),
    reviewedBy: REVIEWERS[index % REVIEWERS.length]?.name ?? null,
    validFrom: sheetDay(yearOf(today) - 2, 1, 15),
  }));
  return tabOf('PLANTILLAS', TEMPLATE_COLUMNS, rows, 60);
}

const PROTOCOL_ASKED = 8;
const PROTOCOL_RECEIVED = 3;

/** LIVES: those of the feed, each with its protocol (acta 2), and one of another entity (acta 3). */
export function livesTab(lives: readonly Live[], today: SheetDay): TabDraft {
  const trainer = STAFF.find(({ role }) => role === 'FORMADOR')?.name ?? null;
  const own = lives.map(({ day, startsAt, endsAt, topic, link }) => ({
    date: day,
    startsAt: timeOfDay(startsAt),
    endsAt: timeOfDay(endsAt),
    topic,
    link: day > today ? null : link,
    institutional: 'Sí',
    protocolAsked: Math.min(plusBusinessDays(day, -PROTOCOL_ASKED), today),
    protocolReceived:
      plusBusinessDays(day, -PROTOCOL_RECEIVED) > today ? null : plusBusinessDays(day, -PROTOCOL_RECEIVED),
    trainer,
    details: 'Línea gratuita Nacional: 018000951100',
    status: day >= today ? 'Programado' : 'Finalizado',
  }));
  const ofOthers = {
    date: plusBusinessDays(today, 2),
    startsAt: timeOfDay(16 * 60),
    endsAt: timeOfDay(17 * 60),
    topic: 'Convocatorias de formación para el trabajo',
    institutional: 'No',
    entity: nameOf(ENTITIES[0]),
    status: 'Programado',
  };
  const rows = [...own, ofOthers].sort((a, b) => a.date - b.date);
  return tabOf('LIVES', LIVE_COLUMNS, rows, 40);
}

/** «el SENA» is the name in a sentence. */
const nameOf = ({ name }: { readonly name: string }) => name.replace(/^(el|la) /, '');

/** ENTIDADES: those that citizens ask about, with their public pages (acta 13). */
export function entitiesTab(): TabDraft {
  const rows = ENTITIES.map((entity) => ({ entity: nameOf(entity), page: entity.page }));
  return tabOf('ENTIDADES', ENTITY_COLUMNS, rows, 60);
}

const PAID_PROGRAMMES = ['Renta Ciudadana', 'Colombia Mayor', 'Devolución del IVA', 'Renta Joven', 'Jóvenes en Paz'];
/** Business days from today to the beginning of a cycle; it takes ten. */
const CYCLES = [-42, -21, 3];
const CYCLE_DAYS = 10;

/** FECHAS OFICIALES: the last two cycles of each programme and the next one (acta 32). */
export function paymentDatesTab(today: SheetDay): TabDraft {
  const rows = CYCLES.flatMap((cycle) =>
    PAID_PROGRAMMES.map((programme, index) => {
      const from = plusBusinessDays(today, cycle + index);
      return {
        programme,
        from,
        until: plusBusinessDays(from, CYCLE_DAYS),
        source: `Correo del programa, ${shownDay(plusBusinessDays(from, -8))}`,
      };
    }),
  );
  return tabOf('FECHAS OFICIALES', PAYMENT_DATE_COLUMNS, rows, 40);
}
