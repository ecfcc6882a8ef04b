/** What each tab that a base may lack is for, in the order in which they are offered. */
export const TAB_PURPOSES: Readonly<Record<string, string>> = {
  settings: 'Lo que el equipo decide: fechas, plazos, reglas apagadas.',
  directory: 'Las personas, su correo, su pestaña y su turno.',
  escalations: 'Los escalamientos con sus fechas (acta 11).',
  deleted: 'Comentarios eliminados y casos sin respuesta posible (acta 26).',
  fraud: 'Enlaces o información errada que desvía a los ciudadanos (acta 28).',
  holidays: 'Días que el equipo no trabaja, o que trabaja siendo festivos.',
  templates: 'Las plantillas de respuesta (acta 31 y 33).',
  entities: 'Los canales de las demás entidades (acta 3 y 13).',
  paymentDates: 'Las fechas de pago oficiales (acta 32).',
  lives: 'Los Facebook Live y sus protocolos (acta 2 a 7).',
  roster: 'Quién presenta cada preturno (acta 1).',
  publications: 'Las publicaciones que se envían a formación (acta 12).',
  incidents: 'Desconexiones, fallas y permisos (acta 29).',
  inconcert: 'Lo gestionado en Inconcert cada día (acta 29).',
  commitments: 'Los compromisos del acta y su avance.',
  log: 'Lo que hace el complemento: correcciones y aceptados. Si falta, se crea sola.',
};
