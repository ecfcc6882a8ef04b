import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LiveRegion } from '../kit/live-region';
import type { Call } from '../kit/rpc';
import type { Start } from '../kit/start';
import { FixScreen } from './fix/fix-screen';
import { type Proposal, proposalsOf } from './fix/proposals';
import { UndoScreen } from './fix/undo-screen';
import { ResultsScreen } from './results-screen';
import type { ScopeKind } from './run-state';
import { StartScreen } from './start-screen';
import { useListing } from './use-listing';
import { useReview } from './use-review';
import { endingWords } from './words-of-run';

interface ReviewPanelProps {
  readonly start: Start;
  readonly call: Call;
}

type Screen =
  | { readonly name: 'results' }
  | { readonly name: 'fix'; readonly proposals: readonly Proposal[] }
  | { readonly name: 'undo' };

const RESULTS: Screen = { name: 'results' };

/** The panel «Revisión»: starts a review, shows it as it goes, leads through what it found, and corrects it. */
export function ReviewPanel({ start, call }: ReviewPanelProps) {
  const review = useReview(call);
  const { state, runner, visit, refresh, loadRules } = review;
  const { run, browse } = state;
  const [screen, setScreen] = useState<Screen>(start === 'undo' ? { name: 'undo' } : RESULTS);
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const say = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  const listing = useListing(run, browse);

  const begin = (kind: ScopeKind) => {
    if (Object.keys(browse.rules).length === 0) loadRules();
    void runner.start(kind);
  };
  const toFix = () => setScreen({ name: 'fix', proposals: proposalsOf(listing.shown) });
  const toResults = () => setScreen(RESULTS);
  const toUndo = () => setScreen({ name: 'undo' });

  /** The menu asked for corrections: they are shown once the review that finds them ends. */
  const fixesWanted = useRef(start === 'fix');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    if (start === 'all') begin('all');
    if (start === 'mine' || start === 'fix') begin('mine');
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a phase
  useEffect(() => {
    if (run.phase === 'scoping') say('Revisión en marcha.');
    if (run.phase !== 'finished') return;
    say(endingWords(run));
    if (fixesWanted.current && run.ending === 'complete' && run.scopeProblem === null) toFix();
    fixesWanted.current = false;
  }, [run.phase]);

  const shown = () => {
    if (screen.name === 'undo') return <UndoScreen call={call} refresh={refresh} say={say} onBack={toResults} />;
    if (screen.name === 'fix')
      return (
        <FixScreen
          proposals={screen.proposals}
          rules={browse.rules}
          call={call}
          refresh={refresh}
          say={say}
          onGo={visit}
          onBack={toResults}
          onUndo={toUndo}
        />
      );
    if (run.phase === 'idle')
      return (
        <main>
          <h1 class="visually-hidden">Revisión</h1>
          <StartScreen onStart={begin} />
        </main>
      );
    return <ResultsScreen review={review} listing={listing} say={say} onStart={begin} onFix={toFix} />;
  };
  return (
    <>
      {shown()}
      <LiveRegion message={said.message} turn={said.turn} />
    </>
  );
}
