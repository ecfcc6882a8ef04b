import type { EscalationDraft } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Words } from '../kit/words';
import { isEmpty } from './draft';
import type { FormFlow } from './form-flow';
import { waitingWords } from './words-of-form';

interface OriginProps {
  readonly draft: EscalationDraft;
  readonly asking: boolean;
  readonly flow: FormFlow;
}

/** Where the form comes from and what waits behind it. */
export function Origin({ draft, asking, flow }: OriginProps) {
  const { source, resends, queue } = draft;
  if (isEmpty(draft))
    return (
      <div>
        <Button disabled={asking} onClick={() => void flow.fillIn()}>
          Traer la fila seleccionada
        </Button>
      </div>
    );
  if (source === null && resends === null && queue.length === 0) return null;
  return (
    <div class="escalation__origin">
      {resends !== null && (
        <p>
          Segundo envío del escalamiento{' '}
          <b>
            <Words text={resends.number} />
          </b>{' '}
          (<Words text={resends.label} />
          ): un correo y una fila nuevos.
        </p>
      )}
      {source !== null && (
        <p class="escalation__line">
          <span>
            Desde <Words text={source.label} />. Esa fila recibirá el número.
          </span>
          <Button look="quiet" label="Quitar la fila de la que viene" onClick={flow.dropSource}>
            Quitar
          </Button>
        </p>
      )}
      {queue.length > 0 && (
        <div>
          <p>{waitingWords(queue.length)} después de este:</p>
          <ul>
            {queue.map((topic, index) => (
              <li key={topic} class="escalation__line">
                <Words text={topic} />
                <Button look="quiet" label={`Quitar el tema ${topic}`} onClick={() => flow.dropWaiting(index)}>
                  Quitar
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
