import { parseSync } from '@swc/core';

const NEWER_NODES: Readonly<Record<string, string>> = {
  OptionalChainingExpression: 'optional chaining',
  PrivateName: '#private',
  PrivateProperty: '#private',
  PrivateMethod: '#private',
  ClassProperty: 'class field',
  StaticBlock: 'static block',
  BigIntLiteral: 'BigInt',
  Import: 'import()',
  MetaProperty: 'new.target or import.meta',
  ExportNamespaceSpecifier: 'export * as',
};
const NEWER_OPERATORS = new Set(['??', '??=', '&&=', '||=']);

interface Node {
  readonly type?: string;
  readonly operator?: string;
  readonly raw?: string;
  readonly flags?: string;
}

/** Which syntax of a script is newer than ES2019: Google's editor refuses some of it (APPS_SCRIPT_FACTS, 5). */
export function newerSyntax(script: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', operator = '', raw = '', flags = '' } = node as Node;
    const newer = NEWER_NODES[type];
    if (newer) found.add(newer);
    if (NEWER_OPERATORS.has(operator)) found.add(operator);
    if (type === 'NumericLiteral' && raw.includes('_')) found.add('numeric separator');
    if (type === 'RegExpLiteral' && /[dv]/.test(flags)) found.add(`/${flags}`);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(script, { syntax: 'ecmascript', target: 'es2022', script: true } as never));
  return [...found];
}
