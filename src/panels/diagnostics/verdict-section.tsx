import { Section } from '../kit/section';
import { Words } from '../kit/words';
import type { JudgedRow, Verdict } from './verdict';
import { VERDICT_WORDS } from './words';

interface VerdictSectionProps {
  readonly verdict: Verdict;
  readonly rows: readonly JudgedRow[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The rows of one verdict; nothing when there are none. */
export function VerdictSection({ verdict, rows, open, onToggle }: VerdictSectionProps) {
  if (rows.length === 0) return null;
  const { title, explanation } = VERDICT_WORDS[verdict];
  const icon =
    verdict === 'differs' ? { icon: 'error' as const } : verdict === 'unchecked' ? { icon: 'warning' as const } : {};
  return (
    <Section title={title} {...icon} count={rows.length} open={open} onToggle={onToggle}>
      {() => (
        <div class="verdict">
          <p class="quiet">{explanation}</p>
          <ul>
            {rows.map((judged) => (
              <RowItem key={judged.row.id} {...judged} />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function RowItem({ row, difference }: JudgedRow) {
  return (
    <li class="verdict__row">
      <p>{row.says}</p>
      {difference && (
        <dl class="verdict__difference">
          <dt>Se esperaba</dt>
          <dd>
            <Words text={difference.expected} />
          </dd>
          <dt>Llegó</dt>
          <dd>
            <Words text={difference.came} />
          </dd>
        </dl>
      )}
      <p class="verdict__source quiet">
        {row.source ? (
          <>
            <q lang="en">{row.source.quote}</q> {row.source.where}
          </>
        ) : (
          'sin verificar'
        )}
      </p>
    </li>
  );
}
