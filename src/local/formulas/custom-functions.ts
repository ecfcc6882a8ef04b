const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_][\w$]*)\s*\(/g;

/**
 * Names of the functions that a script offers to cells: declared as `function NAME()`, right after a JSDoc with
 * `@customfunction`, and not private by a `_` at the end. By their upper case, which is how Sheets finds them.
 */
export function customFunctions(code: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, comment = '', name = ''] of code.matchAll(DECLARATION))
    if (comment.includes('@customfunction') && !name.endsWith('_')) found.set(name.toUpperCase(), name);
  return found;
}
