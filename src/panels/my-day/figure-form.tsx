import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { shortDay } from '../kit/days';
import { FormField } from '../kit/form-field';
import { asPanelError, type Call } from '../kit/rpc';
import { number } from '../kit/spanish';
import { TextField } from '../kit/text-field';

interface FigureFormProps {
  readonly call: Call;
  readonly view: MyDay;
  /** Which day the form begins with. */
  readonly day: string;
  /** It is written, and what is shown is old. */
  readonly onSaved: (words: string) => void;
  readonly onCancel: () => void;
}

const NO_FIGURE = 'Escriba un número entero, 0 o mayor, sin puntos ni comas.';

/** What the person may type: Inconcert's figure of Facebook, of today or of an earlier day of this week. */
export function FigureForm({ call, view, day: first, onSaved, onCancel }: FigureFormProps) {
  const [day, setDay] = useState(first);
  const [figure, setFigure] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const { today } = view;
  const before = view.days.find(({ date }) => date === day)?.inconcert ?? null;
  const days = view.days.filter(({ date }) => date <= today || date === day).reverse();

  const save = async () => {
    if (sending) return;
    if (!/^\s*\d{1,6}\s*$/.test(figure)) {
      setProblem(NO_FIGURE);
      input.current?.focus();
      return;
    }
    setSending(true);
    setProblem(null);
    try {
      const { managed } = await call('productivity.typeFigure', { day, figure, before });
      onSaved(`Guardado en INCONCERT: ${number(managed)} para el ${shortDay(day, today)}.`);
    } catch (thrown) {
      setProblem(asPanelError(thrown).message);
      setSending(false);
      input.current?.focus();
    }
  };

  return (
    <form
      class="figure-form"
      aria-label="Facebook en Inconcert"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing && !sending) onCancel();
      }}
    >
      <FormField label="Día">
        {(wiring) => (
          <select
            class="form-field__control"
            {...wiring}
            value={day}
            onChange={(event) => {
              setDay(event.currentTarget.value);
              setProblem(null);
            }}
          >
            {days.map(({ date, inconcert }) => (
              <option key={date} value={date}>
                {`${date === today ? 'Hoy, ' : ''}${shortDay(date, today)} (${inconcert === null ? 'sin dato' : number(inconcert)})`}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextField
        label="Gestiones de Facebook en Inconcert"
        hint={before === null ? 'Como las da el reporte de Inconcert ese día.' : `Ahora dice ${number(before)}.`}
        problem={problem}
        value={figure}
        onInput={(typed) => {
          setFigure(typed);
          setProblem(null);
        }}
        inputMode="numeric"
        inputRef={input}
      />
      <div class="figure-form__buttons">
        <Button look="primary" disabled={sending} onClick={() => void save()}>
          {sending ? 'Guardando…' : 'Guardar'}
        </Button>
        <Button look="quiet" disabled={sending} onClick={onCancel}>
          Cancelar
        </Button>
      </div>
    </form>
  );
}
