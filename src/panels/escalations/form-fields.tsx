import { CommonTexts } from '../kit/common-texts';
import { DateField } from '../kit/date-field';
import { shortDay } from '../kit/days';
import { TextArea } from '../kit/text-area';
import { TextField } from '../kit/text-field';
import { Words } from '../kit/words';
import { isDay, LONGEST_REASON, type Shortcoming } from './case-words';
import type { Draft, OpenForm } from './escalations-state';
import { ReportMail } from './report-mail';
import type { Round } from './threads';

export interface FormFieldsProps {
  readonly round: Round;
  readonly form: OpenForm;
  readonly draft: Draft;
  readonly today: string;
  /** Why what was typed cannot be sent yet; null: nobody tried, or it can. */
  readonly told: Shortcoming | null;
  readonly onChange: (changes: Partial<Draft>) => void;
  /** Gets the mail of a report ready once more. */
  readonly onRetry: () => void;
}

const COMMON_REASONS = ['La entidad respondió por otro medio', 'Está repetido', 'Ya no es necesario'];

/** What an action asks for. */
export function FormFields(props: FormFieldsProps) {
  const { round, form, draft, told, onChange, onRetry } = props;
  const problem = told?.field === 'text' ? told.message : null;
  const text = { value: draft.text, problem, onInput: (typed: string) => onChange({ text: typed }) };
  switch (form.action) {
    case 'answer':
      return (
        <>
          <Day {...props} label="Fecha de la respuesta" />
          <TextArea label="Lo que respondió la entidad" {...text} />
        </>
      );
    case 'file':
      return (
        <>
          <Day {...props} label="Fecha del formulario PQRS" />
          <TextField label="Número de radicado" {...text} />
        </>
      );
    case 'close':
      return (
        <>
          <TextField label="¿Por qué se cierra?" most={LONGEST_REASON} {...text} />
          <CommonTexts texts={COMMON_REASONS} onChoose={(reason) => onChange({ text: reason })} />
        </>
      );
    case 'settle':
      return <WhereToLook round={round} />;
    case 'report':
      return (
        <ReportMail
          report={form.report}
          failed={form.problem !== null}
          unsettled={round.view.unsettledReport !== null}
          text={draft.text}
          problem={problem}
          onInput={text.onInput}
          onRetry={onRetry}
        />
      );
  }
}

function Day({ round, draft, today, told, onChange, label }: FormFieldsProps & { readonly label: string }) {
  return (
    <DateField
      label={label}
      // The browser shows the date in the order of its own language.
      hint={isDay(draft.on) ? shortDay(draft.on, today) : undefined}
      value={draft.on}
      earliest={round.view.sentOn}
      latest={today}
      problem={told?.field === 'on' ? told.message : null}
      onInput={(on) => onChange({ on })}
    />
  );
}

function WhereToLook({ round: { view } }: { readonly round: Round }) {
  return (
    <>
      <p>
        Busque en los «Enviados» de <Words text={view.mine ? 'su correo' : view.agent || 'quien lo envió'} />{' '}
        <Words text={view.number === '' ? `«${view.topic}»` : `«Escalamiento ${view.number}»`} />.
      </p>
      <p class="quiet">
        Si no salió, se cierra con ese motivo. Para enviarlo, quien lo escribió lo encuentra en «Nuevo escalamiento».
      </p>
    </>
  );
}
