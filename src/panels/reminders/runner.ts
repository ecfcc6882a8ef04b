import type { RemindersView } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import type { RemindersAction, Task } from './reminders-state';

interface RunnerOptions {
  readonly call: Call;
  readonly dispatch: (action: RemindersAction) => void;
}

/** Does one task at a time and tells what came of it; what is asked for meanwhile is not begun. */
export function createRunner({ call, dispatch }: RunnerOptions): (task: Task) => Promise<void> {
  let busy = false;
  return async (task) => {
    if (busy) return;
    busy = true;
    dispatch({ type: 'began', task });
    try {
      dispatch({ type: 'came', task, view: await send(call, task) });
    } catch (thrown) {
      dispatch({ type: 'failed', task, message: asPanelError(thrown).message });
    } finally {
      busy = false;
    }
  };
}

function send(call: Call, task: Task): Promise<RemindersView> {
  switch (task.name) {
    case 'look':
      return call('reminders.look', {});
    case 'activate':
    case 'takeOver':
      return call('reminders.activate', { takeOver: task.name === 'takeOver' });
    case 'pause':
    case 'resume':
      return call('reminders.pause', { paused: task.name === 'pause' });
    case 'deactivate':
      return call('reminders.deactivate', {});
    case 'settle':
      return call('reminders.settle', { key: task.key, left: task.left });
  }
}
