import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { ProblemList } from '../kit/problem-list';
import { Words } from '../kit/words';

interface ListNoticesProps {
  /** Who asks, where AGENTES does not name them; null: it does. Their mail may be ''. */
  readonly stranger: string | null;
  /** Why the list that is shown could not be brought up to date; null: it could. */
  readonly problem: string | null;
  /** What in the tab cannot be read. */
  readonly problems: readonly string[];
  readonly onRetry: () => void;
}

/** What a person should know of the list before reading it. Nothing where all is well. */
export function ListNotices({ stranger, problem, problems, onRetry }: ListNoticesProps) {
  if (stranger === null && problem === null && problems.length === 0) return null;
  return (
    <div class="escalations__notices">
      {problem !== null && (
        <div role="alert">
          <Notice
            kind="error"
            title="La lista no está al día"
            action={
              <Button look="quiet" onClick={onRetry}>
                Reintentar
              </Button>
            }
          >
            <p>
              <Words text={problem} />
            </p>
          </Notice>
        </div>
      )}
      {stranger !== null && (
        <Notice kind="info" title="Usted puede ver los casos, pero no cambiarlos">
          <p>
            {stranger === '' ? 'Google no dijo cuál es su cuenta.' : <Words text={`${stranger} no está en AGENTES.`} />}{' '}
            Pida que lo agreguen, o entre con su cuenta del equipo.
          </p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice kind="warning" title="Por corregir en la hoja">
          <ProblemList problems={problems} />
        </Notice>
      )}
    </div>
  );
}
