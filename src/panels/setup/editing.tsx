import { useState } from 'preact/hooks';
import type { SetupChange, SetupView } from '../../app/panel-api';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { Draft, DraftAction } from './draft';
import { MissingTabs } from './missing-tabs';
import { PrepareList } from './prepare-list';
import { RuleSwitches } from './rule-switches';
import { SettingList } from './setting-list';
import { TabList } from './tab-list';

interface EditingProps {
  readonly view: SetupView;
  readonly applied: readonly SetupChange[];
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

type Group = 'tabs' | 'missing' | 'settings' | 'rules' | 'prepare';

/** What was recognised and everything that may be asked for, group by group. */
export function Editing({ view, applied, draft, dispatch }: EditingProps) {
  const incomplete = view.tabs.some(({ missing }) => missing.length > 0);
  const [open, setOpen] = useState<Readonly<Record<Group, boolean>>>({
    tabs: incomplete,
    missing: view.missingTabs.some(({ kind }) => kind === 'settings' || kind === 'directory'),
    settings: false,
    rules: false,
    prepare: false,
  });
  const section = (group: Group) => ({
    open: open[group],
    onToggle: (now: boolean) => setOpen({ ...open, [group]: now }),
  });
  return (
    <>
      {applied.length > 0 && (
        <Notice kind="success" title={`Se aplicó: ${counted(applied.length, 'cambio', 'cambios')}`}>
          <ul>
            {applied.map(({ where }) => (
              <li key={where}>
                <Words text={where} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.problems.length > 0 && (
        <Notice kind="warning" title="Por corregir en las pestañas del equipo">
          <ul>
            {view.problems.map((problem) => (
              <li key={problem}>
                <Words text={problem} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title="Pestañas de la base" count={view.tabs.length} {...section('tabs')}>
        {() => <TabList tabs={view.tabs} draft={draft} dispatch={dispatch} />}
      </Section>
      {view.missingTabs.length > 0 && (
        <Section title="Pestañas que faltan" count={view.missingTabs.length} {...section('missing')}>
          {() => <MissingTabs tabs={view.missingTabs} draft={draft} dispatch={dispatch} />}
        </Section>
      )}
      <Section title="Valores del equipo" count={view.settings.length} {...section('settings')}>
        {() => <SettingList settings={view.settings} draft={draft} dispatch={dispatch} />}
      </Section>
      <Section title="Reglas" count={view.rules.length} {...section('rules')}>
        {() => <RuleSwitches rules={view.rules} draft={draft} dispatch={dispatch} />}
      </Section>
      {view.preparable.length > 0 && (
        <Section title="Listas desplegables y formatos" {...section('prepare')}>
          {() => <PrepareList tabs={view.preparable} draft={draft} dispatch={dispatch} />}
        </Section>
      )}
    </>
  );
}
