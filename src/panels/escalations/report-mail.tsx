import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { TextArea } from '../kit/text-area';
import { Words } from '../kit/words';
import type { ReportText } from './escalations-state';

interface ReportMailProps {
  /** null: it is on its way, or did not come. */
  readonly report: ReportText | null;
  readonly failed: boolean;
  readonly unsettled: boolean;
  readonly text: string;
  readonly problem: string | null;
  readonly onInput: (text: string) => void;
  readonly onRetry: () => void;
}

/** The mail to coordination as it would be sent: to whom, and a text that may be changed. */
export function ReportMail({ report, failed, unsettled, text, problem, onInput, onRetry }: ReportMailProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const came = report !== null;
  useEffect(() => {
    // The form waited for it with the focus.
    if (came && document.activeElement === area.current?.form) area.current?.focus();
  }, [came]);

  if (report === null)
    return failed ? (
      <Button onClick={onRetry}>Preparar el correo otra vez</Button>
    ) : (
      <p class="quiet">Preparando el correo…</p>
    );
  const { to, subject, obstacle } = report;
  return (
    <>
      {unsettled && (
        <p>
          No se sabe si el reporte salió. Busque en «Enviados» de su correo el asunto «<Words text={subject} />
          ».
        </p>
      )}
      <dl class="report-mail">
        <dt>Para</dt>
        <dd>{to.length === 0 ? <span class="quiet">(nadie)</span> : <Words text={to.join(', ')} />}</dd>
        <dt>Asunto</dt>
        <dd>
          <Words text={subject} />
        </dd>
      </dl>
      {obstacle !== null && (
        <p class="case-form__problem">
          <Icon name="warning" />
          <Words text={obstacle} />
        </p>
      )}
      <TextArea label="Texto del correo" value={text} problem={problem} onInput={onInput} areaRef={area} />
    </>
  );
}
