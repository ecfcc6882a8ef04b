import type { WeekTally } from '../../app/panel-api';
import { number } from '../kit/spanish';
import { Words } from '../kit/words';
import { shownDay } from './day-names';
import type { Entry } from './entries';
import { ScrollRegion } from './scroll-region';

interface WeeksSectionProps {
  readonly entries: readonly Entry[];
  readonly today: string;
}

/** Weeks of the shifts of which the acta says a sum for the week: what the days add up to, beside what it says. */
export function WeeksSection({ entries, today }: WeeksSectionProps) {
  const shown = entries.filter(({ figures }) => figures.weeks.some(({ actaGoal }) => actaGoal !== null));
  if (shown.length === 0) return null;
  const begun = new Set(shown.flatMap(({ figures }) => figures.weeks.map(({ monday }) => monday as string)));
  const mondays = [...begun].filter((monday) => monday <= today).sort();
  if (mondays.length === 0) return null;
  const differing = shown.flatMap(({ figures }) => figures.weeks).find(({ differs }) => differs);
  return (
    <section class="board__section" aria-labelledby="weeks">
      <h2 id="weeks">Semanas del turno corto</h2>
      {differing && (
        <p class="quiet">
          {`La suma de las metas diarias no es la meta semanal del acta (${number(differing.actaGoal ?? 0)}): difieren. Se muestran las dos y no se corrige ninguna; cada día se mira con su meta.`}
        </p>
      )}
      <ScrollRegion className="weeks" label="Semanas del turno corto">
        <table>
          <thead>
            <tr>
              <th scope="col">Agente</th>
              {mondays.map((monday) => (
                <th key={monday} scope="col">{`Semana del ${shownDay(monday)}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, figures }) => (
              <tr key={key}>
                <th scope="row">
                  <Words text={figures.agent} />
                </th>
                {mondays.map((monday) => (
                  <WeekCell key={monday} week={figures.weeks.find((week) => week.monday === monday)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function WeekCell({ week }: { readonly week: WeekTally | undefined }) {
  if (!week) return <td />;
  const { managed, inconcert, goal, actaGoal, differs } = week;
  return (
    <td>
      <b>{managed === null ? 'sin dato' : number(managed)}</b>
      {inconcert === null ? '' : ` + ${number(inconcert)} FB`}
      {goal === null ? '' : ` de ${number(goal)}`}
      {actaGoal !== null && <small class="quiet">{`acta ${number(actaGoal)}${differs ? ', difiere' : ''}`}</small>}
    </td>
  );
}
