import type { ComponentChildren } from 'preact';
import { actaLabel } from '../kit/acta';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { number } from '../kit/spanish';
import { Words } from '../kit/words';
import { type BrowseState, PAGE, shownIn } from './browse-state';
import { type Acceptance, Card } from './card';
import type { Finding, Group } from './findings';
import './finding-list.css';

interface FindingListProps {
  /** What passes the filters. */
  readonly groups: readonly Group[];
  readonly browse: BrowseState;
  /** Errors of a single tab need no heading with its name. */
  readonly singleTab: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onReviewTab: (tab: string) => void;
  readonly acceptance: Acceptance;
  readonly onToggle: (key: string, open: boolean) => void;
  readonly onMore: (key: string) => void;
}

/** Whether a group shows its findings: errors do; warnings when opened, or when the person filters by their rule. */
function isOpen(group: Group, { toggled, filters }: BrowseState): boolean {
  return toggled[group.key] ?? (group.severity === 'error' || filters.rule !== null);
}

function titleOf(group: Group, { rules }: BrowseState): ComponentChildren {
  if (group.severity === 'error') return <Words text={group.name} />;
  const acta = actaLabel(group.findings[0]?.acta ?? '');
  return (
    <>
      <Words text={rules[group.name]?.summary ?? `Regla ${group.name}`} />
      {acta && <span class="finding-list__acta quiet"> {acta}</span>}
    </>
  );
}

/** Errors by tab, then warnings by rule, a page of cards at a time. */
export function FindingList({
  groups,
  browse,
  singleTab,
  onGo,
  onReviewTab,
  acceptance,
  onToggle,
  onMore,
}: FindingListProps) {
  const listed = groups.flatMap((group) => {
    const open = isOpen(group, browse) || (singleTab && group.severity === 'error');
    return open ? group.findings.slice(0, shownIn(browse, group.key)) : [];
  });
  const tabStop = listed.find(({ id }) => id === browse.current)?.id ?? listed[0]?.id;

  const cards = (group: Group) => {
    const shown = shownIn(browse, group.key);
    const left = group.findings.length - shown;
    return (
      <>
        <ul>
          {group.findings.slice(0, shown).map((finding) => (
            <Card
              key={finding.id}
              finding={finding}
              current={finding.id === browse.current}
              tabStop={finding.id === tabStop}
              visit={browse.visits[finding.id]}
              accepting={browse.accepting?.id === finding.id ? browse.accepting : null}
              onGo={onGo}
              onReviewTab={onReviewTab}
              acceptance={acceptance}
            />
          ))}
        </ul>
        {left > 0 && (
          <div class="finding-list__more">
            <Button onClick={() => onMore(group.key)}>{`Mostrar ${number(Math.min(PAGE, left))} más`}</Button>
            <span class="quiet">quedan {number(left)}</span>
          </div>
        )}
      </>
    );
  };

  const half = (severity: Group['severity'], title: string) => {
    const members = groups.filter((group) => group.severity === severity);
    if (members.length === 0) return null;
    return (
      <section aria-label={title}>
        <h2 class="finding-list__half">{title}</h2>
        {severity === 'error' && singleTab
          ? members.map(cards)
          : members.map((group) => (
              <Section
                key={group.key}
                level={3}
                icon={severity}
                title={titleOf(group, browse)}
                count={group.findings.length}
                open={isOpen(group, browse)}
                onToggle={(open) => onToggle(group.key, open)}
              >
                {() => cards(group)}
              </Section>
            ))}
      </section>
    );
  };

  return (
    <>
      {half('error', singleTab ? 'Errores' : 'Errores, por pestaña')}
      {half('warning', 'Avisos, por regla')}
    </>
  );
}
