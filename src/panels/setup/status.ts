import { counted } from '../kit/spanish';
import { entriesOf, isComplete } from './tab-groups';
import type { SetupState } from './use-setup';

/** What the panel is at, in few words. */
export function statusOf(state: SetupState): string {
  switch (state.screen) {
    case 'looking':
      return 'Mirando la base…';
    case 'editing': {
      if (state.previewing) return 'Preparando la vista previa…';
      const known = entriesOf(state.view.tabs).filter(({ tab }) => tab.kind !== null);
      const complete = known.filter(isComplete).reduce((sum, { names }) => sum + names.length, 0);
      return `${complete} de ${counted(state.view.tabs.length, 'pestaña reconocida', 'pestañas reconocidas')}`;
    }
    case 'preview': {
      const { progress, changes } = state;
      if (progress) return `Aplicando ${progress.done + 1} de ${progress.total}: ${progress.title}`;
      return changes.length === 0 ? 'No cambiaría nada' : `${counted(changes.length, 'cambio', 'cambios')} por aplicar`;
    }
    case 'failed':
      return 'Sin terminar';
  }
}
