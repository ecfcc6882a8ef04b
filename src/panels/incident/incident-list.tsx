import type { IncidentDesk, IncidentView } from '../../app/panel-api';
import { Count } from '../kit/tag';
import { timeText } from './form';
import { IncidentItem } from './incident-item';
import type { IncidentAction, IncidentState } from './incident-state';
import type { IncidentRunner } from './runner';

interface IncidentListProps {
  /** `open`: those that a person can say ended; `others`: those of today and to come. */
  readonly which: 'open' | 'others';
  readonly state: IncidentState;
  readonly desk: IncidentDesk;
  readonly now: () => number;
  readonly dispatch: (action: IncidentAction) => void;
  readonly runner: IncidentRunner;
}

const TITLES = { open: 'Sin terminar', others: 'De hoy y por venir' };

/** Incidents that the person may look at, with what can be done with each. */
export function IncidentList({ which, state, desk, now, dispatch, runner }: IncidentListProps) {
  const { today, person } = desk;
  const { finishing, task } = state;
  const incidents = desk.incidents.filter(({ endable }) => endable === (which === 'open'));
  if (incidents.length === 0) return null;
  const begin = ({ ref, day }: IncidentView) =>
    dispatch({
      type: 'finishing',
      finishing: { ref, endsAt: day === today ? timeText(now()) : '', problem: '' },
    });
  return (
    <section class={`incident__list incident__list--${which}`} aria-labelledby={`novedades-${which}`}>
      <h2 id={`novedades-${which}`}>
        {TITLES[which]}
        {person.leads && ', del equipo'} <Count value={incidents.length} />
      </h2>
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
    </section>
  );
}
