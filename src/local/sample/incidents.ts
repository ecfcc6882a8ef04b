import type { SheetDay } from './days';
import { plusBusinessDays } from './holidays';
import { timeOfDay } from './lives';
import { AGENTS, type Agent, STAFF } from './people';
import { type TabDraft, tabOf } from './tabs';

const COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  agent: { header: 'Agente', format: 'text', width: 170 },
  kind: {
    header: 'Tipo',
    format: 'text',
    width: 120,
    choices: ['DESCONEXIÓN', 'INTERNET', 'ENERGÍA', 'PERMISO', 'AUSENCIA', 'OTRO'],
  },
  startsAt: { header: 'Hora inicio', format: 'time', width: 90 },
  endsAt: { header: 'Hora fin', format: 'time', width: 80 },
  description: { header: 'Descripción', format: 'text', width: 320 },
  registeredBy: { header: 'Registrada por', format: 'text', width: 170 },
} as const;

const nameOfAgent = (index: number): string => (AGENTS[index] as Agent).name;
const COORDINATOR = STAFF.find(({ role }) => role === 'COORDINADOR')?.name ?? null;

/**
 * NOVEDADES: what took time from the agents in these weeks (acta 29), and an absence that is announced. Whoever was
 * away the whole day would have no rows on it, and every agent has some on every day so far.
 * @param lastDay the last with rows: something is still going on there
 */
export function incidentsTab(lastDay: SheetDay): TabDraft {
  const before = (businessDays: number) => plusBusinessDays(lastDay, -businessDays);
  const rows = [
    {
      date: before(9),
      agent: nameOfAgent(4),
      kind: 'ENERGÍA',
      startsAt: timeOfDay(9 * 60 + 10),
      endsAt: timeOfDay(10 * 60 + 25),
      description: 'Corte de luz en el sector, con reporte a la empresa de energía',
    },
    {
      date: before(6),
      agent: nameOfAgent(1),
      kind: 'INTERNET',
      startsAt: timeOfDay(14 * 60 + 5),
      endsAt: timeOfDay(15 * 60 + 35),
      description: 'Sin servicio del operador; volvió después de reiniciar el módem',
    },
    {
      date: before(3),
      agent: nameOfAgent(5),
      kind: 'PERMISO',
      startsAt: timeOfDay(10 * 60),
      endsAt: timeOfDay(12 * 60),
      description: 'Cita médica',
      registeredBy: COORDINATOR,
    },
    {
      date: lastDay,
      agent: nameOfAgent(0),
      kind: 'DESCONEXIÓN',
      startsAt: timeOfDay(11 * 60 + 20),
      description: 'Inconcert se cierra solo; caso abierto con la mesa de ayuda',
    },
    {
      date: plusBusinessDays(lastDay, 1),
      agent: nameOfAgent(3),
      kind: 'AUSENCIA',
      description: 'Calamidad doméstica, avisada a la coordinación',
      registeredBy: COORDINATOR,
    },
  ];
  return tabOf(
    'NOVEDADES',
    COLUMNS,
    rows.map((row) => ({ registeredBy: row.agent, ...row })),
    60,
  );
}
