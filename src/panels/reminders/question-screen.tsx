import type { Ref } from 'preact';
import type { RemindersView } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Words } from '../kit/words';
import type { Question } from './reminders-state';
import { fromHour, hourWords, QUESTIONS } from './words';

interface QuestionScreenProps {
  readonly question: Question;
  readonly view: RemindersView;
  readonly running: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What will happen, said before it does. */
export function QuestionScreen({ question, view, running, titleRef, onConfirm, onCancel }: QuestionScreenProps) {
  const { title, confirm, confirming } = QUESTIONS[question];
  return (
    <section
      class="reminders__part"
      aria-labelledby="pregunta"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !running) onCancel();
      }}
    >
      <h2 id="pregunta" tabIndex={-1} ref={titleRef}>
        {title}
      </h2>
      {question === 'activate' && <Activation view={view} />}
      {question === 'takeOver' && <TakeOver view={view} />}
      {question === 'deactivate' && (
        <p>
          Nadie recibirá recordatorios, ni se revisarán solas las pestañas, hasta que alguien los active otra vez. Para
          unos días basta «Pausar».
        </p>
      )}
      <div class="reminders__buttons">
        {/* Not under the pointer that asked. */}
        <Button disabled={running} onClick={onCancel}>
          Cancelar
        </Button>
        <Button look="primary" disabled={running} onClick={onConfirm}>
          {running ? confirming : confirm}
        </Button>
      </div>
    </section>
  );
}

function Account({ account }: Pick<RemindersView, 'account'>) {
  return account === '' ? <>la cuenta con que abrió esta hoja</> : <Words text={account} />;
}

function Activation({ view: { account, hour, figuresFrom } }: { readonly view: RemindersView }) {
  return (
    <dl class="reminders__terms">
      <dt>Qué se envía</dt>
      <dd>
        Cada día hábil, {hourWords(hour)}: a cada agente, sus escalamientos por reportar (día 5), que vencen hoy (día
        8), vencidos o por confirmar; a coordinación, los de todos. Se repite hasta que se resuelvan. Si no hay nada, no
        sale nada.
      </dd>
      {figuresFrom !== null && (
        <>
          <dt>Las cifras</dt>
          <dd>
            Al cierre de cada día hábil, {fromHour(figuresFrom)}: a cada agente con meta, sus gestiones y archivados del
            día; a coordinación, la tabla del equipo. El primer día hábil de la semana, por la mañana, lo mismo de la
            semana anterior. Para no enviarlas: «recordatorios.productividad» = No en CONFIGURACIÓN.
          </dd>
        </>
      )}
      <dt>Desde qué cuenta</dt>
      <dd>
        La suya: <Account account={account} />. Quedan en sus «Enviados» y gastan de su cupo de correos del día.
      </dd>
      <dt>Qué más hace</dt>
      <dd>Cada hora revisa las pestañas, por si alguna edición quedó sin revisar.</dd>
      <dt>Qué permisos usa</dt>
      <dd>
        Enviar correo como usted y ejecutarse solo a esas horas. Si Google los pide, acéptelos y pulse «Activar» otra
        vez.
      </dd>
      <dt>Quién los apaga</dt>
      <dd>Cualquiera los puede pausar. Desactivarlos, solo usted.</dd>
    </dl>
  );
}

function TakeOver({ view: { account, owner } }: { readonly view: RemindersView }) {
  return (
    <>
      <p>
        Hoy salen de la cuenta de <Words text={owner} />. Desde ahora saldrán de la suya: <Account account={account} />.
      </p>
      <p>
        Quedan en sus «Enviados» y gastan de su cupo de correos. Lo que ya salió no se repite. Si Google pide permisos,
        acéptelos y pulse otra vez.
      </p>
    </>
  );
}
