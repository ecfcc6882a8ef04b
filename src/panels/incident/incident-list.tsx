import type { IncidentDesk, IncidentView } from '../../app/panel-api';
import { Count } from '../kit/tag';
import { timeText } from './form';
import { IncidentItem } from './incident-item';
import type { IncidentAction, IncidentState } from './incident-state';
import type { IncidentRunner } from './runner';

interface IncidentListProps {
  readonly state: IncidentState;
  readonly desk: IncidentDesk;
  readonly now: () => number;
  readonly dispatch: (action: IncidentAction) => void;
  readonly runner: IncidentRunner;
}

/** What is still open, and what is of today and to come. */
export function IncidentList({ state, desk, now, dispatch, runner }: IncidentListProps) {
  const { incidents, today, person } = desk;
  const { finishing, task } = state;
  const begin = ({ ref, day }: IncidentView) =>
    dispatch({
      type: 'finishing',
      finishing: { ref, endsAt: day === today ? timeText(now()) : '', problem: '' },
    });
  return (
    <section class="incident__list" aria-labelledby="novedades">
      <h2 id="novedades">
        {person.leads ? 'Del equipo: abiertas, de hoy y por venir' : 'Abiertas, de hoy y por venir'}{' '}
        {incidents.length > 0 && <Count value={incidents.length} />}
      </h2>
      {incidents.length === 0 ? (
        <p class="quiet">Ninguna.</p>
      ) : (
        <ul>
          {incidents.map((view) => (
            <IncidentItem
              key={view.ref.rowKey}
              view={view}
              today={today}
              named={person.leads}
              busy={task !== null && task !== 'look'}
              finishing={finishing?.ref.rowKey === view.ref.rowKey ? finishing : null}
              onFinishing={(next) => dispatch({ type: 'finishing', finishing: next })}
              onBegin={() => begin(view)}
              onFinish={(done) => void runner.finish(done)}
              onGoTo={() => void runner.goTo(view.ref)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
