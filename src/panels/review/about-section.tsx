import type { RuleSummary } from '../../app/panel-api';
import { Section } from '../kit/section';
import { listed } from '../kit/spanish';
import { Words } from '../kit/words';
import { type InactiveGroup, inactiveByColumn, tabNotices } from './about';
import type { RunState } from './run-state';
import './about-section.css';

interface AboutSectionProps {
  readonly run: RunState;
  readonly rules: Readonly<Record<string, RuleSummary>>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function InactiveItem({ group, rules }: { readonly group: InactiveGroup; readonly rules: AboutSectionProps['rules'] }) {
  const columns = `${group.missing.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${listed(group.missing, 9)}`;
  const title =
    group.rules.length === 1 ? `Regla inactiva: ${columns}.` : `${group.rules.length} reglas inactivas: ${columns}.`;
  return (
    <li>
      <p>
        <Words text={title} />
      </p>
      <p class="quiet">
        <Words text={group.rules.map((id) => rules[id]?.summary ?? id).join(' · ')} />
      </p>
      <p class="quiet">
        En <Words text={listed(group.tabs)} />
      </p>
    </li>
  );
}

/** What the review could not look at, and what in the base keeps it from looking. Nothing when there is nothing. */
export function AboutSection({ run, rules, open, onToggle }: AboutSectionProps) {
  const settings = run.scope?.settingsProblems ?? [];
  const skipped = run.scope?.skipped ?? [];
  const notices = tabNotices(run.tabs);
  const inactive = inactiveByColumn(run.tabs);
  const off = run.scope?.rulesOff ?? [];
  const count = settings.length + skipped.length + notices.length + inactive.length + off.length;
  if (count === 0) return null;
  return (
    <Section title="Sobre esta revisión" count={count} open={open} onToggle={onToggle}>
      {() => (
        <div class="about">
          {settings.length > 0 && (
            <>
              <h3>Valores de CONFIGURACIÓN que no se pudieron leer</h3>
              <ul>
                {settings.map((problem) => (
                  <li key={problem}>
                    <Words text={problem} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {notices.length > 0 && (
            <>
              <h3>Encabezados por corregir</h3>
              <ul>
                {notices.map(({ tab, notice }) => (
                  <li key={`${tab}\n${notice}`}>
                    <Words text={tab} />: <Words text={notice} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {inactive.length > 0 && (
            <>
              <h3>Reglas que no se revisaron</h3>
              <ul>
                {inactive.map((group) => (
                  <InactiveItem key={group.missing.join('\n')} group={group} rules={rules} />
                ))}
              </ul>
            </>
          )}
          {off.length > 0 && (
            <>
              <h3>Reglas apagadas en CONFIGURACIÓN</h3>
              <ul>
                {off.map((id) => (
                  <li key={id}>
                    <Words text={rules[id]?.summary ?? id} /> <span class="quiet">({id})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {skipped.length > 0 && (
            <>
              <h3>Pestañas que no se revisan</h3>
              <ul>
                {skipped.map(({ name, reason }) => (
                  <li key={name}>
                    <Words text={name} />: <span class="quiet">{<Words text={reason} />}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
