import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import type { Ended, Sent } from './incident-state';
import { endedTitle, mailNotice } from './words';

interface OutcomeProps {
  readonly ended: Ended;
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
  readonly onUndoFinish: (batch: string) => void;
  readonly onAgain: (sent: Sent) => void;
}

/** What came of the last thing that the person did, and the way back while there is one. */
export function Outcome({ ended, busy, onUndo, onUndoFinish, onAgain }: OutcomeProps) {
  const undo = (onClick: () => void) => (
    <Button look="quiet" disabled={busy} onClick={onClick}>
      Deshacer
    </Button>
  );
  if (ended.type === 'registered')
    return (
      <>
        <Notice kind="success" title={endedTitle(ended)} action={undo(() => onUndo(ended.id))}>
          <p>
            <Words text={ended.message} />
          </p>
          {mailNotice(ended.mail) !== 'warning' && (
            <p>
              <Words text={ended.mail.message} />
            </p>
          )}
        </Notice>
        {mailNotice(ended.mail) === 'warning' && (
          <Notice
            kind="warning"
            title={ended.mail.status === 'unsettled' ? 'Correo por confirmar' : 'Coordinación no tiene correo'}
            action={
              ended.mail.status === 'failed' && (
                <Button look="quiet" disabled={busy} onClick={() => onAgain(ended.sent)}>
                  Reintentar el correo
                </Button>
              )
            }
          >
            <p>
              <Words text={ended.mail.message} />
            </p>
          </Notice>
        )}
      </>
    );
  const { message } = ended;
  const batch = ended.type === 'finished' ? ended.batch : null;
  return (
    <Notice
      kind={ended.type === 'failed' ? 'error' : 'success'}
      title={endedTitle(ended)}
      action={batch !== null && undo(() => onUndoFinish(batch))}
    >
      <p>
        <Words text={message} />
      </p>
    </Notice>
  );
}
