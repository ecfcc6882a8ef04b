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
import { PlannedGroup } from './planned-group';
import { figuresTitle } from './words';

type Preview = PanelCommands['reminders.preview']['answer'];
type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly value: Preview };

interface PreviewScreenProps {
  readonly call: Call;
  readonly onBack: () => void;
}

/** «Ver qué se enviaría»: every mail of the morning and of figures, to read before anybody gets it. */
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
      <section class="reminders" aria-label="Correos" tabIndex={-1} ref={body}>
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
            {groupsOf(loaded.value).map(({ key, ...group }) => (
              <PlannedGroup
                key={key}
                {...group}
                open={open}
                onToggle={(mail, toggled) => setOpen({ ...open, [mail]: toggled })}
              />
            ))}
            {loaded.value.figuresFrom === null && (
              <p class="reminders__part reminders__small quiet">
                Las cifras del día y de la semana no se envían: «recordatorios.productividad» dice No en CONFIGURACIÓN.
              </p>
            )}
          </>
        )}
      </section>
      <LiveRegion message={status} />
    </Panel>
  );
}

/** The morning's mails, and those of figures apart. */
function groupsOf({ day, mails, figures, figuresFrom }: Preview) {
  return [
    {
      key: 'morning',
      title: `Mañana del ${shortDay(day, day)}`,
      none: 'Ningún correo: ningún escalamiento está por reportar, por confirmar o vencido, ni vence hoy.',
      mails,
    },
    ...figures.map((each) => ({
      key: `${each.kind} ${each.day}`,
      title: figuresTitle(each, day, figuresFrom ?? 0),
      none: 'Ningún correo: nadie con meta y turno en AGENTES.',
      mails: each.mails,
    })),
  ];
}

function statusOf(loaded: Loaded): string {
  switch (loaded.status) {
    case 'loading':
      return 'Preparando los correos…';
    case 'failed':
      return 'No se envió nada.';
    case 'ready':
      return `Ver no envía nada.${loaded.value.figures.length === 0 ? '' : ' Las cifras son las de este momento.'}`;
  }
}
