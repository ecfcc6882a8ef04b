import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelCommands } from '../../app/panel-api';
import { Button } from '../kit/button';
import { shortDay } from '../kit/days';
import { EmptyState } from '../kit/empty-state';
import { Icon } from '../kit/icon';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { asPanelError, type Call } from '../kit/rpc';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { PlannedMailItem } from './planned-mail';
import { plannedWords } from './words';

type Preview = PanelCommands['reminders.preview']['answer'];
type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly value: Preview };

interface PreviewScreenProps {
  readonly call: Call;
  readonly onBack: () => void;
}

/** «Ver qué se enviaría»: every mail of the morning, to read before anybody gets it. */
export function PreviewScreen({ call, onBack }: PreviewScreenProps) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  useFocusRescue(body);
  const load = () => {
    setLoaded({ status: 'loading' });
    call('reminders.preview', {}).then(
      (value) => setLoaded({ status: 'ready', value }),
      (thrown) => setLoaded({ status: 'failed', message: asPanelError(thrown).message }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    heading.current?.focus();
    load();
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const status = statusOf(loaded);
  return (
    <Panel
      top={
        <>
          <div class="reminders__head">
            <h1 tabIndex={-1} ref={heading}>
              Qué se enviaría
            </h1>
            <Button onClick={onBack}>
              <Icon name="back" />
              Volver
            </Button>
          </div>
          <p class="reminders__small quiet">{status}</p>
        </>
      }
    >
      <section class="reminders" aria-label="Correos de la mañana" tabIndex={-1} ref={body}>
        {loaded.status === 'failed' && (
          <EmptyState icon="error" title="No se pudo preparar" actions={<Button onClick={load}>Reintentar</Button>}>
            <p>
              <Words text={loaded.message} />
            </p>
          </EmptyState>
        )}
        {loaded.status === 'ready' && (
          <>
            {loaded.value.problems.length > 0 && (
              <div class="reminders__part">
                <Notice kind="warning" title="Por arreglar">
                  <ul>
                    {loaded.value.problems.map((problem) => (
                      <li key={problem}>
                        <Words text={problem} />
                      </li>
                    ))}
                  </ul>
                </Notice>
              </div>
            )}
            {loaded.value.mails.length === 0 && (
              <EmptyState icon="success" title="No hay nada por enviar">
                <p class="quiet">Ningún escalamiento está por reportar, por confirmar o vencido, ni vence hoy.</p>
              </EmptyState>
            )}
            {loaded.value.mails.map((mail) => (
              <PlannedMailItem
                key={mail.key}
                mail={mail}
                open={open[mail.key] ?? false}
                onToggle={(toggled) => setOpen({ ...open, [mail.key]: toggled })}
              />
            ))}
          </>
        )}
      </section>
      <LiveRegion message={status} />
    </Panel>
  );
}

function statusOf(loaded: Loaded): string {
  switch (loaded.status) {
    case 'loading':
      return 'Preparando los correos…';
    case 'failed':
      return 'No se envió nada.';
    case 'ready': {
      const { day, mails } = loaded.value;
      return `Mañana del ${shortDay(day, day)}. ${plannedWords(mails) || 'Nada por enviar'}. Ver no envía nada.`;
    }
  }
}
