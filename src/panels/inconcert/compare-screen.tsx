import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { FilterTiles } from '../kit/filter-tiles';
import { FormField } from '../kit/form-field';
import { LiveRegion } from '../kit/live-region';
import { Notice } from '../kit/notice';
import { ProblemList } from '../kit/problem-list';
import { counted } from '../kit/spanish';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { Words } from '../kit/words';
import { CompareGrid } from './compare-grid';
import { type CompareFilter, compareTable, daysOf } from './compare-table';
import { compareCsv, download } from './csv';
import type { CompareState } from './use-compare';

interface CompareScreenProps {
  readonly state: CompareState;
  /** yyyy-MM-dd */
  readonly today: string;
  readonly onAsk: (from: string, to: string) => void;
}

/** What Inconcert says beside the base, by agent and day. */
export function CompareScreen({ state, today, onAsk }: CompareScreenProps) {
  const { answer, busy, problem } = state;
  const [from, setFrom] = useState(answer?.from ?? `${today.slice(0, 7)}-01`);
  const [to, setTo] = useState(answer?.to ?? today);
  const [filter, setFilter] = useState<CompareFilter>('all');
  const body = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  // Another import, another correction in the base: fresh whenever it is opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => onAsk(from, to), []);
  const days = answer?.days ?? [];
  const groups = compareTable(days, filter);
  const isAsked = answer !== null && answer.from === from && answer.to === to;
  return (
    <div class="compare" tabIndex={-1} ref={body}>
      <form
        class="compare__range"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onAsk(from, to);
        }}
      >
        <FormField label="Desde">
          {(wiring) => (
            <input
              class="form-field__control"
              {...wiring}
              type="date"
              value={from}
              onInput={({ currentTarget }) => setFrom(currentTarget.value)}
            />
          )}
        </FormField>
        <FormField label="Hasta">
          {(wiring) => (
            <input
              class="form-field__control"
              {...wiring}
              type="date"
              value={to}
              onInput={({ currentTarget }) => setTo(currentTarget.value)}
            />
          )}
        </FormField>
        <Button look={isAsked ? 'secondary' : 'primary'} disabled={busy} onClick={() => onAsk(from, to)}>
          {busy ? 'Comparando…' : isAsked ? 'Actualizar' : 'Comparar'}
        </Button>
        <span class="compare__space" />
        {groups.length > 0 && (
          <Button
            onClick={() => download(compareCsv(groups), `inconcert-${answer?.from ?? from}-${answer?.to ?? to}.csv`)}
          >
            Descargar CSV
          </Button>
        )}
      </form>
      {problem !== null && (
        <div role="alert">
          <Notice
            kind="error"
            title="No se pudo comparar"
            action={
              <Button look="quiet" onClick={() => onAsk(from, to)}>
                Reintentar
              </Button>
            }
          >
            <p>
              <Words text={problem} />
            </p>
          </Notice>
        </div>
      )}
      {answer && answer.problems.length > 0 && <Problems problems={answer.problems} />}
      {answer && days.length > 0 && (
        <FilterTiles
          label="Qué se muestra"
          value={filter}
          onChange={setFilter}
          tiles={[
            { value: 'all', label: 'Todo', count: days.length },
            { value: 'differences', label: 'Solo diferencias', count: daysOf(days, 'differences').length },
            { value: 'missing', label: 'Sin dato', count: daysOf(days, 'missing').length },
          ]}
        />
      )}
      {answer === null && problem === null && <p class="quiet">Comparando…</p>}
      {answer && days.length === 0 && (
        <EmptyState icon="info" title="No hay nada que comparar">
          <p>En esas fechas no hay filas en la base ni cifras de Inconcert. Elija otras, o importe el reporte.</p>
        </EmptyState>
      )}
      {answer && days.length > 0 && groups.length === 0 && (
        <EmptyState icon="success" title={filter === 'missing' ? 'No falta ningún dato' : 'No hay diferencias'}>
          <p>Elija «Todo» para ver todos los días.</p>
        </EmptyState>
      )}
      {groups.length > 0 && <CompareGrid groups={groups} />}
      <LiveRegion message={busy || answer === null ? '' : counted(days.length, 'día comparado', 'días comparados')} />
    </div>
  );
}

const MOST_SHOWN = 3;

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const shown = open ? problems : problems.slice(0, MOST_SHOWN);
  return (
    <Notice
      kind="warning"
      title="Por mirar en la base"
      action={
        problems.length > shown.length && (
          <Button look="quiet" onClick={() => setOpen(true)}>
            {`Ver los ${problems.length}`}
          </Button>
        )
      }
    >
      <ProblemList problems={shown} />
    </Notice>
  );
}
