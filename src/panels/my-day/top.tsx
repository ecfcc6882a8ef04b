import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { classes } from '../kit/classes';
import { shortDay } from '../kit/days';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import { readWords } from './pace-words';
import { headlineOf } from './words';

interface TopProps {
  /** null: nothing has come yet, or the person has no day. */
  readonly view: MyDay | null;
  readonly reading: boolean;
  readonly onRefresh: () => void;
}

/** What is understood at a glance, whose day it is, and as of when. */
export function Top({ view, reading, onRefresh }: TopProps) {
  const headline = view && headlineOf(view.day);
  return (
    <div class="my-day__top">
      <h1 class={classes('my-day__headline', headline?.isMet && 'my-day__headline--met')}>
        {headline?.isMet && <Icon name="success" />}
        {headline ? headline.text : 'Mi día'}
      </h1>
      {view && (
        <p class="my-day__who quiet">
          <Words text={view.agent.name} /> · {shortDay(view.today, view.today)}
          {view.agent.shift !== null && ` · turno ${view.agent.shift.toLowerCase()}`}
        </p>
      )}
      <div class="my-day__read quiet">
        <p>{view ? readWords(view) : reading ? 'Contando…' : 'Sin leer'}</p>
        <Button look="quiet" disabled={reading} onClick={onRefresh}>
          {reading ? 'Leyendo…' : 'Actualizar'}
        </Button>
      </div>
    </div>
  );
}
