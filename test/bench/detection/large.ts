/** A page of ten thousand elements, to see that the cost of a pass does not grow with the page. */
import { bundled, openBrowser } from './look';

const row = (number: number): string => `<tr><td>Item ${number}</td><td><a href="/item/${number}">open</a></td><td><input type="checkbox"></td><td>some words on item ${number}</td></tr>`;

const page = `<!doctype html><title>Orders</title><form role="search"><input type="search" name="q"></form>
  <form action="/login"><h1>Sign in</h1><label>E-mail <input name="email" type="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>
  <table>${Array.from({ length: 1600 }, (_, number) => row(number)).join('')}</table>`;

/** Milliseconds of one pass: the first, and the median of later ones. */
export async function largePage(): Promise<{ elements: number; ms: number; firstMs: number }> {
  const browser = await openBrowser();
  try {
    const tab = await browser.visit('https://example.com/orders', page);
    await tab.evaluate(await bundled());
    return await tab.evaluate(() => {
      const { detect } = globalThis.detector;
      document.body.getBoundingClientRect();
      const times = Array.from({ length: 24 }, () => {
        const start = performance.now();
        detect(document, location.href);
        return performance.now() - start;
      });
      const later = times.slice(3).sort((a, b) => a - b);
      return { elements: document.querySelectorAll('*').length, ms: later[Math.floor(later.length / 2)] ?? 0, firstMs: times[0] ?? 0 };
    });
  } finally {
    await browser.close();
  }
}
