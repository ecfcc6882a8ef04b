import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Panel } from '../kit/panel';
import { ScrollKeeper } from '../kit/scroll-keeper';
import { counted } from '../kit/spanish';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { tabNotices } from './about';
import { AboutSection } from './about-section';
import { AcceptedSection } from './accepted-section';
import type { Acceptance } from './card';
import { FilterBar } from './filter-bar';
import { type Filters, filterGroups, isFiltering, NO_FILTERS } from './filters';
import { FindingList } from './finding-list';
import { type AcceptedFinding, inOrder } from './findings';
import { countProposals } from './fix/proposals';
import { Header } from './header';
import { NavigationBar } from './navigation-bar';
import { ResultsEmpty } from './results-empty';
import { RunNotices } from './run-notices';
import type { ScopeKind } from './run-state';
import { ShownBar } from './shown-bar';
import type { Listing } from './use-listing';
import { useNavigation } from './use-navigation';
import type { Review } from './use-review';
import './results-screen.css';

const ABOUT = 'about';
const ACCEPTED = 'accepted';

interface ResultsScreenProps {
  readonly review: Review;
  readonly listing: Listing;
  readonly say: (message: string) => void;
  readonly onStart: (kind: ScopeKind) => void;
  readonly onFix: () => void;
}

/** A review as it goes and what it found: the findings, the way through them, and what is done about each. */
export function ResultsScreen({ review, listing, say, onStart, onFix }: ResultsScreenProps) {
  const { state, dispatch, runner, visit, accept, withdraw } = review;
  const { run, browse } = state;
  const results = useRef<HTMLElement>(null);
  useFocusRescue(results);

  const { groups, all, shown, shownGroups } = listing;
  const { goTo, goNext, goPrevious, onKeyDown } = useNavigation({ listing, browse, dispatch, visit, say });
  const proposed = useMemo(() => countProposals(shown), [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters make another list, read from its top
  useLayoutEffect(() => {
    results.current?.querySelector('.scroll-keeper')?.scrollTo({ top: 0 });
  }, [browse.filters]);

  const repeat = () => onStart(run.kind ?? 'mine');
  const reviewTab = useCallback((tab: string) => void runner.again([tab]), [runner]);
  const acceptance = useMemo(
    (): Acceptance => ({
      open: ({ id }) => dispatch({ type: 'acceptOpened', id }),
      send: (finding, reason) => void accept(finding, reason),
      close: ({ id }) => {
        // The field goes away: the keyboard stays on its card.
        document.getElementById(id)?.querySelector('button')?.focus({ preventScroll: true });
        dispatch({ type: 'acceptClosed' });
      },
    }),
    [dispatch, accept],
  );
  const takeBack = async (finding: AcceptedFinding) => {
    const problem = await withdraw(finding);
    if (problem === null) void runner.again([finding.tab]);
    return problem;
  };

  const filter = (filters: Filters) => {
    dispatch({ type: 'filtered', filters });
    const left = inOrder(filterGroups(groups, filters)).length;
    say(`${counted(left, 'hallazgo', 'hallazgos')}${isFiltering(filters) ? ' con estos filtros' : ''}.`);
  };
  const clearFilters = () => filter(NO_FILTERS);

  const toggle = (key: string, open: boolean) => dispatch({ type: 'sectionToggled', key, open });
  const failed = run.tabs.filter((tab) => tab.status === 'failed').length + (run.teamProblem === null ? 0 : 1);
  const attention = failed + (run.scope?.settingsProblems.length ?? 0) + tabNotices(run.tabs).length;
  const showAttention = () => {
    toggle(ABOUT, true);
    const scroller = results.current?.querySelector<HTMLElement>('.scroll-keeper');
    scroller?.scrollTo({ top: 0 });
    results.current?.focus({ preventScroll: true });
  };

  const filtering = isFiltering(browse.filters);
  return (
    <Panel
      top={
        <>
          <Header
            run={run}
            attention={attention}
            onCancel={runner.cancel}
            onRepeat={repeat}
            onAttention={showAttention}
          />
          {(run.phase !== 'finished' || all.length > 0) && (
            <FilterBar
              filters={browse.filters}
              counts={listing.counts}
              tabs={run.scope?.tabs ?? []}
              rules={browse.rules}
              onChange={filter}
            />
          )}
          <ShownBar
            shown={shown.length}
            all={all.length}
            filtering={filtering}
            proposed={run.phase === 'finished' ? proposed : 0}
            onClearFilters={clearFilters}
            onFix={onFix}
          />
        </>
      }
    >
      <section class="results" aria-label="Hallazgos" tabIndex={-1} ref={results} onKeyDown={onKeyDown}>
        <ScrollKeeper arrivals={run} anchors=".card">
          <RunNotices
            run={run}
            onAgain={(tabs) => void runner.again(tabs)}
            onCompare={(tabs) => void runner.compare(tabs)}
          />
          <AboutSection
            run={run}
            rules={browse.rules}
            open={browse.toggled[ABOUT] ?? run.scope?.tabs.length === 0}
            onToggle={(open) => toggle(ABOUT, open)}
          />
          {shown.length > 0 ? (
            <FindingList
              groups={shownGroups}
              browse={browse}
              singleTab={run.tabs.length === 1}
              onGo={goTo}
              onReviewTab={reviewTab}
              acceptance={acceptance}
              onToggle={toggle}
              onMore={(key) => dispatch({ type: 'moreAsked', key })}
            />
          ) : (
            <ResultsEmpty
              run={run}
              filteredOut={filtering && all.length > 0}
              onClearFilters={clearFilters}
              onRepeat={repeat}
              onOther={() => onStart(run.kind === 'all' ? 'mine' : 'all')}
            />
          )}
          <AcceptedSection
            accepted={listing.accepted}
            open={browse.toggled[ACCEPTED] ?? false}
            onToggle={(open) => toggle(ACCEPTED, open)}
            onWithdraw={takeBack}
          />
        </ScrollKeeper>
        {shown.length > 0 && (
          <NavigationBar
            position={listing.position}
            total={shown.length}
            hasNext={listing.next !== null}
            hasPrevious={listing.previous !== null}
            onNext={goNext}
            onPrevious={goPrevious}
          />
        )}
      </section>
    </Panel>
  );
}
