import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium as chrome } from 'playwright-core';
import { makeSampleBase } from '../../../src/local/sample';
import { writeWorkbook } from '../../../src/local/workbook/xlsx';
import { chromium } from './page-driver';

const ROOT = path.join(__dirname, '..', '..', '..');
export const TODAY = '2026-11-20';
const SEED = 3;

/** The browser that `test/run.mjs` found. */
export function launchBrowser(options: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.TEST_BROWSER ?? chromium.executablePath;
  return chrome.launch({ executablePath, args: [...chromium.args, ...options] });
}

/** Where a test keeps what a person should look at. */
export function screenshotPath(name: string): string {
  const folder = path.join(ROOT, 'build', 'screenshots');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

/** A folder with the built program and nothing of src: its working copies are the test's own. */
export class Installation {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'base-de-gestion-'));
  #server: ChildProcess | undefined;

  constructor() {
    cpSync(path.join(ROOT, 'dist'), path.join(this.folder, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'build', 'local'), path.join(this.folder, 'build', 'local'), { recursive: true });
  }

  /** A sample base of that many rows; the path of its file. */
  sample(rows: number, name = 'muestra.xlsx'): string {
    const file = path.join(this.folder, name);
    this.#run('cli', ['muestra', file, '--filas', String(rows), '--hoy', TODAY, '--semilla', String(SEED)]);
    return file;
  }

  /** The same base, but for some of its tabs. */
  async sampleWithout(tabs: readonly string[], rows: number): Promise<string> {
    const file = path.join(this.folder, 'muestra.xlsx');
    const { workbook } = makeSampleBase({ seed: SEED, today: TODAY, rows });
    const kept = workbook.tabs.filter(({ name }) => !tabs.includes(name));
    writeFileSync(file, await writeWorkbook({ ...workbook, tabs: kept }));
    return file;
  }

  /** What `revisar --json` says of a file. */
  review(file: string): {
    readonly findings: readonly { readonly tab: string; readonly cell: string; readonly severity: string }[];
    readonly summary: { readonly errors: number; readonly warnings: number };
  } {
    return JSON.parse(this.#run('cli', ['revisar', file, '--hoy', TODAY, '--json']));
  }

  #run(program: string, options: readonly string[]): string {
    const script = path.join(this.folder, 'build', 'local', `${program}.mjs`);
    try {
      return execFileSync(process.execPath, [script, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
    } catch (problem) {
      // `revisar` ends with 1 where it found errors.
      const { status, stdout, stderr } = problem as { status: number; stdout: string; stderr: string };
      if (status === 1) return stdout;
      throw new Error(stderr, { cause: problem });
    }
  }

  /** Starts the program as a person does; the page's address. */
  start(options: readonly string[] = []): Promise<string> {
    const script = path.join(this.folder, 'build', 'local', 'start.mjs');
    const server = spawn(process.execPath, [script, '--puerto', '0', '--hoy', TODAY, ...options]);
    this.#server = server;
    return new Promise((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (chunk) => {
        printed += chunk;
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
        if (url) resolve(url);
      });
      server.stderr.on('data', (chunk) => {
        printed += chunk;
      });
      server.on('exit', (code) => reject(new Error(`the program ended with ${code}: ${printed}`)));
    });
  }

  /** Ends the program with Ctrl+C, or at once. */
  stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server || server.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
