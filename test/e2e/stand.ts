/** One browser and one practice tenant for the tests of what a user sees, with short ways to where a test begins. */
import { randomUUID } from 'node:crypto';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import type { Scenario } from '../practice/state';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import type { Locator, Page } from './browsers/page';

export interface Person { upn: string; password: string; phoneNumber: string }

/** How long anything that a user waits for may take here, in ms. */
const LIMIT = 8000;
const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
export const AUTHENTICATOR = 'microsoft-work.authenticator';
export const TEXT = 'microsoft-work.phone-text';

export class Stand {
  protected constructor(readonly practice: Practice, readonly browser: ExtensionBrowser) {}

  /** With the extension in this folder; without one, as it was built for this browser. */
  static async start(extension?: string, args: readonly string[] = []): Promise<Stand> { return new Stand(...await Stand.parts(extension, args)); }

  protected static async parts(extension?: string, args: readonly string[] = []): Promise<[Practice, ExtensionBrowser]> {
    const practice = await startPractice();
    const browser = await launchBrowser({ practice, args, ...(extension ? { extension } : {}) }).catch(async (error: unknown) => { await practice.close(); throw error; });
    return [practice, browser];
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.practice.close();
  }

  closePages(): Promise<void> { return this.browser.closePages(); }

  /** A person who is signed in on the security page already; the sign-in has its own tests. */
  async signedIn(scenario: Partial<Scenario> = {}): Promise<Person> {
    const person = this.practice.admin.createAccount(scenario);
    await this.browser.clearCookies();
    const id = randomUUID();
    this.practice.state.sessions.set(id, {
      id, host: new URL(SECURITY_INFO).host, upn: person.upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'manage', returnTo: undefined, skipTo: undefined, data: {},
    });
    await this.browser.setCookies([{ name: sessionCookie, value: id, url: SECURITY_INFO }]);
    return person;
  }

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
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

  /** The keyboard shortcut that puts the keyboard into the card of the tab in front. */
  async shortcut(page: Page): Promise<void> {
    await this.browser.raiseCommand('focus-card');
    await page.waitForFunction(() => document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.activeElement);
  }

  /** One of the extension's own pages in a tab. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(this.browser.address(path));
    return page;
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
