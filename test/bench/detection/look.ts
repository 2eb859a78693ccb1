/** Runs the detector on pages in Chromium, without scripts of theirs and without a network. */
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import type * as Detector from '../../../src/page/index';
import { needBrowser } from '../../e2e/browsers/find';
import type { Corpus, Labels } from './corpus';

/** What the detector said, in numbers and yes or no, so that it can leave the page. Times in milliseconds. */
export interface Seen {
  kind: Detector.PageKind;
  code?: { boxes: number; labelled: number; ambiguous: number; purpose: Detector.Purpose };
  /** How many fields the label has for the code. */
  labelledCode: number;
  username?: { right: boolean };
  password?: { right: boolean; isNew: boolean };
  firstMs: number; ms: number;
  /** The named elements' own tags, to look at misses. */
  described: { code: string; username: string; password: string };
}

declare global {
  // The bundle's name in the page.
  var detector: typeof Detector;
}

const PASSES = 7;

/** The page's own address where the manifest has one, since addresses are evidence. */
function addressOf({ url, host }: Labels): string {
  for (const address of [url, host && `https://${host}/`]) {
    if (address && URL.canParse(address) && /^https?:/.test(address) && !address.endsWith('/favicon.ico')) return address;
  }
  return 'https://example.com/';
}

function lookAt(page: Page, labels: Labels): Promise<Seen> {
  return page.evaluate(({ labels: { otpSelectors, otpReviewedSelectors, otpAmbiguousSelectors, usernameSelectors, passwordSelectors, newPasswordSelectors }, passes }) => {
    const { detect } = globalThis.detector;
    // tsx names functions through a helper that the page does not have, so these are no named functions.
    const sets = [[...(otpSelectors ?? []), ...(otpReviewedSelectors ?? [])], otpAmbiguousSelectors, usernameSelectors, passwordSelectors, newPasswordSelectors]
      .map((selectors) => new Set<Element | null>((selectors ?? []).map((selector) => document.querySelector(selector))));
    const [code, ambiguous, user, current, made] = sets as [Set<Element | null>, Set<Element | null>, Set<Element | null>, Set<Element | null>, Set<Element | null>];
    document.body?.getBoundingClientRect();
    const times: number[] = [];
    let found = {} as Detector.Detected;
    for (let pass = 0; pass <= passes; pass++) {
      const start = performance.now();
      found = detect(document, location.href);
      times.push(performance.now() - start);
    }
    const boxes = found.code?.boxes ?? [];
    const later = times.slice(3).sort((a, b) => a - b);
    const [shownCode, shownUser, shownPassword] = [boxes[0], found.username, found.password].map((element) => (element?.cloneNode(false) as Element | undefined)?.outerHTML.slice(0, 200) ?? '');
    return {
      kind: found.kind,
      ...(found.code && {
        code: { boxes: boxes.length, labelled: boxes.filter((box) => code.has(box)).length, ambiguous: boxes.filter((box) => ambiguous.has(box)).length, purpose: found.code.purpose },
      }),
      labelledCode: code.size,
      ...(found.username && { username: { right: user.has(found.username) } }),
      ...(found.password && { password: { right: current.has(found.password), isNew: made.has(found.password) } }),
      firstMs: times[0] ?? 0, ms: later[Math.floor(later.length / 2)] ?? 0,
      described: { code: shownCode ?? '', username: shownUser ?? '', password: shownPassword ?? '' },
    };
  }, { labels, passes: PASSES });
}

/** The public entry as one script that leaves `detector` in the page. */
export async function bundled(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['src/page/index.ts'], bundle: true, minify: true, write: false, format: 'iife', globalName: 'detector', charset: 'utf8' });
  return `${outputFiles[0]?.text ?? ''};globalThis.detector = detector;`;
}

export interface Visitor { visit(address: string, body: string | Buffer): Promise<Page>; close(): Promise<void> }

/** A tab whose every address answers with the given page and nothing else. */
export async function openBrowser(): Promise<Visitor> {
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu', '--blink-settings=imagesEnabled=false'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let body: string | Buffer = '';
  await page.route('**/*', (route) => {
    const request = route.request();
    return request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" }, body })
      : route.abort();
  });
  return {
    visit: async (address, given) => {
      body = given;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    close: () => browser.close(),
  };
}

/** Looks at every page; throws with the id of a page that cannot be loaded. */
export async function lookAtAll(corpus: Corpus, pages: readonly Labels[], onPage: (done: number) => void): Promise<Map<string, Seen>> {
  const script = await bundled();
  const browser = await openBrowser();
  const seen = new Map<string, Seen>();
  try {
    for (const labels of pages) {
      const page = await browser.visit(addressOf(labels), corpus.read(labels)).catch((error: unknown) => { throw new Error(`${labels.id} could not be loaded`, { cause: error }); });
      await page.evaluate(script);
      seen.set(labels.id, await lookAt(page, labels));
      onPage(seen.size);
    }
  } finally {
    await browser.close();
  }
  return seen;
}
