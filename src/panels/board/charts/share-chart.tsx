import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'preact/hooks';
import { number } from '../../kit/spanish';
import { archivedShare, type Entry } from '../entries';
import { percent } from '../heat-words';
import { type Colours, useChart } from './chart';

interface ShareChartProps {
  readonly entries: readonly Entry[];
  readonly colours: Colours;
}

const ROW_PIXELS = 26;
const AXIS_PIXELS = 30;

/** What share of each agent's work are archived cases. */
export function ShareChart({ entries, colours }: ShareChartProps) {
  const config = useMemo(() => configOf(entries, colours), [entries, colours]);
  const canvas = useChart(config);
  const words = entries.map((entry) => `${entry.figures.agent}: ${shareWords(entry)}`).join('; ');
  return (
    <>
      <p class="share__key quiet" aria-hidden="true">
        <span class="share__swatch share__swatch--managed" /> gestiones{' '}
        <span class="share__swatch share__swatch--archived" /> archivados
      </p>
      <div style={{ height: `${entries.length * ROW_PIXELS + AXIS_PIXELS}px` }}>
        <canvas ref={canvas} role="img" aria-label={`Parte de archivados. ${words}.`} />
      </div>
    </>
  );
}

function shareWords({ standing }: Entry): string {
  const share = archivedShare(standing);
  return share === null ? 'sin dato' : percent(share);
}

function configOf(entries: readonly Entry[], colours: Colours): ChartConfiguration<'bar'> {
  const shares = entries.map(({ standing }) => archivedShare(standing));
  const bar = { stack: 'work', barPercentage: 0.8, categoryPercentage: 0.9 } as const;
  return {
    type: 'bar',
    data: {
      labels: entries.map((entry) => `${entry.figures.agent} · ${shareWords(entry)}`),
      datasets: [
        {
          ...bar,
          label: 'Gestiones',
          data: shares.map((share) => (share === null ? null : 1 - share)),
          backgroundColor: colours.managed,
        },
        { ...bar, label: 'Archivados', data: shares, backgroundColor: colours.archived },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          stacked: true,
          max: 1,
          border: { display: false },
          grid: { color: colours.grid },
          ticks: { color: colours.text, maxTicksLimit: 5, callback: (value) => percent(Number(value)) },
        },
        y: { stacked: true, border: { color: colours.line }, grid: { display: false }, ticks: { color: colours.text } },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label({ datasetIndex, dataIndex, dataset }) {
              const { managed, archived } = entries[dataIndex]?.standing ?? { managed: null, archived: null };
              return `${dataset.label}: ${number((datasetIndex === 0 ? managed : archived) ?? 0)}`;
            },
          },
        },
      },
    },
  };
}
