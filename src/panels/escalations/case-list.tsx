import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { number } from '../kit/spanish';
import { CaseCard, type Work } from './case-card';
import type { Desk } from './desk';
import { type EscalationsState, PAGE } from './escalations-state';
import type { Filters, Listing } from './listing';
import { GROUPS, type GroupKey } from './threads';

interface CaseListProps {
  readonly state: EscalationsState;
  readonly filters: Filters;
  readonly listing: Listing;
  readonly today: string;
  readonly work: Work | null;
  readonly desk: Desk;
  readonly onToggle: (group: GroupKey, open: boolean) => void;
  readonly onMore: (group: GroupKey) => void;
}

/** The cases by what is to be done, a page of cards at a time. */
export function CaseList({ state, filters, listing, today, work, desk, onToggle, onMore }: CaseListProps) {
  const { toggled, pages, pinned, outcomes } = state;
  const narrowed = filters.search.trim() !== '' || filters.state !== null;
  return (
    <>
      {GROUPS.map(({ key, title }) => {
        const members = listing.shown.filter(({ group }) => group === key).map(({ thread }) => thread);
        const isWorkedOn = (id: string) => work !== null && id === work.thread;
        if (members.length === 0 && (narrowed || key !== 'today')) return null;
        const page = pages[key] ?? PAGE;
        const made = members.filter(({ id }, index) => index < page || pinned.has(id) || isWorkedOn(id));
        const left = members.length - made.length;
        return (
          <Section
            key={key}
            title={title}
            count={listing.counts[key]}
            open={toggled[key] ?? (key !== 'closed' || narrowed || members.some(({ id }) => isWorkedOn(id)))}
            onToggle={(open) => onToggle(key, open)}
          >
            {() => (
              <>
                {members.length === 0 && <p class="escalations__none quiet">Nada por hacer hoy.</p>}
                <ul>
                  {made.map((thread) => (
                    <CaseCard
                      key={thread.id}
                      thread={thread}
                      today={today}
                      work={work?.thread === thread.id ? work : null}
                      outcomes={outcomes}
                      desk={desk}
                    />
                  ))}
                </ul>
                {left > 0 && (
                  <div class="escalations__more">
                    <Button onClick={() => onMore(key)}>{`Mostrar ${number(Math.min(PAGE, left))} más`}</Button>
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
