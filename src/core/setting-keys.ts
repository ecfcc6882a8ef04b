import {
  accounts,
  choice,
  count,
  day,
  domain,
  lines,
  monthOrDays,
  type SettingKind,
  words,
  yesOrNo,
} from './setting-kinds';
import type { Settings } from './settings';

/** A field of {@link Settings} that one key sets. */
export type SettingField = Exclude<keyof Settings, 'rules' | 'columns'>;

/** A key of CONFIGURACIÓN: what it means and what holds without it. */
export interface SettingKey {
  readonly key: string;
  readonly field: SettingField;
  readonly kind: SettingKind;
  /** Spanish, one sentence. */
  readonly meaning: string;
  /** As a person would type it; '' where nothing is asked. */
  readonly byDefault: string;
}

/** Every key that stands for itself, in the order in which people are shown them. */
export const SETTING_KEYS: readonly SettingKey[] = [
  {
    key: 'revision.desde',
    field: 'reviewFrom',
    kind: day,
    byDefault: '',
    meaning: 'Primer día que se revisa. Las filas anteriores no se juzgan; sin fecha se juzgan todas.',
  },
  {
    key: 'campana.inicio',
    field: 'campaignStart',
    kind: day,
    byDefault: '',
    meaning: 'Primer día de la campaña. Una gestión con fecha anterior se señala para revisarla.',
  },
  {
    key: 'redes.x',
    field: 'acceptsX',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'El equipo escribe «X» en vez de Twitter, y la respuesta puede empezar por X.',
  },
  {
    key: 'menciones.permitidas',
    field: 'ownAccounts',
    kind: accounts,
    byDefault: '@ProsperidadCol',
    meaning: 'Cuentas que se pueden mencionar en una respuesta de Twitter además del autor (acta 30).',
  },
  {
    key: 'lineas.oficiales',
    field: 'officialLines',
    kind: lines,
    byDefault: '018000951100, 6013791088, 3188067329, 85594',
    meaning: 'Teléfonos que se pueden dar en el muro.',
  },
  {
    key: 'registro.max_atraso',
    field: 'lateAfter',
    kind: count,
    byDefault: '1',
    meaning: 'Días hábiles que puede tardar el registro de un caso después del comentario (acta 24).',
  },
  {
    key: 'sabado_habil',
    field: 'saturdaysOpen',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'Los sábados cuentan como días hábiles en los plazos.',
  },
  {
    key: 'dias_civicos_habiles',
    field: 'civicDaysOpen',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'Los días cívicos cuentan como días hábiles en los plazos.',
  },
  {
    key: 'festivo_9_julio',
    field: 'chiquinquira',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'El festivo del 9 de julio (Ley 2578 de 2026) está en vigor.',
  },
  {
    key: 'escalamiento.alerta',
    field: 'reportAfter',
    kind: count,
    byDefault: '5',
    meaning: 'Día en que se reporta a coordinación un escalamiento sin respuesta (acta 9).',
  },
  {
    key: 'escalamiento.plazo',
    field: 'answerWithin',
    kind: count,
    byDefault: '8',
    meaning: 'Días que tiene la entidad para responder un escalamiento (acta 9).',
  },
  {
    key: 'escalamiento.tipo_dia',
    field: 'calendarDays',
    kind: choice({ habil: false, calendario: true }, ['hábil', 'calendario']),
    byDefault: 'hábil',
    meaning: 'Cómo se cuentan los días de un escalamiento.',
  },
  {
    key: 'escalamiento.radica_siguiente_habil',
    field: 'filedNextBusinessDay',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'Lo enviado un día no hábil cuenta como enviado el siguiente día hábil.',
  },
  {
    key: 'dominio_corporativo',
    field: 'corporateDomain',
    kind: domain,
    byDefault: '',
    meaning: 'Dominio del correo desde el que se escala (acta 10). Sin dominio no se revisa.',
  },
  {
    key: 'live.ventana',
    field: 'liveWindowDays',
    kind: monthOrDays,
    byDefault: '1 mes',
    meaning: 'Hasta cuándo se responde con la plantilla de live finalizado (acta 5).',
  },
  {
    key: 'live.dias_antes',
    field: 'liveNoticeDays',
    kind: count,
    byDefault: '3',
    meaning: 'Días antes de un live en que ya se debe haber pedido su protocolo (acta 2).',
  },
  {
    key: 'plantillas.completas',
    field: 'templatesComplete',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'PLANTILLAS tiene todas las plantillas: las respuestas se comparan con ellas (acta 33).',
  },
  {
    key: 'plantillas.revision_dias',
    field: 'templateReviewDays',
    kind: count,
    byDefault: '30',
    meaning: 'Cada cuántos días se revisa una plantilla (acta 31).',
  },
  {
    key: 'respuesta.permitir_directa',
    field: 'directRepliesAllowed',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'Se puede responder sin plantilla lo marcado como «Información del live» (acta 7).',
  },
  {
    key: 'pqrd.tipos',
    field: 'pqrdWords',
    kind: words,
    byDefault: 'QUEJA, DENUNCIA, RECLAMO, PETICIÓN, SUGERENCIA, FELICITACIÓN, CONSULTA, SOLICITUD',
    meaning: 'Palabras con que empieza la Consulta en GIS de una PQRD (acta 22).',
  },
];
