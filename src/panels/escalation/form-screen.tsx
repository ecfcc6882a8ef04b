import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { ConfirmStep } from '../kit/confirm-step';
import { TextArea } from '../kit/text-area';
import { TextField } from '../kit/text-field';
import { Addressees } from './addressees';
import { type TextField as Field, isEmpty } from './draft';
import { fieldsOf, LABELS, MOST, problemSummary } from './fields';
import { FormNotices } from './form-notices';
import { allProblems, shownProblems, topicQuestion } from './form-state';
import { Origin } from './origin';
import { PictureField } from './pictures/picture-field';
import { Screen } from './screen';
import { TopicQuestion } from './topic-question';
import type { Escalation } from './use-escalation';
import { keepingWords } from './words-of-form';

interface FormScreenProps {
  readonly escalation: Escalation;
  readonly onCancel: (() => void) | null;
}

/** The form itself. */
export function FormScreen({ escalation, onCancel }: FormScreenProps) {
  const { state, form: flow, pictures } = escalation;
  const { form, draft } = state;
  const [confirming, setConfirming] = useState(false);
  if (form === null) return null;
  const problems = shownProblems(state);
  const field = (name: Field) => ({
    label: LABELS[name],
    value: draft[name],
    problem: problems[name] ?? null,
    most: MOST[name],
    onInput: (text: string) => flow.type(name, text),
    onLeave: () => flow.leave(name),
  });
  const question = topicQuestion(state);
  const untouched = isEmpty(draft) && state.pictures.pictures.length === 0;
  const missing = state.judged ? fieldsOf(allProblems(state)).length : 0;

  const bar = confirming ? (
    <ConfirmStep
      question="¿Borrar lo escrito y empezar de nuevo?"
      confirm="Borrar todo"
      onConfirm={() => {
        setConfirming(false);
        void flow.startOver();
      }}
      onCancel={() => setConfirming(false)}
    >
      <p>Se borran el texto, los temas que esperan y los pantallazos.</p>
    </ConfirmStep>
  ) : (
    <>
      {missing > 0 && <p class="escalation__missing">{problemSummary(allProblems(state))}</p>}
      <div class="escalation__line">
        <p class="escalation__keeping" data-failed={state.keeping.status === 'failed'}>
          {keepingWords(state.keeping)}
        </p>
        {!untouched && (
          <Button look="quiet" onClick={() => setConfirming(true)}>
            Empezar de nuevo
          </Button>
        )}
      </div>
      <div class="escalation__buttons" data-focus="button">
        <Button look="primary" disabled={state.asking || form.obstacle !== null} onClick={() => void flow.review()}>
          {state.asking ? 'Comprobando…' : 'Revisar y enviar'}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Cancelar
          </Button>
        )}
      </div>
    </>
  );

  return (
    <Screen bar={bar}>
      <FormNotices state={state} flow={flow} />
      <Addressees form={form} />
      <Origin draft={draft} asking={state.asking} flow={flow} />
      <div data-focus="topic">
        <TextField {...field('topic')} hint="Uno solo: va en el asunto del correo." />
      </div>
      {question && (
        <TopicQuestion check={question} today={form.today} onSeparate={flow.separate} onOne={flow.isOneTopic} />
      )}
      <div data-focus="description">
        <TextArea {...field('description')} hint="Qué preguntan los ciudadanos y qué debe responder la entidad." />
      </div>
      <div data-focus="link">
        <TextField {...field('link')} inputMode="url" hint="De Facebook o X (Twitter)." />
      </div>
      <div data-focus="comments">
        <TextArea {...field('comments')} verbatim hint="Cópielos tal como están escritos, uno por línea." />
      </div>
      <div data-focus="pictures">
        <PictureField
          box={state.pictures}
          most={form.largestPictures}
          problem={problems.pictures ?? null}
          isResend={draft.resends !== null}
          onAdd={(files) => void pictures.add(files)}
          onRemove={(id) => void pictures.remove(id)}
        />
      </div>
    </Screen>
  );
}
