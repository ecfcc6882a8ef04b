import { useMemo, useState } from 'preact/hooks';
import type { RuleView } from '../../app/panel-api';
import { actaLabel } from '../kit/acta';
import { SearchField } from '../kit/search-field';
import { searched } from '../kit/searched';
import { Section } from '../kit/section';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { Editor } from './editor';
import { ruleSection } from './use-sections';
import { ValueField } from './value-field';
import { isChanged, ruleWords, severityWord } from './words';

/** Each rule: on or off, error or aviso, from which day. */
export function RuleSwitches({ editor }: { readonly editor: Editor }) {
  const { rules } = editor.view;
  const [search, setSearch] = useState('');
  const found = useMemo(
    () => searched(rules, search, ({ id, acta, summary }) => `acta ${acta} ${summary} ${id}`),
    [rules, search],
  );
  const settingOf = (key: string) => editor.draft.settings.get(key) ?? editor.standing.get(key) ?? '';
  return (
    <>
      <div class="setup__text">
        <SearchField label="Buscar una regla" value={search} onInput={setSearch} />
        <p class="setup__small quiet" role="status">
          {counted(found.length, 'regla', 'reglas')}. Elija una para apagarla o cambiarla.
        </p>
      </div>
      {found.map((rule) => (
        <Section
          key={rule.id}
          level={3}
          title={
            <>
              <Words text={rule.summary} />
              <span class="setup__state">
                {[actaLabel(rule.acta), ruleWords(rule, settingOf)].filter(Boolean).join(' · ')}{' '}
                {isChanged(rule, settingOf) && <b class="setup__pending">cambiada</b>}
              </span>
            </>
          }
          {...editor.section(ruleSection(rule.id))}
        >
          {() => <RuleFields rule={rule} editor={editor} />}
        </Section>
      ))}
    </>
  );
}

function RuleFields({ rule, editor }: { readonly rule: RuleView; readonly editor: Editor }) {
  const { id, from } = rule;
  return (
    <div class="setup__text setup__switches">
      <ValueField
        name={`regla.${id}`}
        label="Se revisa"
        byDefault="Sí"
        choices={['Sí', 'No']}
        expected=""
        editor={editor}
      />
      <ValueField
        name={`severidad.${id}`}
        label="Gravedad"
        byDefault={severityWord(rule)}
        choices={['error', 'aviso']}
        expected=""
        editor={editor}
      />
      <ValueField
        name={`vigencia.${id}`}
        label="Juzga las filas desde el día"
        byDefault={from === '' ? 'siempre' : from}
        choices={[]}
        expected="una fecha dd/mm/aaaa"
        editor={editor}
      />
      <p class="setup__small quiet">{id}</p>
    </div>
  );
}
