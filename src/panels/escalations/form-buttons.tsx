import { Button } from '../kit/button';
import type { Way } from './case-runner';
import type { OpenForm } from './escalations-state';
import type { Round } from './threads';

interface FormButtonsProps {
  readonly round: Round;
  readonly form: OpenForm;
  readonly disabled: boolean;
  readonly onSubmit: (way: Way) => void;
}

interface Choice {
  readonly words: string;
  readonly way: Way;
  /** The one that most people want. */
  readonly main?: boolean;
}

const SAVING = { answer: 'Guardar respuesta', file: 'Pasar a formulario', close: 'Cerrar el caso' };

/** The ways in which the open action can be done. */
function choicesOf({ view }: Round, { action, report }: OpenForm): readonly Choice[] {
  switch (action) {
    case 'answer':
    case 'file':
    case 'close':
      return [{ words: SAVING[action], way: 'mail', main: true }];
    case 'settle':
      return [
        { words: 'Sí salió', way: 'left' },
        { words: 'No salió', way: 'gone' },
      ];
    case 'report':
      if (view.unsettledReport !== null)
        return [
          { words: 'Sí salió', way: 'left' },
          ...(report === null ? [] : [{ words: 'No salió: enviar otra vez', way: 'again' } as const]),
        ];
      return [
        ...(report?.obstacle === null ? [{ words: 'Enviar reporte', way: 'mail', main: true } as const] : []),
        { words: 'Ya lo reporté por otro medio', way: 'other' },
      ];
  }
}

export function FormButtons({ round, form, disabled, onSubmit }: FormButtonsProps) {
  return (
    <>
      {choicesOf(round, form).map(({ words, way, main = false }) => (
        <Button key={way} look={main ? 'primary' : 'secondary'} disabled={disabled} onClick={() => onSubmit(way)}>
          {main && form.sending ? (form.action === 'report' ? 'Enviando…' : 'Guardando…') : words}
        </Button>
      ))}
    </>
  );
}
