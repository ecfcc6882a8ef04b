import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import type { Ended } from './reminders-state';
import { doneWords, failedTitle } from './words';

interface OutcomeProps {
  readonly ended: Ended;
  readonly onLook: () => void;
}

/** What became of the last thing that the person asked for. */
export function Outcome({ ended: { task, problem }, onLook }: OutcomeProps) {
  if (problem === null) return <Notice kind="success" title={doneWords(task)} />;
  return (
    <Notice
      kind="error"
      title={failedTitle(task)}
      action={
        <Button look="quiet" onClick={onLook}>
          Mirar cómo quedó
        </Button>
      }
    >
      <p>
        <Words text={problem} />
      </p>
    </Notice>
  );
}
