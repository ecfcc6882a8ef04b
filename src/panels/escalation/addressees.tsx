import type { EscalationForm } from '../../app/panel-api';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import { termWords } from './words-of-form';

/** Who sends, to whom, what is not as it should be, and until when an answer is due. */
export function Addressees({ form }: { readonly form: EscalationForm }) {
  const { sender, to, cc, warnings } = form;
  const term = termWords(form);
  return (
    <div class="escalation__who">
      <p>
        Enviará como{' '}
        <b>
          <Words text={sender.name || sender.mail} />
        </b>
        {sender.name !== '' && (
          <>
            {' '}
            <span class="quiet">
              (<Words text={sender.mail} />)
            </span>
          </>
        )}
      </p>
      <dl class="escalation__facts">
        <dt>Para</dt>
        <dd>{to.length === 0 ? <span class="quiet">falta</span> : <Words text={to.join(', ')} />}</dd>
        <dt>Copia</dt>
        <dd>{cc.length === 0 ? <span class="quiet">nadie</span> : <Words text={cc.join(', ')} />}</dd>
      </dl>
      {warnings.map((warning) => (
        <p key={warning} class="escalation__warning">
          <Icon name="warning" />
          <span>
            <span class="visually-hidden">Aviso: </span>
            <Words text={warning} />
          </span>
        </p>
      ))}
      {term !== '' && <p class="quiet">{term}</p>}
    </div>
  );
}
