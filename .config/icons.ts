/** The extension's icons, from the drawing in `public/icons/shield.svg`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Widths in the manifest, in px. The largest is for stores, whose guidelines want a margin around the drawing. */
const SIZES = [16, 32, 48, 128];
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** Writes `public/icons/<size>.png`; no font and no system setting has a part in it. */
export function writeIcons(): void {
  const svg = readFileSync(`${folder}shield.svg`, 'utf8');
  for (const size of SIZES) {
    const png = new Resvg(size === 128 ? svg.replace('viewBox="0 0 24 24"', 'viewBox="-4 -4 32 32"') : svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
    const file = `${folder}${size}.png`;
    // Only what is new, so that a watch does not see its own work as news.
    if (!existsSync(file) || !readFileSync(file).equals(png)) writeFileSync(file, png);
  }
}
