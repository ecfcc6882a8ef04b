import { kindLabel } from '../../src/core/base/facts';
import type { TabKindName } from '../../src/core/base/tabs';
import { shownDay } from '../../src/core/calendar/day';
import { RULES } from '../../src/core/rules';
import type { Rule } from '../../src/core/rules/rule';
import type { ExampleRow, RuleExplained } from './explained';
import { EXPLAINED } from './index';

/** docs/reglas.md: every rule as it says of itself, with its reason and its examples. */
export function rulesPage(): string {
  const kinds = [...new Set([...FIRST, ...RULES.map(({ tab }) => tab)])];
  return [
    '# Reglas',
    `El complemento revisa ${RULES.length} reglas. **Error**: incumple el acta. **Aviso**: puede estar bien y una persona debe mirarlo.`,
    'Una regla con fecha solo juzga filas de ese día en adelante. En CONFIGURACIÓN se apaga con `regla.<id>` = No, se le cambia la fecha con `vigencia.<id>` y la gravedad con `severidad.<id>`.',
    'Esta página se genera de las reglas con `npm run rules`; no se edita a mano. Cada ejemplo se comprueba en las pruebas.',
    ...kinds.flatMap((kind) => [`## ${titleOf(kind)}`, ...ofKind(kind).map(section)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const FIRST: readonly TabKindName[] = ['agent', 'escalations', 'deleted', 'fraud'];

const titleOf = (kind: TabKindName) => (kind === 'agent' ? 'Pestaña de un agente' : kindLabel(kind));

const ofKind = (kind: TabKindName) => RULES.filter(({ tab }) => tab === kind);

function section(rule: Rule): string {
  const { why, example } = EXPLAINED[rule.id] as RuleExplained;
  const facts = [
    rule.acta === '–' ? 'sin numeral del acta' : `acta ${rule.acta}`,
    rule.severity === 'error' ? 'error' : 'aviso',
    ...(rule.from === undefined ? [] : [`desde el ${shownDay(rule.from)}`]),
    ...(rule.scope === 'row' ? [] : ['se ve al revisar, no al escribir']),
  ];
  return [
    `### ${rule.id}`,
    `${rule.summary} *(${facts.join(' · ')})*`,
    why,
    ...(example.beside ?? []).map(({ tab, rows }) => `Con estas filas en ${tab}:\n\n${table(rows)}`),
    `Bien:\n\n${table([example.right])}`,
    `Mal:\n\n${table([example.wrong])}`,
  ].join('\n\n');
}

function table(rows: readonly ExampleRow[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headers),
    line(headers.map(() => '---')),
    ...rows.map((row) => line(headers.map((header) => shown(row[header] ?? '')))),
  ].join('\n');
}

/** Text of a cell inside a table: never markup. */
const shown = (text: string) =>
  text === '' ? '*(vacía)*' : text.replace(/[\\|*_`<>[\]]/g, '\\$&').replace(/\r?\n/g, ' ⏎ ');
