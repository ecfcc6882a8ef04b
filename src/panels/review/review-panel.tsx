import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LiveRegion } from '../kit/live-region';
import { Panel } from '../kit/panel';
import type { Call } from '../kit/rpc';
import { ScrollKeeper } from '../kit/scroll-keeper';
import { counted, number } from '../kit/spanish';
import type { Start } from '../kit/start';
import { useFocusRescue } from '../kit/use-focus-rescue';
import { tabNotices } from './about';
import { AboutSection } from './about-section';
import { FilterBar } from './filter-bar';
import { type Filters, filterGroups, isFiltering, NO_FILTERS } from './filters';
import { FindingList } from './finding-list';
import { inOrder } from './findings';
import { Header } from './header';
import { NavigationBar } from './navigation-bar';
import { ResultsEmpty } from './results-empty';
import { RunNotices } from './run-notices';
import type { ScopeKind } from './run-state';
import { StartScreen } from './start-screen';
import { useListing } from './use-listing';
import { useNavigation } from './use-navigation';
import { useReview } from './use-review';
import { endingWords } from './words-of-run';
import './review-panel.css';

const ABOUT = 'about';

interface ReviewPanelProps {
  readonly start: Start;
  readonly call: Call;
}

/** The panel «Revisión»: starts a review, shows it as it goes, and leads through what it found. */
export function ReviewPanel({ start, call }: ReviewPanelProps) {
  const { state, dispatch, runner, visit, loadRules } = useReview(call);
  const { run, browse } = state;
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const say = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  const results = useRef<HTMLElement>(null);
  useFocusRescue(results);

  const listing = useListing(run, browse);
  const { groups, all, shown, shownGroups } = listing;
  const { goTo, goNext, goPrevious, onKeyDown } = useNavigation({ listing, browse, dispatch, visit, say });

  const begin = (kind: ScopeKind) => {
    if (Object.keys(browse.rules).length === 0) loadRules();
    void runner.start(kind);
  };
  const repeat = () => begin(run.kind ?? 'mine');

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    if (start !== 'none') begin(start);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a phase
  useEffect(() => {
    if (run.phase === 'scoping') say('Revisión en marcha.');
    if (run.phase === 'finished') say(endingWords(run));
  }, [run.phase]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters make another list, read from its top
  useLayoutEffect(() => {
    results.current?.querySelector('.scroll-keeper')?.scrollTo({ top: 0 });
  }, [browse.filters]);

  const reviewTab = useCallback((tab: string) => void runner.again([tab]), [runner]);

  const filter = (filters: Filters) => {
    dispatch({ type: 'filtered', filters });
    const left = inOrder(filterGroups(groups, filters)).length;
    say(`${counted(left, 'hallazgo', 'hallazgos')}${isFiltering(filters) ? ' con estos filtros' : ''}.`);
  };
  const clearFilters = () => filter(NO_FILTERS);

  const toggle = (key: string, open: boolean) => dispatch({ type: 'sectionToggled', key, open });
  const failed = run.tabs.filter((tab) => tab.status === 'failed').length;
  const attention = failed + (run.scope?.settingsProblems.length ?? 0) + tabNotices(run.tabs).length;
  const showAttention = () => {
    toggle(ABOUT, true);
    const scroller = results.current?.querySelector<HTMLElement>('.scroll-keeper');
    scroller?.scrollTo({ top: 0 });
    results.current?.focus({ preventScroll: true });
  };

  if (run.phase === 'idle') {
    return (
      <main>
        <h1 class="visually-hidden">Revisión</h1>
        <StartScreen onStart={begin} />
      </main>
    );
  }
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
        </>
      }
    >
      <section class="results" aria-label="Hallazgos" tabIndex={-1} ref={results} onKeyDown={onKeyDown}>
        <ScrollKeeper arrivals={run} anchors=".card">
          <RunNotices run={run} onAgain={(tabs) => void runner.again(tabs)} />
          <AboutSection
            run={run}
            rules={browse.rules}
            open={browse.toggled[ABOUT] ?? run.scope?.tabs.length === 0}
            onToggle={(open) => toggle(ABOUT, open)}
          />
          {filtering && shown.length > 0 && (
            <p class="results__filtered">
              {number(shown.length)} de {counted(all.length, 'hallazgo', 'hallazgos')}
              <button type="button" class="results__clear" onClick={clearFilters}>
                Quitar filtros
              </button>
            </p>
          )}
          {shown.length > 0 ? (
            <FindingList
              groups={shownGroups}
              browse={browse}
              singleTab={run.tabs.length === 1}
              onGo={goTo}
              onReviewTab={reviewTab}
              onToggle={toggle}
              onMore={(key) => dispatch({ type: 'moreAsked', key })}
            />
          ) : (
            <ResultsEmpty
              run={run}
              filteredOut={filtering && all.length > 0}
              onClearFilters={clearFilters}
              onRepeat={repeat}
              onOther={() => begin(run.kind === 'all' ? 'mine' : 'all')}
            />
          )}
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
      <LiveRegion message={said.message} turn={said.turn} />
    </Panel>
  );
}
