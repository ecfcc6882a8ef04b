import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El Estado es lo que se filtra y se cuenta. Si no es el que dicen las fechas, un caso vencido parece enviado y nadie lo busca.',
  example: {
    right: { 'Fecha respuesta': '20/11/2026', Estado: 'Respondido' },
    wrong: { 'Fecha respuesta': '20/11/2026', Estado: 'Enviado' },
  },
};
