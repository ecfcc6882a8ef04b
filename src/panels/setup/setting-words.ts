interface SettingGroup {
  readonly title: string;
  /** Key → what it means: one sentence, which CONFIGURACIÓN gets as its Descripción too. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** Every key that stands for itself, as people are shown them. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    title: 'Qué filas se revisan',
    meanings: {
      'revision.desde': 'Primer día que se revisa. Las filas anteriores no se juzgan; sin fecha se juzgan todas.',
      'campana.inicio': 'Primer día de la campaña. Una gestión con fecha anterior se señala para revisarla.',
      'registro.max_atraso': 'Días hábiles que puede tardar el registro de un caso después del comentario (acta 24).',
    },
  },
  {
    title: 'Respuestas',
    meanings: {
      'redes.x': 'El equipo escribe «X» en vez de Twitter, y la respuesta puede empezar por X.',
      'menciones.permitidas': 'Cuentas que se pueden mencionar en una respuesta de Twitter además del autor (acta 30).',
      'lineas.oficiales': 'Teléfonos que se pueden dar en el muro.',
      'pqrd.tipos': 'Palabras con que empieza la Consulta en GIS de una PQRD (acta 22).',
    },
  },
  {
    title: 'Plantillas y lives',
    meanings: {
      'plantillas.completas': 'PLANTILLAS tiene todas las plantillas: las respuestas se comparan con ellas (acta 33).',
      'plantillas.revision_dias': 'Cada cuántos días se revisa una plantilla (acta 31).',
      'respuesta.permitir_directa': 'Se puede responder sin plantilla lo marcado como «Información del live» (acta 7).',
      'live.ventana': 'Hasta cuándo se responde con la plantilla de live finalizado (acta 5).',
      'live.dias_antes': 'Días antes de un live en que ya se debe haber pedido su protocolo (acta 2).',
    },
  },
  {
    title: 'Días hábiles',
    meanings: {
      sabado_habil: 'Los sábados cuentan como días hábiles en los plazos.',
      dias_civicos_habiles: 'Los días cívicos cuentan como días hábiles en los plazos.',
      festivo_9_julio: 'El festivo del 9 de julio (Ley 2578 de 2026) está en vigor.',
    },
  },
  {
    title: 'Escalamientos',
    meanings: {
      'escalamiento.alerta': 'Día en que se reporta a coordinación un escalamiento sin respuesta (acta 9).',
      'escalamiento.plazo': 'Días que tiene la entidad para responder un escalamiento (acta 9).',
      'escalamiento.tipo_dia': 'Cómo se cuentan los días de un escalamiento.',
      'escalamiento.radica_siguiente_habil': 'Lo enviado un día no hábil cuenta como enviado el siguiente día hábil.',
      dominio_corporativo: 'Dominio del correo desde el que se escala (acta 10). Sin dominio no se revisa.',
    },
  },
  {
    title: 'Correos',
    meanings: {
      'contactos.escalamiento': 'A quién se envían los escalamientos (acta 8). Sin este correo no se puede escalar.',
      'contactos.coordinacion':
        'Coordinación: copia de los escalamientos, reportes del día 5 y recordatorios (acta 8 y 9).',
      'contactos.formacion': 'Líder de formación: copia de los escalamientos (acta 8).',
      'contactos.calidad': 'Líder de calidad: copia de los escalamientos (acta 8).',
      'contactos.copia': 'Otras personas en copia de los escalamientos (acta 8).',
      'recordatorios.hora': 'Hora de los recordatorios de la mañana, de 0 a 23. Google los envía dentro de esa hora.',
      'recordatorios.cierre': 'Hora desde la que se envían las cifras del día, de 0 a 23: salen en la hora siguiente.',
      'recordatorios.productividad': 'Los recordatorios también envían las cifras del día y de la semana (acta 29).',
    },
  },
  {
    title: 'Metas y turnos',
    meanings: {
      'metas.largo.dia': 'Gestiones por día del turno largo (acta 29). Si cambia: «130; 140 desde 01/12/2026».',
      'metas.largo.archivados': 'Archivados por día del turno largo (acta 29).',
      'metas.corto.dia': 'Gestiones por día del turno corto, de lunes a viernes (acta 29).',
      'metas.corto.sabado': 'Gestiones del sábado en el turno corto (acta 29).',
      'metas.corto.semana':
        'Total de la semana que el acta 29 le da al turno corto. Se muestra junto a la suma de los días.',
      'metas.prorrateo': 'Mostrar, además de la meta, cuánto sería sin los minutos perdidos por novedades.',
      'turno.largo.inicio': 'Hora en que empieza el turno largo. Sin inicio y fin no se calcula el ritmo.',
      'turno.largo.fin': 'Hora en que termina el turno largo.',
      'turno.corto.inicio': 'Hora en que empieza el turno corto, de lunes a viernes.',
      'turno.corto.fin': 'Hora en que termina el turno corto, de lunes a viernes.',
      'turno.corto.sabado.inicio': 'Hora en que empieza el turno corto los sábados.',
      'turno.corto.sabado.fin': 'Hora en que termina el turno corto los sábados.',
    },
  },
];

const MEANINGS = new Map(SETTING_GROUPS.flatMap(({ meanings }) => Object.entries(meanings)));

/** `<family>.<…>` */
const FAMILIES: readonly (readonly [family: RegExp, meaning: string])[] = [
  [/^regla\./, 'Con «No» la regla no se revisa.'],
  [/^vigencia\./, 'Primer día de las filas que juzga la regla.'],
  [/^severidad\./, 'Si lo que encuentra la regla es error o aviso.'],
  [/^columna\./, 'Encabezado que el equipo usa para esta columna.'],
];

/** What a key of CONFIGURACIÓN means, in Spanish. */
export const meaningOf = (key: string): string =>
  MEANINGS.get(key) ?? FAMILIES.find(([family]) => family.test(key))?.[1] ?? '';
