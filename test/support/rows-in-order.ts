import type { TabKindName } from '../../src/core/base/tabs';

/** For each kind of tab a row, as people type it, in which no rule finds anything on 2026-11-20. */
export const ROWS_IN_ORDER: { readonly [Kind in TabKindName]?: Readonly<Record<string, string>> } = {
  agent: {
    Fecha: '19/11/2026',
    'Red social': 'Facebook',
    ID: '460062106166120_3140950072902044',
    Usuario: 'Marta Rojas',
    'Consulta en GIS': 'Buenos días',
    Respuesta: 'Facebook Hola, gracias por escribir',
    Canal: 'Muro',
    Código: '1',
    Estado: 'Exitoso',
  },
  escalations: {
    'No.': '1',
    'Fecha envío': '18/11/2026',
    Agente: 'Ana Pérez',
    'Correo agente': 'ana@example.com',
    Tema: 'Fechas de pago de Renta Ciudadana',
    Descripción: 'Preguntan cuándo empieza el ciclo de diciembre',
    Enlace: 'https://www.facebook.com/ProsperidadSocial/posts/1234567890123456',
    Comentarios: '¿Cuándo pagan?',
    Pantallazo: '1 imagen, enviada 18/11/2026',
    'Fecha reporte': '25/11/2026',
    'Fecha límite': '30/11/2026',
    Estado: 'Enviado',
  },
  deleted: { Fecha: '19/11/2026', 'Red social': 'Twitter', 'Consulta en GIS': 'Buenos días', Motivo: 'ELIMINADO' },
  fraud: {
    Fecha: '19/11/2026',
    'Red social': 'Facebook',
    Comentario: 'Gane dinero desde casa, escríbame al interno',
    Tipo: 'INFORMACIÓN',
  },
  directory: { Agente: 'Ana Pérez', Correo: 'ana@example.com', Pestaña: 'ANA', Rol: 'AGENTE', Desde: '19/11/2026' },
  incidents: {
    Fecha: '19/11/2026',
    Agente: 'Ana Pérez',
    Tipo: 'INTERNET',
    'Hora inicio': '09:00',
    'Hora fin': '09:40',
  },
  templates: {
    Clave: 'general',
    Nombre: 'Respuesta general',
    Texto: 'Hola, gracias por escribir',
    'Revisada el': '10/11/2026',
  },
  lives: { Fecha: '10/11/2026', Tema: 'Renta Ciudadana', Institucional: 'Sí' },
  roster: { Fecha: '19/11/2026', Agente: 'Ana Pérez' },
  publications: {
    Fecha: '19/11/2026',
    Enlace: 'https://www.facebook.com/ProsperidadSocial/posts/1234567890123456',
    'Enviado a formación': 'Sí',
  },
  commitments: { Compromiso: 'Actualizar plantillas', 'Fecha cumplimiento': '30/11/2026', Estado: 'En curso' },
};
