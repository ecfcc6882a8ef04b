import type { EscalationDraft } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import type { Screen as ScreenState } from './form-state';
import { Screen } from './screen';
import { subjectWords } from './words-of-form';

interface UnsettledScreenProps {
  /** As it was sent. */
  readonly draft: EscalationDraft;
  readonly screen: Extract<ScreenState, { readonly name: 'unsettled' }>;
  readonly onLeft: () => void;
  readonly onAgain: () => void;
}

/** Nobody knows whether the mail left: the person looks, and says. */
export function UnsettledScreen({ draft, screen: { outcome, busy, problem }, onLeft, onAgain }: UnsettledScreenProps) {
  const bar = (
    <div class="escalation__buttons">
      <Button disabled={busy} onClick={onLeft}>
        {busy ? 'Anotando…' : 'Sí salió'}
      </Button>
      <Button disabled={busy} onClick={onAgain}>
        No salió: enviar otra vez
      </Button>
    </div>
  );
  return (
    <Screen bar={bar}>
      <h2 tabIndex={-1} data-focus="heading">
        No se sabe si el correo salió
      </h2>
      <p>
        <Words text={outcome.message} />
      </p>
      <Notice kind="warning" title="Busque este asunto en «Enviados»">
        <p>
          <Words text={subjectWords(draft, outcome.number)} />
        </p>
      </Notice>
      <p class="quiet">
        Mientras no diga si salió, no se envía otra vez. Si cierra el panel, puede decirlo después en «Escalamientos».
      </p>
      {problem !== null && (
        <div tabIndex={-1} data-focus="notice">
          <Notice kind="error" title="No se pudo anotar">
            <p>
              <Words text={problem} />
            </p>
          </Notice>
        </div>
      )}
    </Screen>
  );
}
