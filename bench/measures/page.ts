/** From «abrir» to a grid that can be typed in: the program's start and the page in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { makeSampleBase } from '../../src/local/sample';
import type { TabData } from '../../src/local/workbook/model';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { type Figure, report } from '../figure';
import { TODAY } from '../rows';
import { median } from '../timing';

const OPENINGS = 3;
const LONGEST_WAIT = 120_000;
const START = path.join(import.meta.dirname, '..', 'local', 'start.mjs');

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const browser = await chromium.launch({
  executablePath: process.env.TEST_BROWSER ?? '',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

/** A base of 12 agents × 20,000 rows: the sample's eight, four of them twice. */
async function largeBase(): Promise<string> {
  const { workbook } = makeSampleBase({ seed: 1, today: TODAY, rows: 160_000 });
  const [agents, others] = [workbook.tabs.slice(0, 8), workbook.tabs.slice(8)];
  const twice = agents.slice(0, 4).map((tab) => ({ ...tab, name: `${tab.name} 2` }));
  const tabs = [...agents, ...twice, ...others].map((tab, index): TabData => ({ ...tab, id: index + 1 }));
  const file = path.join(folder, 'grande.xlsx');
  writeFileSync(file, await writeWorkbook({ tabs }));
  return file;
}

/** Runs in the page. */
const isReady = () => (window as { baseDeGestion?: { readonly ready: boolean } }).baseDeGestion?.ready === true;

interface Opened {
  readonly start: number;
  readonly ready: number;
}

async function open(file: readonly string[]): Promise<Opened> {
  const began = performance.now();
  const server = spawn(process.execPath, [START, '--puerto', '0', '--hoy', TODAY, '--nueva', ...file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(server);
    const start = performance.now() - began;
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
      const opens = performance.now();
      await page.goto(url, { timeout: LONGEST_WAIT });
      await page.waitForFunction(isReady, undefined, { timeout: LONGEST_WAIT });
      times.push(performance.now() - opens);
      await page.close();
    }
    return { start, ready: median(times) };
  } finally {
    server.kill('SIGKILL');
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk) => {
      printed += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (url) resolve(url);
    });
    server.on('exit', (code) => reject(new Error(`the program ended with ${code}: ${printed}`)));
  });
}

const figures = (id: string, name: string, { start, ready }: Opened): Figure[] => [
  { id: `page.${id}`, name: `Página lista con ${name}`, value: ready / 1000, unit: 's', aim: 6 },
  { id: `page.${id}.start`, name: '  antes, el arranque del programa', value: start / 1000, unit: 's' },
];

try {
  report([
    ...figures('sample', 'la base de muestra', await open([])),
    ...figures('large', '12 pestañas × 20.000 filas', await open([await largeBase()])),
  ]);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
