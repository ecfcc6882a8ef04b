import { number } from '../kit/spanish';
import { Words } from '../kit/words';

interface BarListProps {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly mark?: string; readonly count: number }[];
}

/** Counts with a bar each, in the given order. */
export function BarList({ label, items }: BarListProps) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ul class="bars" aria-label={label}>
      {items.map(({ name, mark, count }) => (
        <li key={name}>
          <span class="bars__name">
            {mark && <i aria-hidden="true">{mark} </i>}
            <Words text={name} />
          </span>
          <b>{number(count)}</b>
          <span class="bars__bar" style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
