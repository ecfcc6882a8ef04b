import type { RuleSummary } from '../../../app/panel-api';
import { actaLabel } from '../../kit/acta';
import { Button } from '../../kit/button';
import { CheckBox } from '../../kit/check-box';
import { Section } from '../../kit/section';
import { number } from '../../kit/spanish';
import { Words } from '../../kit/words';
import { PAGE } from '../browse-state';
import { Change } from './change';
import type { ProposalGroup } from './proposals';
import './fix-list.css';

interface FixListProps {
  readonly groups: readonly ProposalGroup[];
  readonly excluded: ReadonlySet<string>;
  readonly rules: Readonly<Record<string, RuleSummary>>;
  /** Rules whose cells are hidden. */
  readonly closed: ReadonlySet<string>;
  /** How many cells of a rule are made. */
  readonly shown: Readonly<Record<string, number>>;
  readonly onExclude: (ids: readonly string[], excluded: boolean) => void;
  readonly onToggle: (rule: string, open: boolean) => void;
  readonly onMore: (rule: string) => void;
}

/** Every cell that would be corrected, by rule: what it says, what it would say, and whether it is chosen. */
export function FixList({ groups, excluded, rules, closed, shown, onExclude, onToggle, onMore }: FixListProps) {
  const idsOf = (members: ProposalGroup['proposals']) => members.map(({ id }) => id);
  const all = groups.flatMap(({ proposals }) => idsOf(proposals));
  const stateOf = (ids: readonly string[]) => {
    const left = ids.filter((id) => excluded.has(id)).length;
    return left === 0 ? 'all' : left === ids.length ? 'none' : 'some';
  };
  return (
    <>
      <div class="fix-list__all">
        <CheckBox state={stateOf(all)} onChange={(checked) => onExclude(all, !checked)}>
          Todas
        </CheckBox>
      </div>
      {groups.map(({ rule, acta, proposals }) => {
        const count = shown[rule] ?? PAGE;
        const left = proposals.length - count;
        const name = rules[rule]?.summary ?? `Regla ${rule}`;
        return (
          <Section
            key={rule}
            lead={
              <CheckBox
                label={`Todas las de esta regla: ${name}`}
                state={stateOf(idsOf(proposals))}
                onChange={(checked) => onExclude(idsOf(proposals), !checked)}
              />
            }
            title={
              <>
                <Words text={name} />
                {actaLabel(acta) && <span class="finding-list__acta quiet"> {actaLabel(acta)}</span>}
              </>
            }
            count={proposals.length}
            open={!closed.has(rule)}
            onToggle={(open) => onToggle(rule, open)}
          >
            {() => (
              <>
                <ul>
                  {proposals.slice(0, count).map(({ id, cell, header, tab, value, fix }) => (
                    <li key={id} class="fix-list__cell">
                      <CheckBox
                        state={excluded.has(id) ? 'none' : 'all'}
                        onChange={(checked) => onExclude([id], !checked)}
                      >
                        <b>{cell}</b> <Words text={header} /> · <Words text={tab} />
                      </CheckBox>
                      <Change before={value} after={fix} />
                    </li>
                  ))}
                </ul>
                {left > 0 && (
                  <div class="finding-list__more">
                    <Button onClick={() => onMore(rule)}>{`Mostrar ${number(Math.min(PAGE, left))} más`}</Button>
                    <span class="quiet">quedan {number(left)}</span>
                  </div>
                )}
              </>
            )}
          </Section>
        );
      })}
    </>
  );
}
