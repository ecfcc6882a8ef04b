import type { Board } from '../../app/panel-api';
import { Words } from '../kit/words';

const MARKS: Readonly<Record<Board['headline']['verdict'], string>> = {
  yes: '✓',
  partly: '✗',
  no: '✗',
  unknown: '?',
  nothing: '…',
};

/** The answer before anything else: are we meeting the goal, and who is not. */
export function HeadlineCard({ headline: { verdict, title, detail } }: Pick<Board, 'headline'>) {
  return (
    <section class={`headline headline--${verdict}`} aria-labelledby="headline">
      <span class="headline__mark" aria-hidden="true">
        {MARKS[verdict]}
      </span>
      <div>
        <h2 id="headline">{title}</h2>
        {detail !== '' && (
          <p>
            <Words text={detail} />
          </p>
        )}
      </div>
    </section>
  );
}
