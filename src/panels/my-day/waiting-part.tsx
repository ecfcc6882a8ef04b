import type { MyDay } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { FindingScope, MyDayState } from './my-day-state';

interface WaitingPartProps {
  readonly view: MyDay;
  readonly going: MyDayState['going'];
  readonly went: MyDayState['went'];
  readonly onGo: (of: FindingScope) => void;
}

/** What waits in the person's tab: pending rows, and rows with findings. */
export function WaitingPart({ view: { day, findings }, going, went, onGo }: WaitingPartProps) {
  const { pending } = day;
  const line = (of: FindingScope, rows: number, where: string) => (
    <div class="waiting__line">
      <p>
        {counted(rows, 'fila', 'filas')} con hallazgos {where}
      </p>
      <Button
        look="quiet"
        disabled={going !== null}
        onClick={() => onGo(of)}
        label={`Ir al siguiente hallazgo ${where}`}
      >
        {going === of ? 'Buscando…' : 'Ir al siguiente'}
      </Button>
    </div>
  );
  return (
    <div class="my-day__part">
      <h2>Por atender</h2>
      {pending !== null && pending > 0 && (
        <p>{counted(pending, 'fila pendiente', 'filas pendientes')} de hoy: cuentan cuando las responda.</p>
      )}
      {findings === null && (
        <p class="quiet">Su pestaña no tiene todavía la columna Revisión. Elija «Revisar mi pestaña» en el menú.</p>
      )}
      {findings && findings.ofToday > 0 && line('today', findings.ofToday, 'de hoy')}
      {findings && findings.rows > findings.ofToday && line('all', findings.rows, 'en toda su pestaña')}
      {findings?.rows === 0 && (
        <p class="waiting__clear">
          <Icon name="success" /> {pending ? 'Sin hallazgos en Revisión.' : 'Nada: sin pendientes ni hallazgos.'}
        </p>
      )}
      {went && <Outcome went={went} />}
    </div>
  );
}

function Outcome({ went: { row, problem } }: { readonly went: NonNullable<MyDayState['went']> }) {
  if (problem !== null)
    return (
      <p class="waiting__problem">
        <Words text={problem} />
      </p>
    );
  if (row === null) return <p class="quiet">Ya no queda ninguna fila con hallazgos.</p>;
  return (
    <div class="waiting__row">
      <p>
        Fila de <strong>{row.cell}</strong>:
      </p>
      <ul>
        {row.lines.map(({ severity, message }) => (
          <li key={message}>
            <span class={`severity severity--${severity}`}>
              <Icon name={severity} />
            </span>
            <Words text={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}
