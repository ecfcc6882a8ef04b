import { ExecutionError } from '../../src/local/host/execution';
import type { Fault, FaultHook, ObservedCall } from '../../src/local/host/faults';

/** Calls that change nothing: an error after one is an error before it, and an end there is one after the last change. */
const READING = /^(?:read|cacheGet|propertyGet|mailQuota|triggers$|tabs$|active|gridSize|usedSize|workbook|flush)/;

/**
 * What may go wrong at a service call that differs for anybody: an error before it, an error after it was applied, the
 * execution ended right after it. An end before a call is one after the call that changed something before it.
 */
const faultsAt = ({ name }: ObservedCall): readonly Fault[] =>
  READING.test(name)
    ? [{ when: 'before', what: 'error' }]
    : [
        { when: 'before', what: 'error' },
        { when: 'after', what: 'error' },
        { when: 'after', what: 'kill' },
      ];

/** A place of a recorded run, and what goes wrong there. */
export interface InjectionPoint {
  readonly call: ObservedCall;
  readonly fault: Fault;
  /** `7 sendMail, after: kill` */
  readonly title: string;
}

/**
 * The service calls of a run that goes well, in their order.
 *
 * @example const calls = await recordCalls((fault) => book.ask('escalations.send', request, { fault }));
 */
export async function recordCalls(run: (fault: FaultHook) => Promise<unknown>): Promise<ObservedCall[]> {
  const calls: ObservedCall[] = [];
  await run((call) => {
    calls.push(call);
    return undefined;
  });
  return calls;
}

/** Calls that leave every value of the base as it is. */
const FORMATTING = /^write(?:Format|ColumnWidth|FrozenRows|Validation|ConditionalFormats|Notes)$|^select$/;

const leavesValues = ({ name }: ObservedCall) => READING.test(name) || FORMATTING.test(name);

/**
 * Every fault at each of these calls. Throws where there is none: a test of no faults proves nothing.
 * @param at `states`: of calls in a row that leave the values alike only the last is struck. What stops at one of the
 *   others leaves the same base; only code that catches the failure of a reading could tell them apart
 */
export function injectionPoints(
  calls: readonly ObservedCall[],
  at: 'calls' | 'states' = 'calls',
): readonly InjectionPoint[] {
  const isStruck = (call: ObservedCall, index: number) => {
    const next = calls[index + 1];
    return at === 'calls' || !leavesValues(call) || next === undefined || !leavesValues(next);
  };
  const points = calls.filter(isStruck).flatMap((call) =>
    faultsAt(call).map((fault) => ({
      call,
      fault,
      title: `${call.index} ${call.name}, ${fault.when}: ${fault.what}`,
    })),
  );
  if (points.length === 0) throw new Error('The recorded run has no injection points.');
  return points;
}

/** A hook that spoils that one call. Counts on a run that asks the same as the recorded one, up to that call. */
export const faultAt =
  ({ call: { index }, fault }: InjectionPoint): FaultHook =>
  (call) =>
    call.index === index ? fault : undefined;

/**
 * Goes through all points: `check` opens a book of its own, runs with the hook, and says what must hold afterwards.
 * What it throws comes with the point's title. Some at a time, because an execution mostly waits for its worker.
 *
 * @returns how many points there were
 *
 * @example
 * const points = injectionPoints(await recordCalls((fault) => open().ask('escalations.send', request, { fault })));
 * const count = await atEachPoint(points, async (fault) => {
 *   const book = open();
 *   await settled(book.ask('escalations.send', request, { fault }));
 *   expect(book.mails().length).toBeLessThanOrEqual(1);
 * });
 */
export async function atEachPoint(
  points: readonly InjectionPoint[],
  check: (fault: FaultHook, point: InjectionPoint) => Promise<void>,
  atOnce = 4,
): Promise<number> {
  const left = [...points];
  const work = async () => {
    for (let point = left.shift(); point; point = left.shift())
      try {
        await check(faultAt(point), point);
      } catch (cause) {
        left.length = 0;
        throw new Error(`${point.title}: ${(cause as Error).message}`, { cause });
      }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return points.length;
}

/** What a spoiled run came to: its value, or the failure of its execution. Any other failure is the test's. */
export async function settled<Value>(run: Promise<Value>): Promise<Value | ExecutionError> {
  return run.catch((problem: unknown) => {
    if (problem instanceof ExecutionError) return problem;
    throw problem;
  });
}

/** Two or more people at once: each run is started before any of them ends. */
export const atOnce = <Value>(...runs: readonly (() => Promise<Value>)[]): Promise<Value[]> =>
  Promise.all(runs.map((run) => run()));
