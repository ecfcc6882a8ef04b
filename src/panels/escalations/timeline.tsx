import { useId, useState } from 'preact/hooks';
import type { CaseView } from '../../app/panel-api';
import { classes } from '../kit/classes';
import { shortDay } from '../kit/days';
import { Icon } from '../kit/icon';
import { datesInWords, dateWord, placeOfToday } from './case-words';
import { DateExplanation } from './date-explanation';
import { type Lane, type Mark, type Stretch, type TimelineShape, timelineOf, WIDTH } from './timeline-geometry';
import { MarkIcon, TimelineMark } from './timeline-mark';
import './timeline.css';

interface TimelineProps {
  /** All of the case, the first one first. */
  readonly rounds: readonly CaseView[];
  /** The round whose dates stand below the drawing. */
  readonly shown: CaseView;
  readonly today: string;
}

/** A case in time: its rounds as drawn, and the dates of one as words, each of which says why it is that day. */
export function Timeline({ rounds, shown, today }: TimelineProps) {
  const shape = timelineOf(rounds, today);
  if (shape === null || shown.sentOn === null) return null;
  const words = rounds.map((round) => datesInWords(round, laneOf(shape, round)?.marks ?? [], today)).join(' ');
  return (
    <div class="timeline">
      <Drawing shape={shape} words={words} />
      <Dates view={shown} marks={laneOf(shape, shown)?.marks ?? []} today={today} />
    </div>
  );
}

const laneOf = ({ lanes }: TimelineShape, { ref }: CaseView): Lane | undefined =>
  lanes.find(({ rowKey }) => rowKey === ref.rowKey);

function Drawing({ shape, words }: { readonly shape: TimelineShape; readonly words: string }) {
  const { height, lanes, today, cut } = shape;
  return (
    <svg class="timeline__drawing" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words}>
      {lanes.map((lane, index) => (
        <g key={lane.rowKey}>
          {lanes.length > 1 && (
            <text class="timeline__round" x={0} y={lane.y + 4}>
              {lane.round}
            </text>
          )}
          {index > 0 && <TurnLine from={lanes[index - 1]} to={lane} />}
          {lane.stretches.map((stretch) => (
            <line
              key={stretch.from}
              class={stretchClass(stretch)}
              x1={stretch.from}
              x2={stretch.to}
              y1={lane.y}
              y2={lane.y}
            />
          ))}
        </g>
      ))}
      {cut !== null && lanes.map(({ rowKey, y }) => <CutLine key={rowKey} x={cut} y={y} />)}
      {today !== null && <TodayLine x={today} height={height} />}
      {lanes.flatMap(({ rowKey, y, marks }) =>
        marks.map(({ kind, x }) => <TimelineMark key={`${rowKey} ${kind}`} kind={kind} x={x} y={y} />),
      )}
    </svg>
  );
}

const stretchClass = ({ counted, elapsed, late }: Stretch) =>
  classes(
    'timeline__stretch',
    !counted && 'timeline__stretch--thin',
    elapsed && 'timeline__stretch--elapsed',
    late && 'timeline__stretch--late',
  );

/** From the line of a round to the sending of the next. */
function TurnLine({ from, to }: { readonly from: Lane | undefined; readonly to: Lane }) {
  const x = to.marks[0]?.x;
  return from && x !== undefined ? <line class="timeline__turn" x1={x} x2={x} y1={from.y} y2={to.y} /> : null;
}

function CutLine({ x, y }: { readonly x: number; readonly y: number }) {
  return <path class="timeline__cut" d={`M${x - 4} ${y + 5}l4-10M${x} ${y + 5}l4-10`} />;
}

/** Room for half of «hoy». */
const WORD = 11;

function TodayLine({ x, height }: { readonly x: number; readonly height: number }) {
  return (
    <>
      <path class="timeline__today" d={`M${x} 13V${height}`} />
      <path class="timeline__today-head" d={`M${x - 4} 12h8l-4 5z`} />
      <text class="timeline__today-word" x={Math.min(Math.max(x, WORD), WIDTH - WORD)} y={10}>
        hoy
      </text>
    </>
  );
}

interface DatesProps {
  readonly view: CaseView;
  readonly marks: readonly Mark[];
  readonly today: string;
}

const TERMS = ['sent', 'report', 'due'];
/** What the calendar asks stands in the first row, in every case alike; what happened below it. */
const termsFirst = (marks: readonly Mark[]): readonly Mark[] => [
  ...marks.filter(({ kind }) => TERMS.includes(kind)),
  ...marks.filter(({ kind }) => !TERMS.includes(kind)),
];

/** The dates of a round; each opens its explanation, one at a time. */
function Dates({ view, marks, today }: DatesProps) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = marks.find(({ kind }) => kind === open);
  const place = placeOfToday(view, today);
  const late = view.due !== null && today > view.due.date;
  return (
    <>
      <ul class="timeline__dates">
        {termsFirst(marks).map(({ kind, date }) => (
          <li key={kind}>
            <button
              type="button"
              class="timeline__date"
              aria-expanded={kind === open}
              aria-controls={kind === open ? id : undefined}
              onClick={() => setOpen(kind === open ? null : kind)}
            >
              <span class="timeline__word">
                <MarkIcon kind={kind} />
                {dateWord(kind, view)}{' '}
              </span>
              {shortDay(date, today)}
            </button>
          </li>
        ))}
        {place !== '' && (
          <li class={classes('timeline__place', late && 'timeline__place--late')}>
            {late && <Icon name="warning" />}
            {place}
          </li>
        )}
      </ul>
      {shown && <DateExplanation id={id} mark={shown} view={view} today={today} />}
    </>
  );
}
