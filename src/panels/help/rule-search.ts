import type { RuleSummary } from '../../app/panel-api';
import { searched } from '../kit/searched';

const textOf = ({ id, acta, severity, summary }: RuleSummary) =>
  `acta ${acta} ${severity === 'error' ? 'error' : 'aviso'} ${summary} ${id}`;

/** The rules that hold every word of the search, whatever their case and accents; all of them for an empty one. */
export function searchRules(rules: readonly RuleSummary[], search: string): readonly RuleSummary[] {
  return searched(rules, search, textOf);
}

/** By number of the acta («4» before «14» before «28-F»), those without one last; then by id. */
export function byActa(a: RuleSummary, b: RuleSummary): number {
  const number = ({ acta }: RuleSummary) =>
    /\d/.test(acta) ? Number.parseInt(acta.replace(/^\D+/, ''), 10) : Infinity;
  const [left, right] = [number(a), number(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.acta.localeCompare(b.acta, 'es', { numeric: true }) || a.id.localeCompare(b.id);
}
