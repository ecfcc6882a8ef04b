import type { Surroundings } from '../../app/panel-api';
import { Words } from '../kit/words';
import { surroundingsLines } from './surroundings-words';

/** Where the add-on runs and what it may do there. */
export function SurroundingsList({ about }: { readonly about: Surroundings }) {
  return (
    <dl class="surroundings">
      {surroundingsLines(about).map(([name, value]) => (
        <div key={name}>
          <dt class="quiet">{name}</dt>
          <dd>
            <Words text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
