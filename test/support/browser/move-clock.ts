import type { Page } from 'playwright-core';

/** Moves the page's clock, as a person does; resolves when what was due on the way has run, with what it says of that. */
export async function moveClock(sheet: Page, day: string, time: string, look = async () => {}): Promise<string> {
  await sheet.locator('#clock-button').click();
  await sheet.getByLabel('Fecha', { exact: true }).fill(day);
  await sheet.getByLabel('Hora', { exact: true }).fill(time);
  await sheet.getByRole('button', { name: 'Mover', exact: true }).click();
  const outcome = sheet.locator('#clock-outcome[aria-busy="false"]');
  await outcome.waitFor({ timeout: 60_000 });
  const said = (await outcome.textContent()) ?? '';
  await look();
  await sheet.locator('#clock-close').click();
  return said;
}
