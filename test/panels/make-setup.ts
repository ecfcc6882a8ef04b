import type { SeenColumn, SeenTab, SetupView } from '../../src/app/panel-api';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Columns of an agent's tab, a few of them. */
const COLUMNS: readonly (readonly [key: string, header: string, needed: boolean])[] = [
  ['date', 'Fecha', true],
  ['network', 'Red social', true],
  ['reply', 'Respuesta', false],
  ['channel', 'Canal', false],
  ['code', 'Código', true],
];

/**
 * An agent's tab with those headers; those that are a column's own stand for it.
 * @param chosen column's key → what CONFIGURACIÓN says
 */
export function agentTab(
  name: string,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>> = {},
): SeenTab {
  const columns: SeenColumn[] = COLUMNS.map(([key, header, needed]) => {
    const byHand = (chosen[key] ?? '').split('; ').find((candidate) => headers.includes(candidate));
    const index = headers.indexOf(byHand ?? header);
    return { key, header, needed, letters: index < 0 ? null : (LETTERS[index] as string), chosen: chosen[key] ?? '' };
  });
  return {
    name,
    kind: 'agent',
    kindLabel: 'agente',
    named: true,
    headerRow: headers.length === 0 ? null : 1,
    columns: headers.length === 0 ? [] : columns,
    headers: headers.map((header, index) => ({ header, letters: LETTERS[index] as string, samples: [] })),
  };
}

export function setupView(changes: Partial<SetupView> = {}): SetupView {
  return {
    tabs: [],
    missingTabs: [],
    settings: [
      { key: 'revision.desde', byDefault: '', choices: [], expected: 'una fecha dd/mm/aaaa' },
      { key: 'redes.x', byDefault: 'No', choices: ['Sí', 'No'], expected: 'Sí o No' },
    ],
    rules: [
      { id: 'row-date', acta: '24', summary: 'La fecha falta.', from: '', severity: 'error' },
      { id: 'live-window', acta: '5', summary: 'Fuera del mes.', from: '17/03/2022', severity: 'warning' },
    ],
    values: [],
    today: '20/11/2026',
    otherRole: '',
    problems: [],
    ...changes,
  };
}
