import type { CaseView } from '../../app/panel-api';
import { daysBetween, shortDay } from '../kit/days';
import { Words } from '../kit/words';
import { dateWord, meaningOf } from './case-words';
import { counts, type Mark } from './timeline-geometry';

interface DateExplanationProps {
  readonly id: string;
  readonly mark: Mark;
  readonly view: CaseView;
  readonly today: string;
}

/** Why a date is that day: what it means, and for a term how each day was counted. */
export function DateExplanation({ id, mark, view, today }: DateExplanationProps) {
  const term = mark.kind === 'report' ? view.report : mark.kind === 'due' ? view.due : null;
  const passed = view.sentOn === null ? 0 : daysBetween(view.sentOn, today);
  return (
    <section class="timeline__why" id={id} aria-label={`${dateWord(mark.kind, view)}, explicación`}>
      <p>
        <b>
          {dateWord(mark.kind, view)}, {shortDay(mark.date, today)}.
        </b>{' '}
        <Words text={meaningOf(mark, view)} />
      </p>
      {term !== null && term.lines.length > 0 && (
        <ol>
          {term.lines.map((line, index) => (
            <li
              key={line}
              class={counts(line) ? undefined : 'quiet'}
              aria-current={index + 1 === passed ? 'date' : undefined}
            >
              {line}
              {index + 1 === passed && ' ← hoy'}
            </li>
          ))}
        </ol>
      )}
      {term !== null && term.lines.length === 0 && (
        <p class="quiet">Es la fecha que dice la fila: el plazo no se pudo contar.</p>
      )}
    </section>
  );
}
