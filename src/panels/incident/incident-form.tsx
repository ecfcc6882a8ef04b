import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IncidentDesk } from '../../app/panel-api';
import { Button } from '../kit/button';
import { FormField } from '../kit/form-field';
import { Notice } from '../kit/notice';
import { TextArea } from '../kit/text-area';
import { visibleText } from '../kit/visible-text';
import { Words } from '../kit/words';
import { Choice } from './choice';
import { type Form, isLeave, withKind } from './form';
import { HoursFields } from './hours-fields';
import { faultOf, type IncidentState } from './incident-state';
import { kindWord } from './words';

export interface FieldsProps {
  readonly state: IncidentState;
  readonly form: Form;
  readonly desk: IncidentDesk;
  readonly onType: (form: Form) => void;
}

interface IncidentFormProps extends FieldsProps {
  /** The minute of the day. */
  readonly now: () => number;
  readonly onSubmit: () => void;
}

const LONGEST = 1_000;

/** What happened, to whom and when. Ctrl+Enter registers it. */
export function IncidentForm({ state, form, desk, now, onType, onSubmit }: IncidentFormProps) {
  const box = useRef<HTMLFormElement>(null);
  const { faults, task, formProblem } = state;
  useLayoutEffect(() => {
    if (faults.length === 0) return;
    const invalid = box.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    // Of several to choose from the first: their frame takes no focus.
    (invalid?.querySelector<HTMLElement>('input') ?? invalid)?.focus();
  }, [faults]);
  const change = (changes: Partial<Form>) => onType({ ...form, ...changes });
  const sending = task === 'register';
  const { to, why } = desk.mail;
  return (
    <form
      class="incident__form"
      aria-label="Reportar novedad"
      ref={box}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      {desk.agents.length > 1 && (
        <FormField label="¿De quién es?" problem={faultOf(state, 'agent')}>
          {(wiring) => (
            <select
              class="form-field__control"
              {...wiring}
              value={form.agent}
              onChange={(event) => change({ agent: event.currentTarget.value })}
            >
              {desk.agents.map((name) => (
                <option key={name} value={name} dir="auto">
                  {name === desk.person.name ? `${visibleText(name)} (usted)` : visibleText(name)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      <Choice
        label="¿Qué pasó?"
        options={desk.kinds.map((kind) => ({ value: kind, words: kindWord(kind) }))}
        value={form.kind}
        problem={faultOf(state, 'kind')}
        onChoose={(kind) => onType(withKind(form, kind, now()))}
      />
      {isLeave(form.kind) && (
        <Choice
          label="¿Cuánto dura?"
          options={[
            { value: 'days', words: 'Días completos' },
            { value: 'hours', words: 'Unas horas' },
          ]}
          value={form.wholeDays ? 'days' : 'hours'}
          onChoose={(choice) => change({ wholeDays: choice === 'days' })}
        />
      )}
      <HoursFields state={state} form={form} desk={desk} onType={onType} />
      <TextArea
        label="Descripción"
        hint={form.kind === 'OTRO' ? 'Qué pasó.' : 'Si hace falta: qué pasó, qué hizo, número de reporte al operador.'}
        value={form.description}
        most={LONGEST}
        problem={faultOf(state, 'description')}
        onInput={(description) => change({ description })}
      />
      <p class="incident__mail quiet">
        {to.length > 0 ? (
          <>
            Se escribe a <Words text={to.join(', ')} /> desde su cuenta.
          </>
        ) : (
          <>
            No se escribirá a nadie: <Words text={why} />
          </>
        )}
      </p>
      {formProblem !== '' && (
        <div role="alert">
          <Notice kind="error" title="No se sabe si quedó registrada">
            <p>
              <Words text={formProblem} />
            </p>
            <p>Lo que escribió sigue aquí. Repita: si ya estaba, no se escribe ni se envía otra vez.</p>
          </Notice>
        </div>
      )}
      <Button look="primary" disabled={task !== null && task !== 'look' && task !== 'goTo'} onClick={onSubmit}>
        {sending ? 'Registrando…' : formProblem === '' ? 'Registrar' : 'Reintentar'}
      </Button>
    </form>
  );
}
