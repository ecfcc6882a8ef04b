import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'preact/hooks';
import { number } from '../../kit/spanish';
import { Words } from '../../kit/words';
import { dayName } from '../day-names';
import { type Entry, standingWords } from '../entries';
import { type Colours, useChart } from './chart';
import { type Point, trendOf } from './trend';

interface TrendChartProps {
  readonly entry: Entry;
  readonly days: readonly string[];
  readonly today: string;
  /** The same for all, so that they can be compared. */
  readonly top: number;
  readonly colours: Colours;
}

/** One agent's days as a line beside the goal; a cross where it was not met. */
export function TrendChart({ entry, days, today, top, colours }: TrendChartProps) {
  const { agent, shift } = entry.figures;
  const points = useMemo(() => trendOf(entry, days, today), [entry, days, today]);
  const config = useMemo(() => configOf(points, top, colours), [points, top, colours]);
  const canvas = useChart(config);
  const words = `${agent}: ${standingWords(entry.standing)?.words ?? 'sin días con meta'}. Los números están en «Ver como tabla».`;
  return (
    <figure class="trend">
      <figcaption>
        <b>
          <Words text={agent} />
        </b>{' '}
        <span class="quiet">{shift ?? 'sin turno'}</span>
      </figcaption>
      <div class="trend__canvas">
        <canvas ref={canvas} role="img" aria-label={words} />
      </div>
    </figure>
  );
}

function configOf(points: readonly Point[], top: number, colours: Colours): ChartConfiguration<'line'> {
  const missed = points.map(({ met }) => met === false);
  const line = { tension: 0, spanGaps: true } as const;
  return {
    type: 'line',
    data: {
      labels: points.map(({ day }) => day),
      datasets: [
        {
          ...line,
          label: 'Hecho',
          data: points.map(({ done }) => done),
          borderColor: colours.managed,
          borderWidth: 2,
          pointStyle: missed.map((isMissed) => (isMissed ? 'crossRot' : 'circle')),
          pointRadius: missed.map((isMissed) => (isMissed ? 4 : 2)),
          pointBorderWidth: missed.map((isMissed) => (isMissed ? 2 : 1)),
          pointBorderColor: missed.map((isMissed) => (isMissed ? colours.missed : colours.managed)),
          pointBackgroundColor: colours.managed,
        },
        {
          ...line,
          label: 'Meta',
          data: points.map(({ goal }) => goal),
          stepped: 'middle',
          borderColor: colours.goal,
          borderWidth: 1,
          borderDash: [4, 3],
          pointRadius: 0,
          pointHitRadius: 0,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colours.line },
          ticks: {
            color: colours.text,
            maxRotation: 0,
            autoSkipPadding: 12,
            callback: (_, index) => String(Number(points[index]?.day.slice(8, 10))),
          },
        },
        y: {
          min: 0,
          max: top,
          border: { display: false },
          grid: { color: colours.grid },
          ticks: { color: colours.text, maxTicksLimit: 4, callback: (value) => number(Number(value)) },
        },
      },
      plugins: { tooltip: { callbacks: { title: ([item]) => dayName(points[item?.dataIndex ?? 0]?.day ?? '') } } },
    },
  };
}
