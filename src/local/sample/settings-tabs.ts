import { cell } from './cells';
import type { SheetDay } from './days';
import { AGENTS, emailOf, STAFF } from './people';
import { type TabDraft, tabOf } from './tabs';

const ROLES = ['AGENTE', 'COORDINADOR', 'FORMADOR', 'CALIDAD', 'SUPERVISOR', 'ENLACE'];

const AGENT_LIST_COLUMNS = {
  name: { header: 'Agente', format: 'text', width: 170 },
  email: { header: 'Correo', format: 'text', width: 220 },
  tab: { header: 'Pestaña', format: 'text', width: 170 },
  shift: { header: 'Turno', format: 'text', width: 80, choices: ['LARGO', 'CORTO'] },
  role: { header: 'Rol', format: 'text', width: 120, choices: ROLES },
  since: { header: 'Desde', format: 'date', width: 90 },
  until: { header: 'Hasta', format: 'date', width: 90 },
} as const;

const SETTING_COLUMNS = {
  key: { header: 'Clave', format: 'text', width: 220 },
  value: { header: 'Valor', format: 'general', width: 220 },
  description: { header: 'Descripción', format: 'text', width: 460 },
} as const;

const HOLIDAY_COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 100 },
  name: { header: 'Nombre', format: 'text', width: 260 },
  open: { header: 'Hábil', format: 'text', width: 80, choices: ['Sí', 'No'] },
} as const;

const NOTE_COLUMNS = {
  text: { header: 'Notas sueltas del equipo', format: 'text', width: 620 },
} as const;

const TEAM_NOTES = [
  'Recordar: el preturno del martes lo prepara quien tenga el turno en el cronograma.',
  'La clave del aula virtual se pide al formador, no se deja escrita aquí.',
  'Cumpleaños del mes: organizar torta para el viernes.',
  '=) ánimo equipo, vamos bien con la meta',
  'Pendiente cambiar la silla del puesto 4.',
];

/** Acta 8; one address is missing, as in the acta itself. */
const CONTACTS = [
  { key: 'contactos.escalamiento', role: 'ENLACE', description: 'A quién se envían los escalamientos (acta 8).' },
  { key: 'contactos.coordinacion', role: 'COORDINADOR', description: 'Coordinación (acta 8 y 9).' },
  { key: 'contactos.formacion', role: 'FORMADOR', description: 'Líder de formación, en copia (acta 8).' },
  { key: 'contactos.calidad', role: 'CALIDAD', description: 'Líder de calidad, en copia (acta 8).' },
  { key: 'contactos.copia', role: null, description: 'Otras personas en copia (acta 8). Falta el correo.' },
] as const;

/** The hours between which the agents' rows lie. */
const SHIFT_HOURS = [
  { key: 'turno.largo', opens: 8, closes: 18, of: 'del turno largo' },
  { key: 'turno.corto', opens: 8, closes: 15, of: 'del turno corto, de lunes a viernes' },
  { key: 'turno.corto.sabado', opens: 8, closes: 13, of: 'del turno corto, el sábado' },
] as const;

const mailOfRole = (role: (typeof STAFF)[number]['role']) =>
  STAFF.filter((person) => person.role === role)
    .map(({ name }) => emailOf(name))
    .join(', ');

/** AGENTES: the agents at work since the base's first day, and the rest of the team without a tab. */
export function agentListTab(firstDay: SheetDay, campaignStart: SheetDay): TabDraft {
  const agents = AGENTS.map(({ name, tab, shift }) => ({
    name,
    email: emailOf(name),
    tab,
    shift,
    role: 'AGENTE',
    since: firstDay,
  }));
  const staff = STAFF.map(({ name, role }) => ({ name, email: emailOf(name), role, since: campaignStart }));
  return tabOf('AGENTES', AGENT_LIST_COLUMNS, [...agents, ...staff], 30);
}

/** CONFIGURACIÓN: only what the team has set; everything else has its default. */
export function settingsTab(campaignStart: SheetDay): TabDraft {
  return tabOf(
    'CONFIGURACIÓN',
    SETTING_COLUMNS,
    [
      {
        key: 'campana.inicio',
        value: cell(campaignStart, 'date'),
        description: 'Primer día de la campaña. Una gestión con fecha anterior se señala para revisarla.',
      },
      {
        key: 'menciones.permitidas',
        value: cell('@ProsperidadCol', 'text'),
        description:
          'Cuentas que se pueden mencionar en una respuesta de Twitter además del autor, separadas por comas.',
      },
      ...CONTACTS.map(({ key, role, description }) => ({
        key,
        value: cell(role === null ? null : mailOfRole(role), 'text'),
        description,
      })),
      ...SHIFT_HOURS.flatMap(({ key, opens, closes, of }) => [
        { key: `${key}.inicio`, value: cell(opens / 24, 'time'), description: `Hora en que empieza la jornada ${of}.` },
        { key: `${key}.fin`, value: cell(closes / 24, 'time'), description: `Hora en que termina la jornada ${of}.` },
      ]),
    ],
    60,
  );
}

/** FESTIVOS, with nothing to add to the calendar. */
export function holidaysTab(): TabDraft {
  return tabOf('FESTIVOS', HOLIDAY_COLUMNS, [], 40);
}

/** A tab that the add-on does not know and must leave alone. */
export function teamNotesTab(): TabDraft {
  return tabOf(
    'NOTAS DEL EQUIPO',
    NOTE_COLUMNS,
    TEAM_NOTES.map((text) => ({ text })),
    20,
  );
}
