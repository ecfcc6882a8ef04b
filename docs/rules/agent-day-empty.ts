import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los casos de cada día se registran en la pestaña de cada agente, porque el reporte de Inconcert no es real: un día sin filas es un día sin cifra. Las ausencias de NOVEDADES cuentan como explicación.',
  example: {
    right: { Agente: 'Ana Pérez', Pestaña: 'ANA', Desde: '17/11/2026' },
    wrong: { Agente: 'Luis Rojas', Pestaña: 'LUIS', Desde: '17/11/2026' },
    beside: [
      {
        tab: 'AGENTES',
        rows: [
          { Agente: 'Ana Pérez', Pestaña: 'ANA' },
          { Agente: 'Luis Rojas', Pestaña: 'LUIS' },
        ],
      },
      { tab: 'ANA', rows: [{ Fecha: '17/11/2026' }, { Fecha: '18/11/2026' }, { Fecha: '19/11/2026' }] },
      { tab: 'LUIS', rows: [{ Fecha: '17/11/2026' }, { Fecha: '19/11/2026' }] },
    ],
  },
};
