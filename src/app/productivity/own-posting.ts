import type { Agent } from '../../core/base/directory';
import { fold, foldName } from '../../core/base/fold';
import { HEADER_ROWS, type Layout } from '../../core/base/recognise';
import { type Day, shownDay } from '../../core/calendar/day';
import type { EditPorts, TabPort, WorkbookPort } from '../../core/ports';
import { type Posting, postingsIn } from '../../core/productivity/postings';
import { type BaseMap, recogniseIn } from '../base-map';
import { missingHeaders } from '../own-tabs';
import { done, type Result, refused } from '../result';
import { tabNamed } from './read-sources';

/** The person who asks, as an agent of AGENTES. */
export interface OwnPosting {
  readonly posting: Posting;
  /** Everybody's. */
  readonly postings: readonly Posting[];
  /** Spanish: what AGENTES leaves open of the person, or of who shares their tab. */
  readonly problems: readonly string[];
}

/** Who asks, by their e-mail, in the shift and tab that they have today. Refused, with what to do, for anybody else. */
export function ownPosting(ports: EditPorts, { facts: { agents } }: BaseMap): Result<OwnPosting> {
  const mail = ports.userMail().toLowerCase();
  const today = ports.today();
  if (mail === '')
    return refused(
      'Google no dice con qué cuenta está trabajando. Cierre las demás cuentas del navegador, recargue la hoja y abra de nuevo el panel.',
    );
  if (agents.length === 0)
    return refused(
      'La base no tiene la pestaña AGENTES, o está vacía: no se sabe de quién es cada pestaña. Coordinación la crea con «Configurar…».',
    );
  const rows = agents.filter((agent) => agent.mail === mail);
  const { postings } = postingsIn(agents);
  const mine = postings.filter((posting) => posting.mail === mail);
  const [first] = mine;
  if (!first) return refused(whyNoAgent(mail, rows));
  const other = mine.find(({ person }) => person !== first.person);
  if (other)
    return refused(
      `AGENTES da el correo ${mail} a ${first.agent} y a ${other.agent}: no se sabe de quién es el día. Pida a coordinación que deje a cada persona el suyo.`,
    );
  const posting = mine.find((each) => each.holdsOn(today));
  if (!posting) return refused(whyNotToday(first.agent, rows, today));
  if (posting.tab === '')
    return refused(
      `AGENTES no dice cuál es la pestaña de ${posting.agent}. Pida a coordinación que la escriba en la columna Pestaña.`,
    );
  const near = agents.filter(
    ({ name, tab }) => fold(name) === fold(posting.agent) || foldName(tab) === foldName(posting.tab),
  );
  return done({ posting, postings, problems: postingsIn(near).problems });
}

/** Where the person's rows are. */
export interface OwnRows {
  readonly tab: TabPort;
  readonly layout: Layout;
}

/** The tab of a posting, with its columns; refused where it is not there or has not the headers. */
export function ownRows(workbook: WorkbookPort, map: BaseMap, { tab: name }: Posting): Result<OwnRows> {
  const tab = tabNamed(workbook, name);
  if (!tab)
    return refused(
      `AGENTES dice que su pestaña es «${name}», y la base no la tiene. Pida a coordinación que corrija el nombre en AGENTES, o cree la pestaña.`,
    );
  const found = recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  if (found.ok) return done({ tab, layout: found.layout });
  return refused(`Su pestaña «${tab.name}» no se puede contar: ${missingHeaders(found.missing)}`);
}

function whyNoAgent(mail: string, rows: readonly Agent[]): string {
  const [row] = rows;
  if (!row)
    return `La cuenta ${mail} no está en AGENTES. Si abrió la hoja con otra cuenta, ábrala con la del trabajo; si es la del trabajo, pida a coordinación que la escriba allí.`;
  const [reversed] = postingsIn(rows).problems;
  if (reversed !== undefined) return reversed;
  if (row.role === '')
    return 'AGENTES no dice su Rol ni su Pestaña. Si es agente, pida a coordinación que los escriba.';
  return `«Mi día» muestra el día de un agente, y en AGENTES su Rol es ${row.role}. Las cifras de todo el equipo están en «Tablero».`;
}

function whyNotToday(name: string, rows: readonly Agent[], today: Day): string {
  const [next] = rows.flatMap(({ from }) => (from !== null && from > today ? [from] : [])).sort();
  const last = rows.flatMap(({ until }) => until ?? []).sort();
  const when =
    next !== undefined
      ? `empieza el ${shownDay(next)}`
      : `trabajó hasta el ${shownDay(last[last.length - 1] ?? today)}`;
  return `Según AGENTES, ${name} ${when}: hoy no tiene día que mostrar. Si no es así, pida a coordinación que corrija Desde y Hasta.`;
}
