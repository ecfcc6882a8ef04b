import type { RuleSummary } from '../../app/panel-api';
import { actaLabel } from '../kit/acta';
import { FilterSelect } from '../kit/filter-select';
import { FilterTiles, type Tile } from '../kit/filter-tiles';
import type { FilterCounts, Filters } from './filters';
import './filter-bar.css';

interface FilterBarProps {
  readonly filters: Filters;
  readonly counts: FilterCounts;
  /** Tabs of the review, in the book's order. */
  readonly tabs: readonly string[];
  readonly rules: Readonly<Record<string, RuleSummary>>;
  readonly onChange: (filters: Filters) => void;
}

function ruleLabel(id: string, rules: FilterBarProps['rules']): string {
  const rule = rules[id];
  if (rule === undefined) return id;
  const acta = actaLabel(rule.acta);
  return acta === null ? rule.summary : `${acta} · ${rule.summary}`;
}

const byLabel = (a: { readonly label: string }, b: { readonly label: string }) =>
  a.label.localeCompare(b.label, 'es', { numeric: true });

/** Severity, tab and rule; every choice says how many findings it leaves. */
export function FilterBar({ filters, counts, tabs, rules, onChange }: FilterBarProps) {
  const tiles: readonly Tile<Filters['severity']>[] = [
    { value: 'all', label: 'Todos', count: counts.severity.all },
    { value: 'error', label: 'Errores', count: counts.severity.error, icon: 'error' },
    { value: 'warning', label: 'Avisos', count: counts.severity.warning, icon: 'warning' },
  ];
  const tabOptions = tabs
    .filter((tab) => counts.tab.has(tab))
    .map((tab) => ({ value: tab, label: tab, count: counts.tab.get(tab) ?? 0 }));
  const ruleOptions = [...counts.rule]
    .map(([id, count]) => ({ value: id, label: ruleLabel(id, rules), count }))
    .sort(byLabel);

  return (
    <div class="filter-bar">
      <FilterTiles
        label="Gravedad"
        tiles={tiles}
        value={filters.severity}
        onChange={(severity) => onChange({ ...filters, severity })}
      />
      <div class="filter-bar__selects">
        {tabs.length > 1 && (
          <FilterSelect
            label="Pestaña"
            all="Pestaña: todas"
            options={tabOptions}
            value={filters.tab}
            onChange={(tab) => onChange({ ...filters, tab })}
          />
        )}
        <FilterSelect
          label="Regla"
          all="Regla: todas"
          options={ruleOptions}
          value={filters.rule}
          onChange={(rule) => onChange({ ...filters, rule })}
        />
      </div>
    </div>
  );
}
