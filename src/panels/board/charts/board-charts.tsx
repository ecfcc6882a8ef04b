import { useMemo } from 'preact/hooks';
import type { Entry } from '../entries';
import { useColours } from './chart';
import { ShareChart } from './share-chart';
import { topOf, trendOf } from './trend';
import { TrendChart } from './trend-chart';
import './charts.css';

interface ChartsProps {
  readonly entries: readonly Entry[];
  readonly days: readonly string[];
  readonly today: string;
}

/** Each agent's days as a small line, all on one scale. */
export function Trends({ entries, days, today }: ChartsProps) {
  const colours = useColours();
  const top = useMemo(() => topOf(entries.map((entry) => trendOf(entry, days, today))), [entries, days, today]);
  return (
    <div class="trends">
      {entries.map((entry) => (
        <TrendChart key={entry.key} entry={entry} days={days} today={today} top={top} colours={colours} />
      ))}
    </div>
  );
}

export function Shares({ entries }: Pick<ChartsProps, 'entries'>) {
  return <ShareChart entries={entries} colours={useColours()} />;
}
