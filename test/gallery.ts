/**
 * `npm run gallery -- --out DIR [--language en,de|all] [--only TEXT]`: a picture of every screen in every state, light and dark, wide and
 * narrow, in one HTML page. Ends with 1 where a screen could not be shown.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFor } from './demo/browser';
import { ensureBrowser } from './e2e/browsers/find';
import type { Page } from './e2e/browsers/page';
import { Stand } from './e2e/stand';
import { galleryHtml, type Shot } from './gallery/page';
import { screens, type Screen } from './gallery/screens';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/gallery' }, language: { type: 'string', default: 'en' }, only: { type: 'string', default: '' } } });
const out = resolve(values.out);
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const known = readdirSync('public/_locales');
const languages = values.language === 'all' ? known : values.language.split(',');
const strange = languages.filter((language) => !known.includes(language));
if (strange.length) {
  console.error(`There is no language ${strange.join(', ')}. Languages: all, ${known.join(', ')}`);
  process.exit(2);
}
const wanted = screens.filter(({ group, name }) => `${group}: ${name}`.toLowerCase().includes(values.only.toLowerCase()));

/** All pictures of one screen that is open: its widths in both themes. */
async function shoot(page: Page, screen: Screen, language: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const width of screen.widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: screen.whole ? 600 : 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Two frames: the card has taken its place in the new window.
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
      const look = `${language}, ${colorScheme}, ${width} px`;
      const file = `${screen.group} ${screen.name} ${look}.png`.replace(/[^\w.-]+/g, '-').toLowerCase();
      await page.screenshot({ path: join(out, file), fullPage: screen.whole });
      shots.push({ group: screen.group, name: screen.name, look, file });
    }
  }
  return shots;
}

async function walkThrough(language: string): Promise<Shot[]> {
  // On Linux Chromium takes its language from here, elsewhere from the switch.
  process.env['LANGUAGE'] = language;
  const stand = await Stand.start(undefined, [`--lang=${language.replace('_', '-')}`]);
  const shots: Shot[] = [];
  try {
    for (const screen of wanted) {
      try {
        shots.push(...await shoot(await screen.open(stand), screen, language));
      } catch (error) {
        const failed = (error as Error).message.slice(0, 400);
        console.error(`${language}, ${screen.group}: ${screen.name}: ${failed}`);
        shots.push({ group: screen.group, name: screen.name, look: language, file: '', failed });
      }
      await stand.closePages();
    }
  } finally {
    await stand.close();
  }
  return shots;
}

ensureBrowser('chromium');
buildFor('chromium');
mkdirSync(out, { recursive: true });
const shots: Shot[] = [];
for (const language of languages) {
  const started = Date.now();
  const found = await walkThrough(language);
  shots.push(...found);
  console.log(`${language}: ${found.length} pictures in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
writeFileSync(join(out, 'index.html'), galleryHtml(shots));
console.log(`Open ${join(out, 'index.html')}`);
process.exitCode = shots.some(({ failed }) => failed !== undefined) ? 1 : 0;
