import { spawnSync } from 'node:child_process';
import type { ReportedFinding, ReviewReport } from '../../src/local/cli/report';
import { at } from './repository';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Another copy of the program. */
  readonly program?: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the compiled command line as `npm run cli` does. */
export function commandLine(
  options: readonly string[],
  { program = at('build/local/cli.mjs'), folder = at(), environment = {} }: CommandOptions = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** The report of `revisar --json`. Throws when more than JSON was printed. */
export function reportOf(file: string, today: string, options: CommandOptions = {}): ReviewReport {
  const { stdout, stderr } = commandLine(['revisar', file, '--hoy', today, '--json'], options);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as ReviewReport;
}

/** `ANA!I3 code-spelling`: findings to compare with a list written by hand. */
export const placed = (findings: readonly ReportedFinding[]): string[] =>
  findings
    .map(({ tab, cell, rule, severity }) => `${tab}!${cell} ${rule}${severity === 'warning' ? ' (aviso)' : ''}`)
    .sort();
