import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';

interface FailedNoticeProps {
  readonly message: string;
  /** What was written before it failed, in words. */
  readonly applied: readonly string[];
  /** Is there anything left to apply. */
  readonly left: boolean;
  readonly onLook: () => void;
}

/** Why it stopped, what is written all the same, and how to go on. */
export function FailedNotice({ message, applied, left, onLook }: FailedNoticeProps) {
  return (
    <Notice
      kind="error"
      title={applied.length === 0 ? 'No se pudo' : 'Se aplicó solo una parte'}
      action={
        <Button look="quiet" onClick={onLook}>
          Mirar la base de nuevo
        </Button>
      }
    >
      <p>
        <Words text={message} />
      </p>
      {applied.length > 0 && (
        <p>
          Ya quedó escrito. <Words text={applied.join(' ')} />
        </p>
      )}
      {left && <p>Lo que falta por aplicar sigue marcado.</p>}
    </Notice>
  );
}
