import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import type { FormFlow } from './form-flow';
import type { FormState } from './form-state';

/** What a person is to know before anything else. */
export function FormNotices({ state, flow }: { readonly state: FormState; readonly flow: FormFlow }) {
  const { form, failure, asking, otherDraft } = state;
  if (form === null || (form.obstacle === null && failure === null && form.notice === '' && !otherDraft)) return null;
  return (
    <div class="escalation__notices" tabIndex={-1} data-focus="notice">
      {form.obstacle !== null && (
        <Notice
          kind="error"
          title="Todavía no se puede enviar"
          action={
            <Button look="quiet" disabled={asking} onClick={() => void flow.lookAgain()}>
              {asking ? 'Comprobando…' : 'Comprobar de nuevo'}
            </Button>
          }
        >
          <p>
            <Words text={form.obstacle} />
          </p>
          <p>Puede escribir: el borrador se guarda.</p>
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="error" title="No se envió">
          <p>
            <Words text={failure.message} />
          </p>
        </Notice>
      )}
      {otherDraft ? (
        <Notice kind="warning" title="Este no es el reenvío">
          <p>
            <Words text={form.notice} />
          </p>
          <p>Para preparar el reenvío, pulse «Empezar de nuevo».</p>
        </Notice>
      ) : (
        form.notice !== '' && <Notice kind="info" title={<Words text={form.notice} />} />
      )}
    </div>
  );
}
