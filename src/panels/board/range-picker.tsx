import { useState } from 'preact/hooks';
import '../kit/button.css';
import type { BoardAction } from './board-state';
import { Choices } from './choices';
import { type Days, RANGE_NAMES, type RangeName, rangeOf, rangeProblem } from './ranges';

interface RangePickerProps {
  readonly range: RangeName;
  readonly typed: Days;
  /** '' while nothing has come. */
  readonly today: string;
  readonly dispatch: (action: BoardAction) => void;
  readonly onChoose: (days: Days) => void;
}

/** Which days the board is about. */
export function RangePicker({ range, typed, today, dispatch, onChoose }: RangePickerProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (name: RangeName) => {
    dispatch({ type: 'rangeChosen', range: name });
    setProblem(null);
    if (name !== 'custom') onChoose(rangeOf(name, today));
  };
  const type = (days: Days) => dispatch({ type: 'daysTyped', days });
  const submit = () => {
    const found = rangeProblem(typed);
    setProblem(found);
    if (found === null) onChoose(typed);
  };
  return (
    <div class="range">
      <Choices
        label="Fechas"
        options={(Object.keys(RANGE_NAMES) as RangeName[]).map((value) => ({ value, label: RANGE_NAMES[value] }))}
        value={range}
        disabled={today === ''}
        onChange={choose}
      />
      {range === 'custom' && (
        <form
          class="range__days"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <DayInput
            label="Desde"
            value={typed.from}
            invalid={problem !== null}
            onInput={(from) => type({ ...typed, from })}
          />
          <DayInput
            label="Hasta"
            value={typed.to}
            invalid={problem !== null}
            onInput={(to) => type({ ...typed, to })}
          />
          <button type="submit" class="button button--secondary">
            Ver
          </button>
          {problem !== null && (
            <p class="range__problem" id="range-problem" role="alert">
              {problem}
            </p>
          )}
        </form>
      )}
    </div>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly onInput: (value: string) => void;
}

function DayInput({ label, value, invalid, onInput }: DayInputProps) {
  return (
    <label class="range__day">
      {label}
      <input
        type="date"
        value={value}
        aria-invalid={invalid}
        aria-describedby={invalid ? 'range-problem' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
