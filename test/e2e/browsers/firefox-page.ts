/** A tab of Firefox that speaks as Playwright's pages do, as far as the tests use them (`page.ts`). */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame as PuppeteerFrame, KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { InBrowser, Media } from './firefox-chrome';
import { wear } from './firefox-chrome';
import { answerOf, asExpression, FirefoxLocator, until, type Scope } from './firefox-locator';
import { find } from './in-page';
import type { Download, Finder, Frame, Page } from './page';

type Timed = { timeout?: number };
/** After how long a window that does not answer is taken for closed, in ms. */
const SILENT_MS = 2000;

export class FirefoxPage implements Page {
  private limit = 30_000;
  private readonly finder: FirefoxLocator;
  constructor(readonly tab: PuppeteerPage, private readonly inBrowser: InBrowser, private readonly downloads: string) {
    this.finder = new FirefoxLocator({ page: tab, frame: () => Promise.resolve({ frame: tab.mainFrame(), left: 0, top: 0 }), limit: () => this.limit }, []);
  }

  locator: Page['locator'] = (...given) => this.finder.locator(...given);
  getByRole: Page['getByRole'] = (...given) => this.finder.getByRole(...given);
  getByLabel: Page['getByLabel'] = (...given) => this.finder.getByLabel(...given);
  getByText: Page['getByText'] = (...given) => this.finder.getByText(...given);
  frameLocator(selector: string): Finder {
    const frame: Scope['frame'] = async () => {
      const handle = await this.tab.evaluateHandle(asExpression(`() => (${String(find)})([{ css: ${JSON.stringify(selector)} }])[0] ?? null`)) as unknown as ElementHandle<HTMLIFrameElement>;
      const inner = await handle.contentFrame?.();
      if (!inner) throw new Error(`no such frame: ${selector}`);
      const [left = 0, top = 0] = await handle.evaluate((element) => { const box = element.getBoundingClientRect(); return [box.left + element.clientLeft, box.top + element.clientTop]; });
      return { frame: inner, left, top };
    };
    return new FirefoxLocator({ page: this.tab, frame, limit: () => this.limit }, []);
  }
  frames(): Frame[] { return this.tab.frames().filter((one) => one !== this.tab.mainFrame()).map(asFrame); }

  get mouse(): Page['mouse'] { return this.tab.mouse; }
  readonly keyboard: Page['keyboard'] = {
    type: (text) => this.tab.keyboard.type(text),
    down: (key) => this.tab.keyboard.down(key as KeyInput),
    up: (key) => this.tab.keyboard.up(key as KeyInput),
    press: async (keys) => {
      const all = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
      for (const key of all) await this.tab.keyboard.down(key);
      for (const key of all.reverse()) await this.tab.keyboard.up(key);
    },
  };

