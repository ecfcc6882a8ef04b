import { useMemo, useState } from 'preact/hooks';
import type { PlannedMail } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { Words } from '../kit/words';
import { mailDocument } from './mail-document';
import { STANDINGS } from './words';

interface PlannedMailProps {
  readonly mail: PlannedMail;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A mail that a run would send: whom to and what about, and, opened, all of it. */
export function PlannedMailItem({ mail, open, onToggle }: PlannedMailProps) {
  const { to, subject, standing } = mail;
  return (
    <Section
      level={3}
      title={
        <>
          <Words text={to.join(', ')} />
          <span class="planned__subject">
            <b class={`planned__standing planned__standing--${standing}`}>{STANDINGS[standing]}</b> ·{' '}
            <Words text={subject} />
          </span>
        </>
      }
      open={open}
      onToggle={onToggle}
    >
      {() => <MailBody mail={mail} />}
    </Section>
  );
}

function MailBody({ mail: { to, subject, text, html } }: Pick<PlannedMailProps, 'mail'>) {
  const [plain, setPlain] = useState(html === '');
  const page = useMemo(() => mailDocument(html), [html]);
  return (
    <div class="planned">
      <dl class="reminders__facts">
        <div>
          <dt>Para</dt>
          <dd>
            <Words text={to.join(', ')} />
          </dd>
        </div>
        <div>
          <dt>Asunto</dt>
          <dd>
            <Words text={subject} />
          </dd>
        </div>
      </dl>
      {plain ? (
        <pre class="planned__text">{text}</pre>
      ) : (
        <iframe class="planned__page" title={`Cuerpo del correo: ${subject}`} sandbox="" srcdoc={page} />
      )}
      {html !== '' && (
        <Button look="quiet" onClick={() => setPlain(!plain)}>
          {plain ? 'Ver con formato' : 'Ver solo el texto'}
        </Button>
      )}
    </div>
  );
}
