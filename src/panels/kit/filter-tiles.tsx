import { classes } from './classes';
import { Icon, type IconName } from './icon';
import { number } from './spanish';
import './filter-tiles.css';

export interface Tile<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly icon?: IconName;
}

interface FilterTilesProps<Value extends string> {
  /** What they choose between: «Gravedad». */
  readonly label: string;
  readonly tiles: readonly Tile<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few numbers that are a choice at once: counts to read, one to filter by. Radio buttons underneath. */
export function FilterTiles<Value extends string>({ label, tiles, value, onChange }: FilterTilesProps<Value>) {
  return (
    <div class="tiles" role="radiogroup" aria-label={label}>
      {tiles.map((tile) => (
        <label key={tile.value} class={classes('tile', tile.icon && `tile--${tile.icon}`)}>
          <input
            type="radio"
            class="tile__input"
            name={label}
            checked={tile.value === value}
            aria-label={`${tile.label} ${number(tile.count)}`}
            onChange={() => onChange(tile.value)}
          />
          <span class="tile__count" aria-hidden="true">
            {tile.icon && <Icon name={tile.icon} />}
            {number(tile.count)}
          </span>
          <span class="tile__label" aria-hidden="true">
            {tile.label}
          </span>
        </label>
      ))}
    </div>
  );
}
