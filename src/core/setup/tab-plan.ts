import type { Columns, ColumnType } from '../base/columns';
import { REVIEW_HEADER, type TabKindName, tabKinds } from '../base/tabs';
import type { NewColumn } from '../ports';

const YES_NO = ['Sí', 'No'];
const NETWORKS = ['Twitter', 'Facebook'];

const PROGRAMMES = [
  'Familias en Acción',
  'Jóvenes en Acción',
  'Ingreso Solidario',
  'Colombia Mayor',
  'Devolución del IVA',
  'Tránsito a Renta Ciudadana',
  'Plan de choque contra el hambre',
  'Renta Ciudadana',
  'Renta Joven',
  'Jóvenes en Paz',
  'Pilar Solidario / Renta Básica Solidaria',
  'Familias en su Tierra (FEST)',
  'IRACA',
  'Mi Negocio / inclusión productiva',
  'Otro / no aplica',
];

/** The values of BASE.md, by kind of tab and column. */
const CHOICES: { readonly [Kind in TabKindName]?: Readonly<Record<string, readonly string[]>> } = {
  agent: {
    network: NETWORKS,
    kind: ['General', 'Particular', 'PQRD', 'Mención', 'Live', 'Otra entidad'],
    programme: PROGRAMMES,
    channel: ['Muro', 'DM', 'Muro y DM', 'Inconcert'],
    status: ['Exitoso', 'Pendiente'],
  },
  escalations: {
    status: [
      'Enviado',
      'Por reportar',
      'Reportado',
      'Vencido',
      'Por confirmar',
      'Respondido',
      'Reenviado',
      'A formulario PQRS',
      'Cerrado',
    ],
  },
  deleted: { network: NETWORKS, reason: ['ELIMINADO', 'SIN DM', 'ERROR'] },
  fraud: { network: NETWORKS, kind: ['LINK', 'INFORMACIÓN'], status: ['DETECTADO', 'REPORTADO'] },
  directory: {
    shift: ['LARGO', 'CORTO'],
    role: ['AGENTE', 'COORDINADOR', 'FORMADOR', 'CALIDAD', 'SUPERVISOR', 'ENLACE'],
  },
  holidays: { open: YES_NO },
  templates: { network: NETWORKS },
  lives: { institutional: YES_NO, protocolAsked: YES_NO, protocolReceived: YES_NO },
  publications: { network: NETWORKS, sentToTraining: YES_NO },
  incidents: { kind: ['DESCONEXIÓN', 'INTERNET', 'ENERGÍA', 'PERMISO', 'AUSENCIA', 'OTRO'] },
  inconcert: { network: NETWORKS },
};

const FORMATS: { readonly [Type in ColumnType]: NewColumn['format'] } = {
  text: 'text',
  verbatim: 'text',
  date: 'date',
  time: 'time',
  flag: 'general',
};
/** With the hour, where the source has it. */
const DATE_TIMES = new Set(['commentAt', 'postAt']);
/** Figures and settings, which are no text. */
const GENERAL = new Set(['value', 'managed', 'archived']);
const LONG = new Set([
  'comment',
  'reply',
  'wallReply',
  'text',
  'description',
  'comments',
  'answer',
  'detail',
  'meaning',
]);
const WIDTHS = { long: 340, plain: 140, short: 100 };

/** The columns of a kind of tab as a new one gets them: formats, widths, drop-downs. Revisión comes with the first review. */
export function plannedColumns(kind: TabKindName): (NewColumn & { readonly key: string })[] {
  const columns: Columns = tabKinds[kind].columns;
  return Object.entries(columns)
    .filter(([, { header }]) => header !== REVIEW_HEADER)
    .map(([key, { header, type }]) => {
      const choices = CHOICES[kind]?.[key];
      return {
        key,
        header,
        widthPixels: LONG.has(key) ? WIDTHS.long : type === 'text' || type === 'verbatim' ? WIDTHS.plain : WIDTHS.short,
        format: DATE_TIMES.has(key) ? 'dateTime' : GENERAL.has(key) ? 'general' : FORMATS[type],
        ...(choices ? { choices } : {}),
        ...(type === 'flag' ? { checkbox: true } : {}),
      };
    });
}
