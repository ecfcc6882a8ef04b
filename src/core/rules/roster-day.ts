import { isDate } from '../base/cell';
import { agentsNamed } from '../base/find-agent';
import { shortDay, shownDay, weekday } from '../calendar/day';
import { IN_ORDER, type RuleFinding, rowRule } from './rule';

type Message = 'otherDay' | 'closed' | 'noAgent' | 'unknownAgent';

const TUESDAY = 2;
const THURSDAY = 4;

export const rosterDay = rowRule<'roster', Message>({
  id: 'roster-day',
  acta: '1',
  tab: 'roster',
  severity: 'error',
  summary: 'Un preturno no es martes ni jueves, cae en un día cerrado o no tiene un agente del equipo.',
  needs: ['date', 'agent'],
  messages: {
    otherDay: { text: 'El preturno es martes y jueves, y el {day} es {weekday}. Corrija la fecha.' },
    closed: { text: 'El {day} no hay preturno ({why}). Pase al agente a otra fecha o borre la fila.' },
    noAgent: {
      text: 'Falta el Agente que presenta las publicaciones. Escriba su nombre como en AGENTES.',
      missing: true,
    },
    unknownAgent: { text: '«{agent}» no está en AGENTES. Escriba el nombre como está allí.' },
  },
  check({ date, agent }, { calendar, agents }) {
    const findings: RuleFinding<'roster', Message>[] = [];
    if (isDate(date)) {
      const day = shownDay(date.day);
      const ofWeek = weekday(date.day);
      const why = calendar.whyClosed(date.day);
      if (ofWeek !== TUESDAY && ofWeek !== THURSDAY)
        findings.push({ column: 'date', message: 'otherDay', data: { day, weekday: shortDay(date.day).slice(0, 3) } });
      else if (why !== null) findings.push({ column: 'date', message: 'closed', data: { day, why } });
    }
    const name = agent.trim();
    if (name === '') findings.push({ column: 'agent', message: 'noAgent' });
    else if (agents.length > 0 && !peopleIn(name).every((one) => agentsNamed(one, agents).length > 0))
      findings.push({ column: 'agent', message: 'unknownAgent', data: { agent: name } });
    return findings.length === 0 ? IN_ORDER : findings;
  },
});

const peopleIn = (text: string) => text.split(/\s+y\s+|[,;/&\n]/i).filter((name) => name.trim() !== '');
