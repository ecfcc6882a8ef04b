import type { DayTally, Incident } from '../../app/panel-api';
import { Words } from '../kit/words';
import { durationWords, timeWords } from './words';

/** What took time from the day, and how much. */
export function IncidentsPart({ day }: { readonly day: DayTally }) {
  const { incidents, lostMinutes, lostOpen, proRated } = day;
  if (incidents.length === 0) return null;
  const goal = proRated === null && day.goalManaged !== null ? ' No cambian la meta.' : '';
  return (
    <div class="my-day__part">
      <h2>Novedades de hoy</h2>
      <ul class="incidents">
        {incidents.map((incident, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none has a state of its own
          <li key={index}>
            <Words text={incident.kind} /> <span class="quiet">{spanWords(incident)}</span>
            {incident.description !== '' && (
              <p class="quiet">
                <Words text={incident.description} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        {lostMinutes > 0 && `Minutos perdidos: ${durationWords(lostMinutes)}.`}
        {lostOpen && ' Sin hora de inicio o de fin los minutos no se pueden contar.'}
        {goal}
      </p>
    </div>
  );
}

/** «9:05 a 9:45», «desde las 9:05» */
function spanWords({ startsAt, endsAt }: Incident): string {
  if (startsAt === null) return endsAt === null ? 'sin hora' : `hasta las ${timeWords(endsAt)}`;
  return endsAt === null ? `desde las ${timeWords(startsAt)}` : `${timeWords(startsAt)} a ${timeWords(endsAt)}`;
}
