import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import { LABELS } from './fields';
import { Lines } from './lines';
import { Thumbnails } from './pictures/thumbnails';
import { SameTopics } from './same-topics';
import { Screen } from './screen';
import { isAbout } from './topic-check';
import type { Escalation } from './use-escalation';
import { subjectWords, waitingWords } from './words-of-form';

/** All that would be sent, and its sending. */
export function ReviewScreen({ escalation: { state, form: flow, sending } }: { readonly escalation: Escalation }) {
  const { form, draft, topic, pictures, failure } = state;
  if (form === null) return null;
  const isSending = state.screen.name === 'sending';
  const same = isAbout(topic, draft.topic) ? topic.same : [];
  const send = failure !== null ? 'Enviar otra vez' : same.length > 0 ? 'Enviar de todos modos' : 'Enviar';

  const bar = (
    <>
      {isSending && (
        <>
          <div class="escalation__moving" />
          <p class="escalation__keeping">Enviando… Puede tardar unos segundos. No cierre el panel.</p>
        </>
      )}
      <div class="escalation__buttons">
        {/* Not under the pointer that asked for the review. */}
        <Button disabled={isSending} onClick={flow.back}>
          Volver
        </Button>
        <Button look="primary" disabled={isSending} onClick={() => void sending.send()}>
          {isSending ? 'Enviando…' : send}
        </Button>
      </div>
    </>
  );

  return (
    <Screen bar={bar}>
      <h2 tabIndex={-1} data-focus="heading">
        Esto es lo que se envía
      </h2>
      {failure !== null && (
        <div tabIndex={-1} data-focus="notice">
          <Notice kind="error" title="No se sabe si el correo salió">
            <p>
              <Words text={failure.message} />
            </p>
            <p>Puede enviarlo otra vez sin riesgo: si ya había salido, no sale dos veces.</p>
          </Notice>
        </div>
      )}
      {same.length > 0 && <SameTopics same={same} today={form.today} />}
      <dl class="escalation__facts">
        <dt>De</dt>
        <dd>
          <Words text={`${form.sender.name} (${form.sender.mail})`} />
        </dd>
        <dt>Para</dt>
        <dd>
          <Words text={form.to.join(', ')} />
        </dd>
        <dt>Copia</dt>
        <dd>{form.cc.length === 0 ? <span class="quiet">nadie</span> : <Words text={form.cc.join(', ')} />}</dd>
        <dt>Asunto</dt>
        <dd>
          <b>
            <Words text={subjectWords(draft)} />
          </b>
        </dd>
      </dl>
      {(['description', 'link', 'comments'] as const).map((field) => (
        <section key={field}>
          <h3 class="escalation__label">{LABELS[field]}</h3>
          <Lines text={draft[field]} />
        </section>
      ))}
      <section>
        <h3 class="escalation__label">{counted(pictures.pictures.length, 'pantallazo', 'pantallazos')}</h3>
        <Thumbnails pictures={pictures.pictures} onRemove={null} />
      </section>
      <p class="quiet">
        Queda registrado en ESCALAMIENTOS con el número siguiente
        {draft.source !== null && ', y su fila recibe ese número'}.{' '}
        {draft.queue.length > 0 && `${waitingWords(draft.queue.length)} después.`}
      </p>
    </Screen>
  );
}
