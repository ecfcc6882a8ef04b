import type { UnsettledMail } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import { isSettling, type Task } from './reminders-state';

interface UnsettledListProps {
  readonly mails: readonly UnsettledMail[];
  readonly task: Task | null;
  readonly onSettle: (mail: UnsettledMail, left: boolean) => void;
}

/** Mails that were cut off while they left: only a person can see whether they arrived. */
export function UnsettledList({ mails, task, onSettle }: UnsettledListProps) {
  return (
    <section class="unsettled" aria-labelledby="por-confirmar">
      <h2 class="severity severity--warning" id="por-confirmar">
        <Icon name="warning" />
        Por confirmar
      </h2>
      <p>Google se detuvo cuando estos correos salían. Mire si están en «Enviados» de esa cuenta.</p>
      <ul>
        {mails.map((mail, index) => (
          <UnsettledItem key={mail.key} mail={mail} id={`por-confirmar-${index}`} task={task} onSettle={onSettle} />
        ))}
      </ul>
    </section>
  );
}

interface UnsettledItemProps extends Omit<UnsettledListProps, 'mails'> {
  readonly mail: UnsettledMail;
  readonly id: string;
}

function UnsettledItem({ mail, id, task, onSettle }: UnsettledItemProps) {
  const { key, about, subject, to, when, from, resendable, inCase } = mail;
  return (
    <li class="unsettled__mail">
      <p id={id}>
        <b>
          <Words text={about} />
        </b>
      </p>
      <p>
        «<Words text={subject} />»
      </p>
      <dl class="reminders__facts">
        <div>
          <dt>De</dt>
          <dd>{from === '' ? 'No se sabe' : <Words text={from} />}</dd>
        </div>
        <div>
          <dt>Para</dt>
          <dd>
            <Words text={to} />
          </dd>
        </div>
        <div>
          <dt>Empezó a salir</dt>
          <dd>{when}</dd>
        </div>
      </dl>
      {inCase ? (
        <p class="quiet">Dígalo en su caso: Base de gestión → Escalamientos.</p>
      ) : (
        <>
          <div class="reminders__buttons">
            <Button disabled={task !== null} describedBy={id} onClick={() => onSettle(mail, true)}>
              {isSettling(task, key, true) ? 'Anotando…' : 'Sí salió'}
            </Button>
            <Button disabled={task !== null} describedBy={id} onClick={() => onSettle(mail, false)}>
              {isSettling(task, key, false) ? 'Anotando…' : 'No salió'}
            </Button>
          </div>
          <p class="quiet">
            {resendable
              ? 'Con «No salió» sale otra vez con los próximos recordatorios.'
              : 'Ya no se envía otra vez: solo queda anotado.'}
          </p>
        </>
      )}
    </li>
  );
}
