import type { Browser } from 'playwright-core';
import { Installation, launchBrowser } from './local-page';
import { PageDriver, type PageDriverOptions } from './page-driver';

export interface SamplePage {
  readonly browser: Browser;
  readonly installation: Installation;
  /** Path of the sample base that the page was opened over. */
  readonly file: string;
  readonly driver: PageDriver;
}

interface SamplePageOptions extends PageDriverOptions {
  /** E-mail of the person at the page, of AGENTES or not. */
  readonly user?: string;
  /** yyyy-MM-dd, where it is not the day of the sample. */
  readonly today?: string;
  /** Tabs that the base is to lack. */
  readonly without?: readonly string[];
}

/**
 * The page over a sample base of that many rows, for all tests of a file: opened before them, and closed after them
 * with the expectation that none of the page's scripts failed. What it holds is there once the tests run.
 */
export function samplePage(
  rows: number,
  { user, today, without = [], ...options }: SamplePageOptions = {},
): SamplePage {
  const page = {} as { -readonly [Key in keyof SamplePage]: SamplePage[Key] };
  beforeAll(async () => {
    page.browser = await launchBrowser();
    page.installation = new Installation();
    page.file =
      without.length === 0 ? page.installation.sample(rows) : await page.installation.sampleWithout(without, rows);
    const url = await page.installation.start([
      page.file,
      ...(user === undefined ? [] : ['--usuario', user]),
      ...(today === undefined ? [] : ['--hoy', today]),
    ]);
    page.driver = await PageDriver.open(page.browser, url, options);
  });
  afterAll(async () => {
    await page.browser.close();
    await page.installation.remove();
    expect(page.driver.problems).toEqual([]);
  });
  return page;
}
