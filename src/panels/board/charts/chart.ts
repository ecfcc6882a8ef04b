import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** The scheme's colours, as the style sheets have them: a canvas knows no variables. */
export interface Colours {
  readonly text: string;
  readonly line: string;
  readonly grid: string;
  readonly managed: string;
  readonly archived: string;
  readonly goal: string;
  readonly missed: string;
}

const VARIABLES: Readonly<Record<keyof Colours, string>> = {
  text: '--text-quiet',
  line: '--line',
  grid: '--chart-grid',
  managed: '--chart-managed',
  archived: '--chart-archived',
  goal: '--chart-goal',
  missed: '--chart-missed',
};

const FONT_SIZE = 11;
const DARK = '(prefers-color-scheme: dark)';

function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]);
  return Object.fromEntries(entries) as Colours;
}

/** The colours of now; others when the person's scheme changes. */
export function useColours(): Colours {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const scheme = matchMedia(DARK);
    const change = () => setTurn((now) => now + 1);
    scheme.addEventListener('change', change);
    return () => scheme.removeEventListener('change', change);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style sheets change with the scheme
  return useMemo(coloursNow, [turn]);
}

/** A canvas with that chart in it; drawn anew when the chart is another. */
export function useChart<Kind extends 'line' | 'bar'>(
  config: ChartConfiguration<Kind>,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    Chart.defaults.font = {
      ...Chart.defaults.font,
      family: getComputedStyle(document.body).fontFamily,
      size: FONT_SIZE,
    };
    const chart = new Chart(canvas.current, config);
    return () => chart.destroy();
  }, [config]);
  return canvas;
}
