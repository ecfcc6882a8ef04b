import type { Board } from '../../app/panel-api';
import { Button } from '../kit/button';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';

const MARKS: Readonly<Record<Board['headline']['verdict'], string>> = {
  yes: '✓',
  partly: '✗',
  no: '✗',
  unknown: '?',
  nothing: '…',
};

interface HeadlineCardProps extends Pick<Board, 'headline'> {
  /** How many notes say what is not counted, or doubtful. */
  readonly problems: number;
  readonly onShowProblems: () => void;
}

/** The answer before anything else: are we meeting the goal, and who is not. */
export function HeadlineCard({ headline: { verdict, title, detail }, problems, onShowProblems }: HeadlineCardProps) {
  return (
    <section class={`headline headline--${verdict}`} aria-labelledby="headline">
      <span class="headline__mark" aria-hidden="true">
        {MARKS[verdict]}
      </span>
      <div class="headline__words">
        <h2 id="headline">{title}</h2>
        {detail !== '' && (
          <p>
            <Words text={detail} />
          </p>
        )}
      </div>
      {problems > 0 && (
        <Button look="quiet" onClick={onShowProblems}>{`⚠ ${counted(problems, 'aviso', 'avisos')} por atender`}</Button>
      )}
    </section>
  );
}
