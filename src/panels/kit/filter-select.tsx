import { number } from './spanish';
import { visibleText } from './visible-text';
import './filter-select.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FilterSelectProps {
  /** What it filters by: «Pestaña». */
  readonly label: string;
  /** «Todas las pestañas» */
  readonly all: string;
  readonly options: readonly FilterOption[];
  /** null: all. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A drop-down that filters, each option with how many it leaves. */
export function FilterSelect({ label, all, options, value, onChange }: FilterSelectProps) {
  const index = options.findIndex((option) => option.value === value);
  return (
    <select
      class="filter-select"
      aria-label={label}
      data-active={value !== null}
      value={String(index)}
      onChange={(event) => onChange(options[Number(event.currentTarget.value)]?.value ?? null)}
    >
      <option value="-1">{all}</option>
      {options.map((option, position) => (
        <option key={option.value} value={String(position)} dir="auto">
          {`${visibleText(option.label)} (${number(option.count)})`}
        </option>
      ))}
    </select>
  );
}
