import type { RuleView, SetupChange, SetupProblem, SetupView } from '../../app/panel-api';
import { listed } from '../kit/spanish';
import { meaningOf } from './setting-words';
import { columnSetting } from './standing';

const FAMILY = /^(regla|severidad|vigencia)\.(.+)$/;

const FAMILY_WORDS: Readonly<Record<string, string>> = {
  regla: 'Se revisa',
  severidad: 'Gravedad',
  vigencia: 'Desde qué día vale',
};

const ruleOf = (key: string, { rules }: SetupView): RuleView | undefined =>
  rules.find(({ id }) => id === FAMILY.exec(key)?.[2]);

/** What a key of CONFIGURACIÓN is about, for people: «Columna Respuesta de las pestañas de agente». */
export function titleOf(key: string, view: SetupView): string {
  const [, family = '', id = ''] = FAMILY.exec(key) ?? [];
  if (family !== '') return `${FAMILY_WORDS[family]}: ${ruleOf(key, view)?.summary ?? id}`;
  for (const tab of view.tabs)
    for (const column of tab.columns)
      if (columnSetting(tab, column) === key)
        return tab.kind === 'agent'
          ? `Columna ${column.header} de las pestañas de agente`
          : `Columna ${column.header} de ${tab.kindLabel}`;
  return firstClause(meaningOf(key));
}

const firstClause = (text: string): string => /^[^.:]+/.exec(text)?.[0] ?? text;

/** What holds where CONFIGURACIÓN says nothing under the key; '' where nothing does. */
export function defaultOf(key: string, view: SetupView): string {
  if (key.startsWith('columna.')) return 'por su nombre';
  const rule = ruleOf(key, view);
  if (!rule) return view.settings.find((setting) => setting.key === key)?.byDefault ?? '';
  if (key.startsWith('severidad')) return severityWord(rule);
  return key.startsWith('regla') ? 'Sí' : rule.from === '' ? 'siempre' : rule.from;
}

export const severityWord = ({ severity }: RuleView): string => (severity === 'error' ? 'error' : 'aviso');

/** What is to be written, in few words: a tab's name, what a key is about. */
export function changeTitle({ type, key }: SetupChange, view: SetupView): string {
  if (type === 'setting') return titleOf(key, view);
  return type === 'tab' ? (view.missingTabs.find(({ kind }) => kind === key)?.name ?? key) : key;
}

/** What was written, a line for each kind of thing. */
export function summaryOf(changes: readonly SetupChange[], view: SetupView): string[] {
  const line = (type: SetupChange['type'], title: string) => {
    const names = changes.filter((change) => change.type === type).map((change) => changeTitle(change, view));
    return names.length === 0 ? [] : [`${title}: ${listed(names, 4)}.`];
  };
  return [
    ...line('tab', 'Pestañas nuevas'),
    ...line('setting', 'En CONFIGURACIÓN'),
    ...line('prepare', 'Listas y formatos'),
  ];
}

/** What a value must be. */
export function expectedOf(key: string, view: SetupView): string {
  if (key.startsWith('vigencia')) return 'una fecha dd/mm/aaaa';
  return view.settings.find((setting) => setting.key === key)?.expected ?? 'otro valor';
}

/** Why something that was asked for cannot be, and what to do. */
export function problemWords({ key, reason }: SetupProblem, view: SetupView): string {
  switch (reason) {
    case 'value':
      return `No se entiende el valor: se espera ${expectedOf(key, view)}.`;
    case 'locked':
      return 'Su celda en CONFIGURACIÓN tiene una fórmula o una casilla. Cámbielo allí.';
    case 'headers':
      return 'CONFIGURACIÓN no tiene los encabezados Clave y Valor en las filas 1 a 5. Escríbalos en la pestaña y repita.';
    case 'unknown':
      return 'Ya no está en la base. Mírela de nuevo.';
  }
}

/** How a rule is judged: «Error · desde 17/03/2022», «Apagada». */
export function ruleWords(rule: RuleView, settingOf: (key: string) => string): string {
  if (/^no$/i.test(settingOf(`regla.${rule.id}`))) return 'Apagada';
  const severity = settingOf(`severidad.${rule.id}`) || severityWord(rule);
  const from = settingOf(`vigencia.${rule.id}`) || rule.from;
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}${from === '' ? '' : ` · desde ${from}`}`;
}

/** Is a rule judged otherwise than it says itself. */
export const isChanged = (rule: RuleView, settingOf: (key: string) => string): boolean =>
  ruleWords(rule, settingOf) !== ruleWords(rule, () => '');
