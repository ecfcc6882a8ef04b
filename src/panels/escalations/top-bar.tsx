import { Button } from '../kit/button';
import { FilterSelect } from '../kit/filter-select';
import { FilterTiles } from '../kit/filter-tiles';
import { SearchField } from '../kit/search-field';
import type { Filters, Listing, Scope } from './listing';

interface TopBarProps {
  readonly filters: Filters;
  readonly listing: Listing;
  readonly loading: boolean;
  readonly onFilter: (filters: Filters) => void;
  readonly onRefresh: () => void;
}

/** Whose cases, which of them, and the list anew. */
export function TopBar({ filters, listing, loading, onFilter, onRefresh }: TopBarProps) {
  const { scopes, states } = listing;
  return (
    <>
      <FilterTiles<Scope>
        label="Qué casos"
        tiles={[
          { value: 'mine', label: 'Mis casos', count: scopes.mine },
          { value: 'all', label: 'Todos', count: scopes.all },
        ]}
        value={filters.scope}
        onChange={(scope) => onFilter({ ...filters, scope })}
      />
      <SearchField
        label="Buscar por No., tema, agente o texto"
        value={filters.search}
        onInput={(search) => onFilter({ ...filters, search })}
      />
      <div class="escalations__bar">
        <FilterSelect
          label="Estado"
          all="Estado: todos"
          options={Array.from(states, ([value, count]) => ({ value, label: value, count }))}
          value={filters.state}
          onChange={(state) => onFilter({ ...filters, state })}
        />
        <Button disabled={loading} onClick={onRefresh}>
          {loading ? 'Leyendo…' : 'Actualizar'}
        </Button>
      </div>
    </>
  );
}
