import type { ImportLine } from '../../app/panel-api';
import { CheckBox } from '../kit/check-box';
import { counted, number } from '../kit/spanish';
import { Words } from '../kit/words';
import { figureWords, shownDay } from './words';

interface PreviewTableProps {
  readonly lines: readonly ImportLine[];
  /** Of figures that differ; null: nothing is to be ticked. */
  readonly ticks: { readonly keys: ReadonlySet<string>; onTick(keys: readonly string[], on: boolean): void } | null;
}

/** As many as a person looks through; their number is told. */
const MOST_SHOWN = 400;

/** Figures of the report, by day, beside what INCONCERT says where they differ. */
export function PreviewTable({ lines, ticks }: PreviewTableProps) {
  const shown = lines.slice(0, MOST_SHOWN);
  const can = lines.filter(({ fixed }) => fixed === null).map(({ key }) => key);
  const ticked = can.filter((key) => ticks?.keys.has(key)).length;
  const hasArchived = lines.some(({ archived }) => archived !== null);
  return (
    <>
      <table class="figures">
        <thead>
          <tr>
            {ticks && (
              <th class="figures__tick" scope="col">
                <CheckBox
                  label="Cambiar todas"
                  state={ticked === 0 ? 'none' : ticked === can.length ? 'all' : 'some'}
                  onChange={(on) => ticks.onTick(can, on)}
                />
              </th>
            )}
            <th scope="col">Fecha</th>
            <th scope="col">Agente</th>
            <th scope="col">Red social</th>
            <th class="figures__number" scope="col">
              Gestionados
            </th>
            {hasArchived && (
              <th class="figures__number" scope="col">
                Archivados
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.key}>
              {ticks && (
                <td class="figures__tick">
                  {line.fixed === null ? (
                    <CheckBox
                      label={`Cambiar ${line.agent}, ${shownDay(line.day)}, ${line.network}`}
                      state={ticks.keys.has(line.key) ? 'all' : 'none'}
                      onChange={(on) => ticks.onTick([line.key], on)}
                    />
                  ) : (
                    <span class="quiet">{line.fixed}</span>
                  )}
                </td>
              )}
              <td class="figures__day">{shownDay(line.day)}</td>
              <td class="figures__agent">
                <Words text={line.agent} />
              </td>
              <td>{line.network}</td>
              <td class="figures__number">
                <Change before={line.before?.managed} after={line.managed} />
              </td>
              {hasArchived && (
                <td class="figures__number">
                  <Change before={line.before?.archived} after={line.archived} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown.length && (
        <p class="quiet import__more">
          {`Se muestran ${number(shown.length)} de ${counted(lines.length, 'cifra', 'cifras')}; se agregan todas.`}
        </p>
      )}
    </>
  );
}

interface ChangeProps {
  /** As INCONCERT writes it; undefined: it has no row. */
  readonly before: string | undefined;
  readonly after: number | null;
}

/** «118 → 120» where both differ. */
function Change({ before, after }: ChangeProps) {
  if (before === undefined || after === null || before === String(after)) return <>{figureWords(after)}</>;
  return (
    <>
      <s>{before === '' ? 'sin dato' : <Words text={before} />}</s> → <b>{figureWords(after)}</b>
    </>
  );
}
