import type { Ref } from 'preact';
import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { number } from '../kit/spanish';
import { FigureBar } from './figure-bar';
import { paceShare, paceWords } from './pace-words';
import { archivedOf, archivedProgress, managedProgress, noGoalWords, proRatedWords } from './words';

interface FiguresPartProps {
  readonly view: MyDay;
  /** Opens the form of Inconcert's figure; null while it is open. */
  readonly onType: (() => void) | null;
  readonly typeRef: Ref<HTMLButtonElement>;
}

/** Gestiones and archivados against the day's goals, what they are made of, and the pace. */
export function FiguresPart({ view, onType, typeRef }: FiguresPartProps) {
  const { day } = view;
  const managed = managedProgress(day);
  const archived = archivedProgress(day);
  const why = noGoalWords(view);
  const proRated = proRatedWords(day);
  const share = paceShare(view);
  const { inconcert } = day;
  return (
    <div class="my-day__part">
      {why !== '' && <p>{why}</p>}
      {managed && <FigureBar name="Gestiones" progress={managed} pace={share} />}
      <div class="my-day__made-of">
        <p>
          Base: <Figure value={day.managed} /> · Facebook (Inconcert): <Figure value={inconcert} />
        </p>
        {onType && (
          <Button
            look="quiet"
            onClick={onType}
            buttonRef={typeRef}
            label={`${inconcert === null ? 'Escribir' : 'Corregir'} la cifra de Facebook en Inconcert`}
          >
            {inconcert === null ? 'Escribir' : 'Corregir'}
          </Button>
        )}
      </div>
      {archived && <FigureBar name="Archivados" progress={archived} pace={share} />}
      {!archived && (
        <p>
          Archivados: <Figure value={archivedOf(day)} />
        </p>
      )}
      {proRated !== '' && <p class="my-day__second">{proRated}</p>}
      <div class="my-day__pace quiet">
        {paceWords(view).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What nobody knows is never 0. */
const Figure = ({ value }: { readonly value: number | null }) => (
  <strong>{value === null ? 'sin dato' : number(value)}</strong>
);
