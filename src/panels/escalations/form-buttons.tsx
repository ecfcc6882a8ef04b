import { Button } from '../kit/button';
import type { Way } from './case-runner';
import type { OpenForm } from './escalations-state';
import { choicesOf } from './form-choices';
import type { Round } from './threads';

interface FormButtonsProps {
  readonly round: Round;
  readonly form: OpenForm;
  readonly disabled: boolean;
  readonly onSubmit: (way: Way) => void;
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
