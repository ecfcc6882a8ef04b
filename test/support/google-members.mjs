/**
 * Prints as JSON which of Google's members the add-on uses, as `Range.setValues` with the files that do, and which
 * ones the local host offers. A process of its own: the compiler's API is an ES module, which jest does not load.
 * TypeScript 7 calls that API unstable; package.json pins its exact version.
 */
import path from 'node:path';
import {
  isBindingElement,
  isCallExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const root = path.join(import.meta.dirname, '..', '..');

/** Calls `visit` with every node of the project's own files under that folder. */
function visitSources(project, folder, visit) {
  for (const name of project.program.getSourceFileNames()) {
    const file = path.relative(root, name).split(path.sep).join('/');
    if (!file.startsWith(folder) || file.endsWith('.d.ts')) continue;
    const walk = (node) => {
      visit(node, file);
      node.forEachChild(walk);
    };
    walk(project.program.getSourceFile(name));
  }
}

/** `Range.setValues` where the symbol is a member of a type of GoogleAppsScript; else null. */
function googleMember(symbol) {
  const type = symbol?.getParent();
  return type?.getParent()?.getParent()?.name === 'GoogleAppsScript' ? `${type.name}.${symbol.name}` : null;
}

/** The name by which a node reaches for a member: `range.getValues`, `const { getValues } = range`. */
function memberName(node) {
  if (isPropertyAccessExpression(node)) return node.name;
  return isBindingElement(node) ? (node.propertyName ?? node.name) : null;
}

function usedMembers(project, folder, used) {
  visitSources(project, folder, (node, file) => {
    const name = memberName(node);
    const member = name && googleMember(project.checker.getSymbolAtLocation(name));
    if (member) used[member] = [...new Set([...(used[member] ?? []), file])];
  });
}

/** The members in `serviceOf<…>('Range')({ … })`. */
function offeredMembers(project) {
  const offered = new Set();
  visitSources(project, 'src/local/worker/', (node) => {
    if (!isCallExpression(node) || !isCallExpression(node.expression)) return;
    const { expression: maker, arguments: names } = node.expression;
    const [members] = node.arguments;
    if (!isIdentifier(maker) || maker.text !== 'serviceOf' || !members || !isObjectLiteralExpression(members)) return;
    const [service] = names;
    if (!service || !isStringLiteral(service)) throw new Error('A service without a plain name.');
    for (const { name } of members.properties) offered.add(`${service.text}.${name.text}`);
  });
  return [...offered].sort();
}

const api = new API({ cwd: root });
try {
  const open = (config) =>
    api.updateSnapshot({ openProject: path.join(root, config) }).getProject(path.join(root, config));
  const used = {};
  usedMembers(open('src/google/tsconfig.json'), 'src/google/', used);
  usedMembers(open('src/tsconfig.json'), 'src/main.ts', used);
  process.stdout.write(JSON.stringify({ used, offered: offeredMembers(open('src/local/worker/tsconfig.json')) }));
} finally {
  api.close();
}