  url(): string { return this.tab.url(); }
  async goto(url: string, { waitUntil }: { waitUntil?: string } = {}): Promise<null> {
    if (!/^(moz-extension:|about:(?!blank))/.test(url) && !/^moz-extension:/.test(this.url())) {
      await this.tab.goto(url, { waitUntil: waitUntil === 'domcontentloaded' ? 'domcontentloaded' : 'load', timeout: this.limit });
      return null;
    }
    const [before, from] = await this.tab.evaluate('[performance.timeOrigin, location.href]').catch(() => [0, '']) as [number, string];
    const sameDocument = url.replace(/#.*/, '') === from.replace(/#.*/, '') && url.includes('#');
    // On its way into or out of the extension the tab changes its process, and the load event of the navigation never arrives.
    await this.tab.goto(url, { waitUntil: [] });
    await until(async () => {
      const [origin, state, at] = await this.tab.evaluate('[performance.timeOrigin, document.readyState, location.href]') as [number, string, string];
      return ((sameDocument && at === url) || (origin !== before && state === 'complete' && at !== 'about:blank')) || undefined;
    }, this.limit, () => `${url} to be loaded`);
    return null;
  }
  async goBack({ waitUntil }: { waitUntil?: string } = {}): Promise<null> { await this.tab.goBack({ waitUntil: waitUntil === 'domcontentloaded' ? 'domcontentloaded' : 'load' }); return null; }
  async reload(): Promise<null> {
    if (/^moz-extension:/.test(this.url())) {
      const before = await this.tab.evaluate('performance.timeOrigin');
      await this.tab.evaluate('setTimeout(() => location.reload(), 0), null');
      await until(async () => {
        const [origin, state] = await this.tab.evaluate('[performance.timeOrigin, document.readyState]') as [number, string];
        return (origin !== before && state === 'complete') || undefined;
      }, this.limit, () => 'the page to load again');
    } else await this.tab.reload({ timeout: this.limit });
    return null;
  }
  async close(): Promise<void> { if (!this.tab.isClosed()) await this.tab.close().catch(() => undefined); }
  bringToFront(): Promise<void> { return this.tab.bringToFront(); }
  setDefaultTimeout(limit: number): void { this.limit = limit; this.tab.setDefaultTimeout(limit); }
  async waitForURL(wanted: unknown): Promise<void> { await until(async () => (wanted as RegExp).test(await this.tab.evaluate('location.href') as string) || undefined, this.limit, () => String(wanted)); }

  evaluate = (async (task: unknown, argument?: unknown) => typeof task === 'string' ? this.tab.evaluate(task) : answerOf(this.tab, task, argument)) as Page['evaluate'];
  waitForFunction = (async (task: unknown, argument?: unknown, { timeout = this.limit }: Timed = {}) => {
    const once = `async (argument) => { const said = await (${String(task)})(argument); return [Boolean(said), said instanceof Node ? null : said]; }`;
    const { value } = await until(async () => {
      const [is, value] = await answerOf(this.tab, once, argument) as [boolean, unknown];
      return is ? { value } : undefined;
    }, timeout, () => String(task));
    return { jsonValue: () => Promise.resolve(value) };
  }) as unknown as Page['waitForFunction'];
  content(): Promise<string> { return this.tab.content(); }
  setContent(html: string): Promise<void> { return this.tab.setContent(html); }
  addStyleTag = (async ({ content = '' }: { content?: string } = {}) => this.tab.addStyleTag({ content })) as unknown as Page['addStyleTag'];
  fill(selector: string, text: string, options?: Timed): Promise<void> { return this.locator(selector).fill(text, options); }
  click(selector: string, options?: Timed): Promise<void> { return this.locator(selector).click(options); }
  inputValue(selector: string, options?: Timed): Promise<string> { return this.locator(selector).inputValue(options); }
  screenshot = (async (options: { path?: string; fullPage?: boolean } = {}) => this.tab.screenshot(options as never)) as unknown as Page['screenshot'];

  setViewportSize(size: { width: number; height: number }): Promise<void> { return this.tab.setViewport(size); }
  async emulateMedia(media: Media = {}): Promise<void> {
    await this.inBrowser(wear(media));
    await this.waitForFunction(({ colorScheme, forcedColors, reducedMotion }: Media) =>
      (!colorScheme || forcedColors === 'active' || matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches) && (!forcedColors || matchMedia(`(forced-colors: ${forcedColors})`).matches)
      && (!reducedMotion || matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches), media);
  }

  waitForEvent(event: 'close'): Promise<unknown>;
  waitForEvent(event: 'download'): Promise<Download>;
  async waitForEvent(event: 'close' | 'download'): Promise<unknown> {
    // A tab that went to an extension's page in its life is not reported as closed. Its window says so, or answers nobody any more.
    if (event === 'close') {
      const silent = (): Promise<boolean> => pause(SILENT_MS).then(() => true);
      return until(async () => this.tab.isClosed() || await Promise.race([this.tab.evaluate('window.closed').catch(() => true), silent()]) === true || undefined, this.limit, () => 'the tab to close');
    }
    const before = new Set(await readdir(this.downloads));
    const name = await until(async () => {
      const names = await readdir(this.downloads);
      return names.some((one) => one.endsWith('.part')) ? undefined : names.find((one) => !before.has(one));
    }, this.limit, () => 'a download');
    return { suggestedFilename: () => name, path: () => Promise.resolve(join(this.downloads, name)) } satisfies Download;
  }
}

const asFrame = (frame: PuppeteerFrame): Frame => ({
  url: () => frame.url(), isDetached: () => frame.detached,
  evaluate: (async (task: unknown, argument?: unknown) => typeof task === 'string' ? frame.evaluate(task) : answerOf(frame, task, argument)) as Frame['evaluate'],
  frameElement: async () => {
    const handle = await frame.frameElement();
    if (!handle) throw new Error('no frame');
    return handle;
  },
});
