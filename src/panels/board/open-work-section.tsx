import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { ProblemList } from '../kit/problem-list';
import { Words } from '../kit/words';
import { BarList } from './bar-list';
import type { BoardState } from './board-state';

/** States in which somebody is waited for first, then the settled ones. */
const STATES = [
  'Vencido',
  'Por reportar',
  'Por confirmar',
  'Reportado',
  'Enviado',
  'Respondido',
  'Reenviado',
  'A formulario PQRS',
  'Cerrado',
];
const NO_STATE = 'Sin fechas';
const MOST_RULES = 8;

interface OpenWorkSectionProps {
  readonly work: BoardState['work'];
  readonly onRetry: () => void;
}

/** What waits in the base now, whatever days are looked at: findings by rule, escalations by state. */
export function OpenWorkSection({ work: { status, value, problem }, onRetry }: OpenWorkSectionProps) {
  return (
    <section class="board__section" aria-labelledby="open-work" aria-busy={status === 'loading'}>
      <h2 id="open-work">Pendiente ahora en la base</h2>
      {status === 'loading' && value === null && <p class="quiet">Contando hallazgos y escalamientos…</p>}
      {status === 'failed' && (
        <Notice
          kind="error"
          title="No se pudo contar lo pendiente."
          action={
            <Button look="quiet" onClick={onRetry}>
              Reintentar
            </Button>
          }
        >
          <p>
            <Words text={problem} />
          </p>
        </Notice>
      )}
      {value && (
        <div class="board__pair">
          <div>
            <h3>Hallazgos abiertos por regla</h3>
            {value.findings.length === 0 ? (
              <p class="quiet">
                Ninguno en las columnas Revisión. Se cuentan los de la última revisión de cada pestaña.
              </p>
            ) : (
              <BarList
                label="Hallazgos abiertos por regla"
                items={value.findings.slice(0, MOST_RULES).map(({ summary, severity, open }) => ({
                  name: summary,
                  mark: severity === 'error' ? '✖' : '⚠',
                  count: open,
                }))}
              />
            )}
            {value.findings.length > MOST_RULES && (
              <p class="quiet">{`Y de ${value.findings.length - MOST_RULES} reglas más: mírelas en «Excepciones», Reglas.`}</p>
            )}
          </div>
          <div>
            <h3>Escalamientos por estado</h3>
            {value.escalations.length === 0 ? (
              <p class="quiet">Ninguno en ESCALAMIENTOS.</p>
            ) : (
              <BarList
                label="Escalamientos por estado"
                items={value.escalations
                  .map(({ state, count }) => ({ name: state ?? NO_STATE, count }))
                  .sort((one, other) => STATES.indexOf(one.name) - STATES.indexOf(other.name))}
              />
            )}
          </div>
        </div>
      )}
      {value && <Problems problems={value.problems} />}
    </section>
  );
}

/** What is not counted, or doubtful, and what to do. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning" title={`Por atender (${problems.length})`}>
      <ProblemList problems={problems} class="board__problems" />
    </Notice>
  );
}
