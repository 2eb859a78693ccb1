/** One browser and one practice tenant for the tests of what a user sees, with short ways to where a test begins. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import type { Scenario } from '../practice/state';
import { launchChromium, type Chromium } from './browsers/chromium';

export interface Person { upn: string; password: string; phoneNumber: string }

/** How long anything that a user waits for may take here, in ms. */
const LIMIT = 8000;
const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
export const AUTHENTICATOR = 'microsoft-work.authenticator';
export const TEXT = 'microsoft-work.phone-text';

export class Stand {
  private constructor(readonly practice: Practice, readonly chromium: Chromium) {}

  static async start(extension = resolve('dist/test-chrome'), args: readonly string[] = []): Promise<Stand> {
    const practice = await startPractice();
    const chromium = await launchChromium({ extension, practice, args }).catch(async (error: unknown) => { await practice.close(); throw error; });
    return new Stand(practice, chromium);
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.practice.close();
  }

  /** Closes every tab, also those of a test that failed on its way; Chromium ends with its last one. */
  async closePages(): Promise<void> {
    const pages = this.chromium.context.pages();
    await this.chromium.newPage();
    for (const page of pages) await page.close();
  }

  /** A person who is signed in on the security page already; the sign-in has its own tests. */
  async signedIn(scenario: Partial<Scenario> = {}): Promise<Person> {
    const person = this.practice.admin.createAccount(scenario);
    const { context } = this.chromium;
    await context.clearCookies();
    const id = randomUUID();
    this.practice.state.sessions.set(id, {
      id, host: new URL(SECURITY_INFO).host, upn: person.upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'manage', returnTo: undefined, skipTo: undefined, data: {},
    });
    await context.addCookies([{ name: sessionCookie, value: id, url: SECURITY_INFO, httpOnly: true, secure: true, sameSite: 'None' }]);
    return person;
  }

  async newPage(): Promise<Page> {
    const page = await this.chromium.newPage();
    page.setDefaultTimeout(LIMIT);
    return page;
  }

  /** A new tab on the security page; with a guide, on its first card. */
  async open(guide = ''): Promise<Page> {
    const page = await this.newPage();
    await page.goto(guide ? `${SECURITY_INFO}#mfa-guide=${guide}` : SECURITY_INFO);
    if (guide) await card(page).waitFor();
    return page;
  }

  /** As `open`, further on: on the card `install` in the page's dialog. */
  async openDialog(): Promise<Page> {
    const page = await this.open(AUTHENTICATOR);
    await this.pick(page, 'authenticator');
    await onCard(page, 'install');
    return page;
  }

  /** Opens the page's picker and takes a method, in either generation of the page. */
  async pick(page: Page, method: string): Promise<void> {
    await press(page, 'add-method');
    await onCard(page, 'choose');
    const list = (await viewOf(page)).endsWith(':closed');
    if (list) await press(page, 'method-list');
    await press(page, `pick-${method}`);
    if (list) await press(page, 'add');
  }

  /**
   * The keyboard shortcut, whose keys go to the browser and not to a page, so no test can press them: the command's own
   * event is raised in the service worker, as the browser would.
   */
  async shortcut(page: Page): Promise<void> {
    const worker = await this.chromium.worker();
    await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url, active: true });
      (chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void }).dispatch('focus-card', tab);
    }, page.url().replace(/#.*/, ''));
    await page.waitForFunction(() => document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.activeElement);
  }

  /** Kills the service worker as the browser does when it has been idle. */
  async killWorker(): Promise<void> {
    const page = await this.chromium.newPage();
    await page.goto(`chrome-extension://${this.chromium.extensionId}/src/popup/index.html`);
    const cdp = await this.chromium.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }
}

export const overlay = (page: Page): Locator => page.locator('[data-mfa-setup-guide]');
export const card = (page: Page): Locator => page.locator('[data-mfa-setup-guide] .card');
export const button = (page: Page, name: string): Locator => card(page).getByRole('button', { name, exact: true });
export const onCard = (page: Page, step: string): Promise<void> => page.locator(`[data-mfa-setup-guide] .card[data-step="${step}"]`).waitFor();

/** Clicks, with the mouse, what the practice page itself knows by that name, once it stands still and nothing covers it. */
export async function press(page: Page, mark: string): Promise<void> {
  const at = await page.waitForFunction((name) => {
    const element = window.__practice?.marks.get(name)?.();
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.width === 0) return null;
    const spot = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const seen = window as unknown as { lastSpot?: string };
    const still = seen.lastSpot === JSON.stringify(spot);
    seen.lastSpot = JSON.stringify(spot);
    const hit = document.elementFromPoint(spot.x, spot.y);
    return still && hit && (element.contains(hit) || hit.contains(element)) ? spot : null;
  }, mark);
  const spot = await at.jsonValue();
  if (spot) await page.mouse.click(spot.x, spot.y);
}

/** The view by the practice page's own word. */
export const viewOf = (page: Page): Promise<string> => page.evaluate(() => window.__practice?.view() ?? '');

/** What has the keyboard, in the card: the label of a control, or the text of a heading. Empty: the page has it. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const inner = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.activeElement;
  return (inner?.getAttribute('aria-label') ?? inner?.textContent ?? '').trim();
});
