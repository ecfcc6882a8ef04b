import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DayTally } from '../../app/panel-api';
import { classes } from '../kit/classes';
import { number } from '../kit/spanish';
import { Words } from '../kit/words';
import { dayLetter, dayName, isWeekend } from './day-names';
import { type Entry, standingWords } from './entries';
import { type HeatCell, heatCell, type Metric, signOf } from './heat';
import { HeatLegend } from './heat-legend';
import { cellWords, percent, shortWord } from './heat-words';
import { ScrollRegion } from './scroll-region';
import './heat.css';

interface HeatTableProps {
  readonly entries: readonly Entry[];
  readonly days: readonly string[];
  readonly today: string;
  readonly metric: Metric;
}

/** Agents × days: each day's figure, its share of the goal, and whether the goal was met, by colour and by sign. */
export function HeatTable({ entries, days, today, metric }: HeatTableProps) {
  const frame = useRef<HTMLElement>(null);
  const wanted = days.includes(today) ? today : (days.at(-1) ?? '');
  useLayoutEffect(() => {
    // The latest day is what people look for.
    const column = frame.current?.querySelector<HTMLElement>(`th[data-day="${wanted}"]`);
    if (frame.current && column)
      frame.current.scrollLeft = column.offsetLeft + column.offsetWidth - frame.current.clientWidth;
  }, [wanted]);
  return (
    <>
      <ScrollRegion className="heat" label="Tabla por agente y día" regionRef={frame}>
        <table class="heat__table">
          <caption class="visually-hidden">
            Por agente y día, primero quien menos cumple: la cifra, su parte de la meta y si se cumplió.
          </caption>
          <thead>
            <tr>
              <th scope="col" class="heat__corner">
                Agente
              </th>
              {days.map((day) => (
                <th
                  key={day}
                  scope="col"
                  data-day={day}
                  class={classes(
                    'heat__day',
                    isWeekend(day) && 'heat__day--weekend',
                    day === today && 'heat__day--today',
                  )}
                >
                  <span aria-hidden="true">
                    <small>{dayLetter(day)}</small>
                    {Number(day.slice(8, 10))}
                  </span>
                  <span class="visually-hidden">{dayName(day)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.key}>
                <AgentHeader entry={entry} />
                {days.map((day) => {
                  const tally = entry.byDay.get(day);
                  return tally ? (
                    <Cell key={day} day={tally} metric={metric} today={today} />
                  ) : (
                    <td key={day} class="heat__cell heat__cell--away">
                      <span class="visually-hidden">no trabaja en este turno</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <HeatLegend />
    </>
  );
}

function AgentHeader({ entry: { figures, standing } }: { readonly entry: Entry }) {
  const stands = standingWords(standing);
  return (
    <th scope="row" class="heat__agent">
      <span class="heat__name">
        <Words text={figures.agent} />
      </span>
      <span class="heat__standing">
        {figures.shift ?? 'sin turno'}
        {stands && (
          <>
            {' · '}
            <b aria-hidden="true">{`${standing.missed > 0 ? '✗' : standing.unknown > 0 ? '?' : '✓'} ${stands.short}`}</b>
            <span class="visually-hidden">{stands.words}</span>
          </>
        )}
      </span>
    </th>
  );
}

interface CellProps {
  readonly day: DayTally;
  readonly metric: Metric;
  readonly today: string;
}

function Cell({ day, metric, today }: CellProps) {
  const cell = heatCell(day, metric, today);
  const sign = signOf(day, today);
  const words = cellWords(day, cell, metric, today);
  return (
    <td
      class={classes(
        'heat__cell',
        `heat__cell--${cell.kind}`,
        cell.level !== null && `heat__cell--level-${cell.level}`,
      )}
      data-unsure={sign?.mark === '?'}
      title={words}
    >
      <span class="visually-hidden">{words}</span>
      <span aria-hidden="true">
        <CellFigure cell={cell} mark={sign?.mark ?? ''} />
        {lostWord(day) !== '' && <small>{lostWord(day)}</small>}
        {day.proRated && metric === 'managed' && <small>{`prorr. ${number(day.proRated.managed)}`}</small>}
      </span>
    </td>
  );
}

/** «−75 min», «−75 min…» where more may be lost, or that there is something without minutes. */
function lostWord({ lostMinutes, lostOpen }: DayTally): string {
  if (lostMinutes > 0) return `−${number(lostMinutes)} min${lostOpen ? '…' : ''}`;
  return lostOpen ? 'novedad' : '';
}

function CellFigure({ cell, mark }: { readonly cell: HeatCell; readonly mark: string }) {
  const { figure, inconcert, share, kind } = cell;
  const word = shortWord(cell);
  return (
    <>
      {(word !== '' || figure !== null) && (
        <b class="heat__figure">
          {kind === 'noData' || figure === null ? word : number(figure)}
          {mark !== '' && kind !== 'future' && <i>{mark}</i>}
        </b>
      )}
      {figure !== null && word !== '' && kind !== 'noData' && <small>{word}</small>}
      {share !== null && <small>{percent(share)}</small>}
      {share !== null && inconcert !== null && inconcert > 0 && <small>{`+${number(inconcert)} FB`}</small>}
    </>
  );
}
