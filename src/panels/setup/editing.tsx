import type { ComponentChildren, Ref } from 'preact';
import type { SetupProblem } from '../../app/panel-api';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { counted } from '../kit/spanish';
import { Words } from '../kit/words';
import type { Editor } from './editor';
import { FirstDay } from './first-day';
import { MissingTabs } from './missing-tabs';
import { PrepareList } from './prepare-list';
import { RuleSwitches } from './rule-switches';
import { SettingList } from './setting-list';
import { isFirstUse } from './standing';
import { entriesOf, isComplete } from './tab-groups';
import { TabList } from './tab-list';
import { problemWords, titleOf } from './words';

interface EditingProps {
  readonly editor: Editor;
  /** What was written just before. */
  readonly applied: readonly string[];
  readonly problems: readonly SetupProblem[];
  readonly noticeRef: Ref<HTMLDivElement>;
}

/** What was recognised and everything that may be asked for, group by group. */
export function Editing({ editor, applied, problems, noticeRef }: EditingProps) {
  const { view, draft, section } = editor;
  const keys = [...draft.settings.keys()];
  const pending = {
    tabs: keys.filter((key) => key.startsWith('columna.')).length,
    missing: draft.tabs.size,
    settings: keys.filter((key) => view.settings.some((setting) => setting.key === key)).length,
    rules: keys.filter((key) => /^(?:regla|severidad|vigencia)\./.test(key)).length,
    prepare: draft.prepare.size,
  };
  const complete = entriesOf(view.tabs).filter((entry) => entry.tab.kind !== null && isComplete(entry));
  const preparable = complete.reduce((sum, { names }) => sum + names.length, 0);
  const group = (
    key: keyof typeof pending,
    [title, about]: readonly [string, string],
    count: number,
    children: () => ComponentChildren,
  ) => (
    <Section
      title={
        <>
          {title}
          <span class="setup__state">
            {pending[key] === 0 ? about : <b class="setup__pending">{counted(pending[key], 'cambio', 'cambios')}</b>}
          </span>
        </>
      }
      count={count}
      {...section(key)}
    >
      {children}
    </Section>
  );
  return (
    <>
      {(applied.length > 0 || problems.length > 0) && (
        <div class="setup__notice" tabIndex={-1} ref={noticeRef}>
          {applied.length > 0 && (
            <Notice kind="success" title="Se aplicó">
              <List texts={applied} />
            </Notice>
          )}
          {problems.length > 0 && (
            <Notice kind="error" title="Hay valores por corregir. No se ha escrito nada.">
              <List
                texts={problems.map((problem) => {
                  const words = problemWords(problem, view);
                  return problem.key === '' ? words : `${titleOf(problem.key, view) || problem.key}. ${words}`;
                })}
              />
            </Notice>
          )}
        </div>
      )}
      {view.otherRole !== '' && (
        <div class="setup__notice">
          <Notice kind="warning" title="Para coordinación">
            <p>
              Según AGENTES, su rol es <Words text={view.otherRole} />. Lo que aplique aquí cambia la revisión de todo
              el equipo: acuérdelo antes con coordinación.
            </p>
          </Notice>
        </div>
      )}
      {isFirstUse(view) && <FirstDay editor={editor} />}
      {view.problems.length > 0 && (
        <div class="setup__notice">
          <Notice kind="warning" title="Por corregir en las pestañas del equipo">
            <List texts={view.problems} />
          </Notice>
        </div>
      )}
      {group('tabs', ['Pestañas de la base', 'Qué se reconoció en cada una'], view.tabs.length, () => (
        <TabList editor={editor} />
      ))}
      {view.missingTabs.length > 0 &&
        group('missing', ['Pestañas que faltan', 'Crearlas con encabezados y listas'], view.missingTabs.length, () => (
          <MissingTabs editor={editor} />
        ))}
      {group('settings', ['Valores del equipo', 'Fechas, plazos, correos, teléfonos'], view.settings.length, () => (
        <SettingList editor={editor} />
      ))}
      {group('rules', ['Reglas', 'Apagarlas, gravedad, desde qué día'], view.rules.length, () => (
        <RuleSwitches editor={editor} />
      ))}
      {complete.length > 0 &&
        group('prepare', ['Listas desplegables y formatos', 'Ponerlos donde no hay'], preparable, () => (
          <PrepareList entries={complete} editor={editor} />
        ))}
    </>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Words text={text} />
        </li>
      ))}
    </ul>
  );
}
