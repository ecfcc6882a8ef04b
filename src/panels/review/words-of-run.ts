import { counted, duration, listed, number } from '../kit/spanish';
import { visibleText } from '../kit/visible-text';
import { failures, passProgress, type RunState, untouched } from './run-state';
import { totals } from './totals';

/** What is being reviewed: «Toda la base», «Mi pestaña» or, once known, the tab's name. */
export function titleOf({ kind, scope }: RunState): string {
  if (kind === 'all') return 'Toda la base';
  const [only] = scope?.tabs ?? [];
  return only !== undefined && scope?.tabs.length === 1 ? only : 'Mi pestaña';
}

const reviewedTabs = (run: RunState) => {
  const { tabs } = totals(run.tabs);
  return tabs === run.tabs.length
    ? counted(tabs, 'pestaña', 'pestañas')
    : `${number(tabs)} de ${counted(run.tabs.length, 'pestaña', 'pestañas')}`;
};

/** One line: what the review is doing, or what it did. */
export function statusOf(run: RunState): string {
  const { position, total, tab } = passProgress(run);
  switch (run.phase) {
    case 'idle':
      return '';
    case 'scoping':
      return 'Buscando las pestañas…';
    case 'running':
      if (run.comparing) return 'Comparando con las demás pestañas…';
      if (run.cancelling) return tab === null ? 'Cancelando…' : `Termina ${visibleText(tab)} y para`;
      return tab === null ? 'Empezando…' : `${position} de ${total} · ${visibleText(tab)}`;
    case 'finished': {
      if (run.scope === null) return 'No se pudo empezar';
      if (run.tabs.length === 0) return 'Nada por revisar';
      const rows = counted(totals(run.tabs).rows, 'fila', 'filas');
      const sums = `${reviewedTabs(run)}, ${rows}`;
      if (run.ending === 'cancelled') return `Cancelada: ${sums}`;
      if (run.ending === 'stopped') return `Detenida: ${sums}`;
      return `${sums}, ${duration(run.elapsedMs)}`;
    }
  }
}

/** What to say aloud when a pass ends. */
export function endingWords(run: RunState): string {
  if (run.scopeProblem !== null) return `No se pudo empezar la revisión. ${run.scopeProblem}`;
  const { errors, warnings } = totals(run.tabs);
  const parts = [
    run.ending === 'complete' ? 'Revisión terminada' : 'Revisión detenida',
    `${counted(errors, 'error', 'errores')} y ${counted(warnings, 'aviso', 'avisos')} en ${reviewedTabs(run)}`,
  ];
  const failed = failures(run.tabs).flatMap(({ tabs }) => tabs);
  if (failed.length > 0) parts.push(`No se pudo revisar ${visibleText(listed(failed))}`);
  if (run.teamProblem !== null) parts.push('No se pudo comparar con las demás pestañas');
  const left = untouched(run.tabs);
  if (left.length > 0) parts.push(`Sin revisar: ${visibleText(listed(left))}`);
  return `${parts.join('. ')}.`;
}
