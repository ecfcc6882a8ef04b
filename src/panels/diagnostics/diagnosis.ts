import type { CheckedRow, ContractGroup } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import type { DiagnosisAction } from './diagnosis-state';
import type { PageCheck } from './page-checks';

interface DiagnosisNeeds {
  readonly call: Call;
  readonly dispatch: (action: DiagnosisAction) => void;
  readonly pageChecks: Readonly<Record<string, PageCheck>>;
}

/** Checks the contract group by group, so that each call is short. One run at a time. Nothing here rejects. */
export function createDiagnosis({ call, dispatch, pageChecks }: DiagnosisNeeds): () => Promise<void> {
  let running = false;

  /** Those that a person checks have no check here. */
  async function onPage(rows: ContractGroup['rows']): Promise<CheckedRow[]> {
    const checked: CheckedRow[] = [];
    for (const { id } of rows) {
      const check = pageChecks[id];
      if (check) checked.push({ id, difference: await check() });
    }
    return checked;
  }

  /** @returns false where the next group would fail the same way */
  async function checkGroup({ title, rows, checkedBy }: ContractGroup): Promise<boolean> {
    dispatch({ type: 'groupStarted', title });
    try {
      const checked =
        checkedBy === 'menu' ? (await call('diagnostics.check', { group: title })).rows : await onPage(rows);
      dispatch({ type: 'groupChecked', rows: checked });
      return true;
    } catch (thrown) {
      const error = asPanelError(thrown);
      dispatch({ type: 'groupFailed', title, message: error.message });
      return !error.stopsEverything;
    }
  }

  return async () => {
    if (running) return;
    running = true;
    dispatch({ type: 'started' });
    try {
      const { surroundings, contract } = await call('diagnostics.begin', {});
      dispatch({ type: 'began', surroundings, contract });
      for (const group of contract) if (!(await checkGroup(group))) break;
      dispatch({ type: 'ended' });
    } catch (thrown) {
      dispatch({ type: 'failed', message: asPanelError(thrown).message });
    } finally {
      running = false;
    }
  };
}
