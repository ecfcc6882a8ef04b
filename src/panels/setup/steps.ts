import type { SetupChange, SetupRequest } from '../../app/panel-api';

/** What is written by one call: short, so that none comes near the six minutes that Google gives a run. */
export interface Step {
  readonly request: SetupRequest;
  readonly changes: readonly SetupChange[];
}

const NOTHING: SetupRequest = { tabs: [], settings: [], prepare: [] };

/** The previewed changes in their order: each tab alone, all values of CONFIGURACIÓN together. */
export function stepsOf({ settings }: SetupRequest, changes: readonly SetupChange[]): Step[] {
  const of = (type: SetupChange['type']) => changes.filter((change) => change.type === type);
  const values = of('setting');
  const keys = new Set(values.map(({ key }) => key));
  return [
    ...of('tab').map((change) => ({ request: { ...NOTHING, tabs: [change.key] }, changes: [change] })),
    ...(values.length === 0
      ? []
      : [{ request: { ...NOTHING, settings: settings.filter(({ key }) => keys.has(key)) }, changes: values }]),
    ...of('prepare').map((change) => ({ request: { ...NOTHING, prepare: [change.key] }, changes: [change] })),
  ];
}
