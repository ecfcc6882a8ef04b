import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { shortDay } from '../kit/days';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { Words } from '../kit/words';
import type { FormState, Screen as ScreenState } from './form-state';
import { Screen } from './screen';
import { waitingWords } from './words-of-form';

interface SentScreenProps {
  readonly state: FormState;
  readonly screen: Extract<ScreenState, { readonly name: 'sent' }>;
  /** May another escalation follow here. */
  readonly goesOn: boolean;
  readonly onGoOn: () => void;
  readonly onCancel: (() => void) | null;
}

/** It left: its number, when an answer is due, and what comes next. */
export function SentScreen({
  state,
  screen: { outcome, topic, mayBeOlder },
  goesOn,
  onGoOn,
  onCancel,
}: SentScreenProps) {
  const { number, reportOn, dueOn, explanation, notices } = outcome;
  const [open, setOpen] = useState(false);
  const { draft, form } = state;
  const today = form?.today ?? '';
  const waiting = draft.topic === '' ? 0 : 1 + draft.queue.length;

  const bar = (
    <>
      {waiting > 0 && (
        <p class="escalation__keeping">
          {waitingWords(waiting)}. Sigue: <Words text={draft.topic} />
        </p>
      )}
      <div class="escalation__buttons">
        {waiting > 0 ? (
          <Button look="primary" onClick={onGoOn}>
            Seguir con el próximo tema
          </Button>
        ) : (
          goesOn && (
            <Button look="primary" onClick={onGoOn}>
              Otro escalamiento
            </Button>
          )
        )}
        {onCancel && <Button onClick={onCancel}>Volver a la lista</Button>}
      </div>
    </>
  );

  return (
    <Screen bar={bar}>
      <div class="escalation__sent">
        <Icon name="success" />
        <h2 tabIndex={-1} data-focus="heading">
          Se envió el escalamiento <Words text={number} />
        </h2>
      </div>
      <p>
        <Words text={topic} />
      </p>
      <dl class="escalation__facts">
        {reportOn !== null && (
          <>
            <dt>Reportar</dt>
            <dd>
              <b>{shortDay(reportOn, today)}</b>, si no hay respuesta
            </dd>
          </>
        )}
        {dueOn !== null && (
          <>
            <dt>Fecha límite</dt>
            <dd>
              <b>{shortDay(dueOn, today)}</b>
            </dd>
          </>
        )}
      </dl>
      {mayBeOlder && (
        <Notice kind="warning" title="Puede haber salido el texto anterior">
          <p>Un primer intento quedó sin respuesta antes de sus últimos cambios. Mire el correo en «Enviados».</p>
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice} kind="info" title={<Words text={notice} />} />
      ))}
      {explanation.length > 0 && (
        <Section title="Cómo se contaron los días" level={3} open={open} onToggle={setOpen}>
          {() => (
            <ul class="escalation__days">
              {explanation.map((line) => (
                <li key={line}>
                  <Words text={line} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </Screen>
  );
}
