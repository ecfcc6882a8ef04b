import type { RuleTally } from '../../app/panel-api';
import { number } from '../kit/spanish';
import { Words } from '../kit/words';

interface RuleTalliesProps {
  readonly rules: readonly RuleTally[];
  readonly summaryOf: (rule: string) => string;
}

/** Rule by rule: how often it is accepted, how many of its lines stand, and how many of those nobody attends to. */
export function RuleTallies({ rules, summaryOf }: RuleTalliesProps) {
  const sums = ({ accepted, open, old }: RuleTally) =>
    [
      ['aceptados', accepted],
      ['abiertos', open],
      ['sin atender', old],
    ] as const;
  return (
    <ul>
      {rules.map((tally) => (
        <li key={tally.rule} class="rule-tally">
          <p>
            <Words text={summaryOf(tally.rule)} />
          </p>
          <dl>
            {sums(tally).map(([name, sum]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{number(sum)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
