import { useMemo, useState } from 'preact/hooks';
import type { RuleSwitchView } from '../../app/panel-api';
import { actaLabel } from '../kit/acta';
import { SearchField } from '../kit/search-field';
import { searched } from '../kit/searched';
import { counted } from '../kit/spanish';
import { Tag } from '../kit/tag';
import type { Draft, DraftAction } from './draft';
import { ValueField } from './value-field';

interface RuleSwitchesProps {
  readonly rules: readonly RuleSwitchView[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** Each rule: on or off, from which day, error or aviso. */
export function RuleSwitches({ rules, draft, dispatch }: RuleSwitchesProps) {
  const [search, setSearch] = useState('');
  const shown = useMemo(
    () => searched(rules, search, ({ id, acta, summary }) => `acta ${acta} ${summary} ${id}`),
    [rules, search],
  );
  return (
    <div class="setup__text">
      <SearchField label="Buscar una regla" value={search} onInput={setSearch} />
      <p class="setup__key quiet">{counted(shown.length, 'regla', 'reglas')}</p>
      <ul class="setup__values">
        {shown.map((rule) => (
          <RuleItem key={rule.id} rule={rule} draft={draft} dispatch={dispatch} />
        ))}
      </ul>
    </div>
  );
}

interface RuleItemProps extends Omit<RuleSwitchesProps, 'rules'> {
  readonly rule: RuleSwitchView;
}

function RuleItem({ rule, draft, dispatch }: RuleItemProps) {
  const { id, acta, summary } = rule;
  const common = { draft, dispatch };
  return (
    <li>
      <p>
        {summary} {actaLabel(acta) && <Tag>{actaLabel(acta)}</Tag>}
      </p>
      <p class="setup__key quiet">{id}</p>
      <div class="setup__switches">
        <ValueField
          name={`regla.${id}`}
          label={`Revisar ${id}`}
          stands={rule.off}
          byDefault="Sí"
          choices={['Sí', 'No']}
          expected="Sí o No"
          {...common}
        />
        <ValueField
          name={`severidad.${id}`}
          label={`Gravedad de ${id}`}
          stands={rule.severity}
          byDefault={rule.severityByDefault}
          choices={['error', 'aviso']}
          expected="error o aviso"
          {...common}
        />
        <ValueField
          name={`vigencia.${id}`}
          label={`Desde qué día vale ${id}`}
          stands={rule.from}
          byDefault={rule.fromByDefault === '' ? 'siempre' : rule.fromByDefault}
          choices={[]}
          expected="una fecha dd/mm/aaaa"
          {...common}
        />
      </div>
    </li>
  );
}
