/** `npm run store-pictures`: the screenshots (1280 × 800) and the tile (440 × 280) for the stores, in `dist/store`, from the real extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFor } from './demo/browser';
import { ensureBrowser } from './e2e/browsers/find';
import { Stand } from './e2e/stand';
import { screens } from './gallery/screens';

/** What the stores show, in this order, by the names of the gallery. */
const SHOWN = ['Card in the page: step for phone and computer', 'Card in the page: step that points', 'Card in the page: choose a method', 'Checklist: mixed', 'Codes: all'];

const { values: { language } } = parseArgs({ options: { language: { type: 'string', default: 'en' } } });
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureBrowser('chromium');
buildFor('chromium');
const out = join('dist/store', language);
mkdirSync(out, { recursive: true });
process.env['LANGUAGE'] = language;
const stand = await Stand.start(undefined, [`--lang=${language.replace('_', '-')}`]);
try {
  for (const [at, wanted] of SHOWN.entries()) {
    const screen = screens.find(({ group, name }) => `${group}: ${name}` === wanted);
    if (!screen) throw new Error(`There is no screen "${wanted}"`);
    const page = await screen.open(stand);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
    await page.screenshot({ path: join(out, `screenshot-${at + 1}.png`) });
    await stand.closePages();
  }
  const { extName } = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as { extName: { message: string } };
  const tile = await stand.newPage();
  await tile.setViewportSize({ width: 440, height: 280 });
  await tile.setContent(`<!doctype html><style>body{margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:18px;background:#eef1fc;color:#17202e;font:600 30px/1.2 system-ui,sans-serif;text-align:center}svg{width:112px}</style>${readFileSync('public/icons/shield.svg', 'utf8')}<div></div>`);
  await tile.locator('div').evaluate((element, name) => { element.textContent = name; }, extName.message);
  await tile.screenshot({ path: join(out, 'tile.png') });
} finally {
  await stand.close();
}
console.log(`Pictures: ${out}`);
