/**
 * `npm run pictures`: takes the screenshots that README and the guide show from build/screenshots, where the browser
 * tests leave them, to docs/imagenes. A browser makes small WebP files of them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/support/programs.mjs';

const QUALITY = 0.6;
/** Pixels: wider than a page of documentation shows. */
const WIDEST = 1000;
const root = path.join(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);

const texts = ['README.md', 'docs/guia.md'].map((file) => readFileSync(at(file), 'utf8')).join('\n');
const names = [...new Set(Array.from(texts.matchAll(/imagenes\/([\w-]+)\.webp/g), ([, name]) => name))].sort();
const missing = names.filter((name) => !existsSync(at('build', 'screenshots', `${name}.png`)));
if (missing.length > 0) {
  process.stderr.write(`No screenshot of ${missing.join(', ')}. Run «npm test» first: its browser tests take them.\n`);
  process.exit(1);
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--headless', '--no-sandbox'] });
const page = await browser.newPage();
for (const name of names) {
  const png = readFileSync(at('build', 'screenshots', `${name}.png`)).toString('base64');
  const webp = Buffer.from(await page.evaluate(asWebp, { png, quality: QUALITY, widest: WIDEST }), 'base64');
  writeFileSync(at('docs', 'imagenes', `${name}.webp`), webp);
  process.stdout.write(`docs/imagenes/${name}.webp  ${Math.round(webp.length / 1000)} kB\n`);
}
await browser.close();

/** Runs in the browser. Base64 in, base64 out. */
async function asWebp({ png, quality, widest }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, widest / image.naturalWidth);
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}
