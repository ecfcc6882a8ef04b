import {
  accounts,
  choice,
  count,
  datedCounts,
  day,
  domain,
  hour,
  lines,
  mails,
  monthOrDays,
  type SettingKind,
  timeOfDay,
  words,
  yesOrNo,
} from './kinds';
import type { Settings } from './settings';

/** A field of {@link Settings} that one key sets. */
export type SettingField = Exclude<keyof Settings, 'rules' | 'columns'>;

/** A key of CONFIGURACIÓN and what holds without it. What it means is in the panel «Configurar». */
export interface SettingKey {
  readonly key: string;
  readonly field: SettingField;
  readonly kind: SettingKind;
  /** As a person would type it; '' where nothing is asked. */
  readonly byDefault: string;
}

const setting = (key: string, field: SettingField, kind: SettingKind, byDefault: string): SettingKey => ({
  key,
  field,
  kind,
  byDefault,
});

/** Every key that stands for itself. */
export const SETTING_KEYS: readonly SettingKey[] = [
  setting('revision.desde', 'reviewFrom', day, ''),
  setting('campana.inicio', 'campaignStart', day, ''),
  setting('redes.x', 'acceptsX', yesOrNo, 'No'),
  setting('menciones.permitidas', 'ownAccounts', accounts, '@ProsperidadCol'),
  setting('lineas.oficiales', 'officialLines', lines, '018000951100, 6013791088, 3188067329, 85594'),
  setting('registro.max_atraso', 'lateAfter', count, '1'),
  setting('sabado_habil', 'saturdaysOpen', yesOrNo, 'No'),
  setting('dias_civicos_habiles', 'civicDaysOpen', yesOrNo, 'Sí'),
  setting('festivo_9_julio', 'chiquinquira', yesOrNo, 'Sí'),
  setting('escalamiento.alerta', 'reportAfter', count, '5'),
  setting('escalamiento.plazo', 'answerWithin', count, '8'),
  setting(
    'escalamiento.tipo_dia',
    'calendarDays',
    choice({ habil: false, calendario: true }, ['hábil', 'calendario']),
    'hábil',
  ),
  setting('escalamiento.radica_siguiente_habil', 'filedNextBusinessDay', yesOrNo, 'No'),
  setting('dominio_corporativo', 'corporateDomain', domain, ''),
  setting('contactos.escalamiento', 'escalationTo', mails, ''),
  setting('contactos.coordinacion', 'coordination', mails, ''),
  setting('contactos.formacion', 'trainingLead', mails, ''),
  setting('contactos.calidad', 'qualityLead', mails, ''),
  setting('contactos.copia', 'escalationCopy', mails, ''),
  setting('recordatorios.hora', 'remindersHour', hour, '7'),
  setting('recordatorios.cierre', 'closingHour', hour, '18'),
  setting('recordatorios.productividad', 'mailsFigures', yesOrNo, 'Sí'),
  setting('metas.largo.dia', 'longGoal', datedCounts, '130'),
  setting('metas.largo.archivados', 'longArchivedGoal', datedCounts, '70'),
  setting('metas.corto.dia', 'shortGoal', datedCounts, '113'),
  setting('metas.corto.sabado', 'shortSaturdayGoal', datedCounts, '78'),
  setting('metas.corto.semana', 'shortWeekGoal', datedCounts, '753'),
  setting('metas.prorrateo', 'proRates', yesOrNo, 'No'),
  setting('turno.largo.inicio', 'longStart', timeOfDay, ''),
  setting('turno.largo.fin', 'longEnd', timeOfDay, ''),
  setting('turno.corto.inicio', 'shortStart', timeOfDay, ''),
  setting('turno.corto.fin', 'shortEnd', timeOfDay, ''),
  setting('turno.corto.sabado.inicio', 'shortSaturdayStart', timeOfDay, ''),
  setting('turno.corto.sabado.fin', 'shortSaturdayEnd', timeOfDay, ''),
  setting('live.ventana', 'liveWindowDays', monthOrDays, '1 mes'),
  setting('live.dias_antes', 'liveNoticeDays', count, '3'),
  setting('plantillas.completas', 'templatesComplete', yesOrNo, 'No'),
  setting('plantillas.revision_dias', 'templateReviewDays', count, '30'),
  setting('respuesta.permitir_directa', 'directRepliesAllowed', yesOrNo, 'Sí'),
  setting(
    'pqrd.tipos',
    'pqrdWords',
    words,
    'QUEJA, DENUNCIA, RECLAMO, PETICIÓN, SUGERENCIA, FELICITACIÓN, CONSULTA, SOLICITUD',
  ),
];
