import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { IncidentView } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Words } from '../kit/words';
import type { Finishing } from './incident-state';
import { TimeField } from './time-field';
import { kindWord, whenWords } from './words';

interface IncidentItemProps {
  readonly view: IncidentView;
  readonly today: string;
  /** Names stand beside what is not the person's. */
  readonly named: boolean;
  readonly busy: boolean;
  /** The hour of its end is being typed. */
  readonly finishing: Finishing | null;
  readonly onFinishing: (finishing: Finishing | null) => void;
  /** «Ya terminó», with the hour that is usual. */
  readonly onBegin: () => void;
  readonly onFinish: (finishing: Finishing) => void;
  readonly onGoTo: () => void;
}

/** An incident, and what can be done with it. */
export function IncidentItem(props: IncidentItemProps) {
  const { view, today, named, busy, finishing, onFinishing, onBegin, onFinish, onGoTo } = props;
  const id = useId();
  const { agent, mine, kind, description, endable } = view;
  return (
    <li class="incident-item">
      <p id={id}>
        <b>
          <Words text={kindWord(kind)} />
        </b>
        {named && (
          <>
            {' · '}
            <Words text={mine ? `${agent} (usted)` : agent} />
          </>
        )}
      </p>
      <p>{whenWords(view, today)}</p>
      {description !== '' && (
        <p class="incident-item__text quiet">
          <Words text={description} />
        </p>
      )}
      {finishing ? (
        <FinishForm finishing={finishing} busy={busy} onFinishing={onFinishing} onFinish={onFinish} />
      ) : (
        <div class="incident-item__buttons">
          {endable && (
            <Button describedBy={id} disabled={busy} onClick={onBegin}>
              Ya terminó
            </Button>
          )}
          <Button look="quiet" describedBy={id} disabled={busy} onClick={onGoTo}>
            Ver la fila
          </Button>
        </div>
      )}
    </li>
  );
}

type FinishFormProps = Pick<IncidentItemProps, 'busy' | 'onFinishing' | 'onFinish'> & { readonly finishing: Finishing };

/** Asks at what time it ended. Esc leaves it. */
function FinishForm({ finishing, busy, onFinishing, onFinish }: FinishFormProps) {
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  const { endsAt, problem } = finishing;
  return (
    <form
      class="incident-item__form"
      ref={box}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.isComposing || busy) return;
        if (event.key === 'Escape') onFinishing(null);
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        onFinish(finishing);
      }}
    >
      <TimeField
        label="¿A qué hora terminó?"
        value={endsAt}
        problem={problem === '' ? null : problem}
        onInput={(typed) => onFinishing({ ...finishing, endsAt: typed, problem: '' })}
      />
      <div class="incident-item__buttons">
        <Button look="primary" disabled={busy} onClick={() => onFinish(finishing)}>
          {busy ? 'Guardando…' : 'Guardar'}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => onFinishing(null)}>
          Cancelar
        </Button>
      </div>
    </form>
  );
}
