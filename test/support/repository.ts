import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

export const at = (...parts: readonly string[]) => path.join(ROOT, ...parts);

/** What `node build.mjs` made. Throws with the remedy where it has not run. */
export function built(...parts: readonly string[]): string {
  try {
    return readFileSync(at(...parts), 'utf8');
  } catch (problem) {
    throw new Error(`${parts.join('/')} is missing: run «node build.mjs» first.`, { cause: problem });
  }
}

/** The HTML files beside the script, by name without extension: the panels, and the program that they ask. */
export function builtFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(at('dist')).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [path.parse(name).name, built('dist', name)]));
}

/** The panels alone. */
export function builtPanels(): Readonly<Record<string, string>> {
  const { program: _program, ...panels } = builtFiles();
  return panels;
}

/** What a panel's request loads: the script of dist/program.html. */
export function builtProgram(): string {
  const [, script] = /^<script>([\s\S]*)<\/script>\n$/.exec(built('dist', 'program.html')) ?? [];
  if (script === undefined) throw new Error('dist/program.html is no script element');
  return script;
}
