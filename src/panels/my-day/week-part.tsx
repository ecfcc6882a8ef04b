import type { Ref } from 'preact';
import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { shortDay } from '../kit/days';
import { listed } from '../kit/spanish';
import { legendOf, type Mark, marksOf, SIGNS } from './marks';
import { actaWords, weekWords } from './pace-words';

interface WeekPartProps {
  readonly view: MyDay;
  /** Opens the form for that day; null while it is open. */
  readonly onType: ((day: string) => void) | null;
  readonly typeRef: Ref<HTMLButtonElement>;
}

/** The week so far: a mark for each day, and the sum beside the week's goal. */
export function WeekPart({ view, onType, typeRef }: WeekPartProps) {
  const { days, today } = view;
  const marks = marksOf(days, today);
  const acta = actaWords(view);
  const lacking = days.filter(
    ({ date, goalManaged, inconcert }) => date < today && goalManaged !== null && inconcert === null,
  );
  const [first] = lacking;
  return (
    <div class="my-day__part">
      <h2>La semana</h2>
      <ul class="week">
        {marks.map((mark) => (
          <DayMark key={mark.date} mark={mark} today={today} />
        ))}
      </ul>
      <p class="week__legend quiet" aria-hidden="true">
        {legendOf(marks).map(([sign, meaning]) => (
          <span key={sign}>
            {sign} {meaning}
          </span>
        ))}
      </p>
      <p>{weekWords(view)}</p>
      {acta !== '' && <p class="quiet">{acta}</p>}
      {first && (
        <div class="my-day__made-of">
          <p>
            Sin cifra de Inconcert:{' '}
            {listed(
              lacking.map(({ date }) => shortDay(date, today)),
              5,
            )}
          </p>
          {onType && (
            <Button
              look="quiet"
              onClick={() => onType(first.date)}
              buttonRef={typeRef}
              label={`Escribir la cifra del ${shortDay(first.date, today)}`}
            >
              Escribir
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function DayMark({ mark: { date, kind, figure, said }, today }: { readonly mark: Mark; readonly today: string }) {
  return (
    <li class={`week__day week__day--${kind}`} aria-current={date === today ? 'date' : undefined} title={said}>
      <span class="visually-hidden">{said}</span>
      <span aria-hidden="true">{shortDay(date, today).slice(0, 3)}</span>
      <span class="week__sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span class="week__figure" aria-hidden="true">
        {figure}
      </span>
    </li>
  );
}
