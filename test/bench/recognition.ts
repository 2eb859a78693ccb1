import { build } from 'esbuild';
import type { Page } from '../e2e/browsers/page';
import { Stand, viewOf } from '../e2e/stand';
import { spread, type Figure } from './figures';

const LOOKS = 300;

/** Time of one whole look (`observe`) at views of different weight, in the page itself. */
export async function recognition(): Promise<Figure[]> {
  const { outputFiles } = await build({ entryPoints: ['src/services/registry.ts'], bundle: true, minify: true, write: false, format: 'iife', globalName: 'registry', footer: { js: 'globalThis.registry = registry;' } });
  const code = outputFiles[0]?.text ?? '';
  const stand = await Stand.start();
  const look = async (page: Page): Promise<Figure> => {
    await page.evaluate(code);
    const times = await page.evaluate((looks) => {
      const { observe } = (globalThis as unknown as { registry: typeof import('../../src/services/registry') }).registry;
      return Array.from({ length: looks }, () => {
        const start = performance.now();
        if (!observe(document, new URL(location.href))) throw new Error('the page is not recognised');
        return performance.now() - start;
      });
    }, LOOKS);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    return { what: `${await viewOf(page)} (${nodes} elements)`, unit: 'ms', samples: times.length, values: spread(times) };
  };
  try {
    const figures: Figure[] = [];
    const signIn = await stand.newPage();
    await signIn.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await signIn.locator('#i0116').waitFor();
    figures.push(await look(signIn));
    await stand.signedIn({ initial: ['authenticator', 'totp', 'sms', 'call', 'passkey', 'security-key', 'email'] });
    figures.push(await look(await stand.open('microsoft-work.second-method')));
    await stand.signedIn();
    figures.push(await look(await stand.openDialog()));
    return figures;
  } finally {
    await stand.close();
  }
}
