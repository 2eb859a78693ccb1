/** Codes reach the page that they are for, in one gesture, and no other page whatever it looks like. The real extension on sites of any name. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAt } from '../../src/vault/codes';
import type { Page } from './browsers/page';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { extensionForEverySite } from './vault/everywhere';
import { watchFills, whatCame } from './vault/came';
import { newEntry, PASSPHRASE, plant, seeded, type Seeded } from './vault/seed';
import { frame, PLAIN_PORT, prompt, startSites, type Sites } from './vault/sites';

const HOST = 'login.example.com';
const LIMIT = 8000;

let sites: Sites;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
let browser: ExtensionBrowser;
beforeAll(async () => {
  [sites, extension] = await Promise.all([startSites(), extensionForEverySite()]);
  browser = await launchBrowser({ extension: extension.path, practice: sites });
});
afterAll(async () => { await browser?.close(); await extension?.remove(); await sites?.close(); });
beforeEach(async () => {
  sites.pages.clear();
  sites.requests = [];
  sites.clock = 0;
  await browser.background(async () => { await chrome.storage.local.clear(); await chrome.storage.session.clear(); });
});
afterEach(() => browser.closePages());

const keep = async (...entries: Parameters<typeof seeded>[0][number][]): Promise<Seeded> => {
  const vault = await seeded(entries);
  await plant(browser, vault);
  return vault;
};

async function open(url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.goto(url);
  await page.bringToFront();
  return page;
}

const tabOf = async (page: Page): Promise<number> => {
  await page.bringToFront();
  const id = await browser.background(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  return id ?? -1;
};

/** The keyboard command, whose keys go to the browser and not to a page: its event is raised as the browser would. Resolves when something came of it. */
async function shortcut(page: Page): Promise<string> {
  await page.bringToFront();
  await watchFills(browser);
  await browser.raiseCommand('fill-code');
  return whatCame(browser);
}

const value = (page: Page, selector = '#code'): Promise<string> => page.inputValue(selector);
const codesNow = (parts = {}): string[] => [-1, 0, 1].map((step) => codeAt(newEntry(parts), Date.now() + step * 30_000).code);

/** The popup for a tab, shown as a page of its own. */
async function popup(tab: Page): Promise<Page> {
  const id = await tabOf(tab);
  const page = await browser.newWindow();
  page.setDefaultTimeout(LIMIT);
  await page.goto(browser.address(`src/popup/index.html?tab=${id}`));
  await page.getByRole('tab', { name: 'Codes' }).click();
  return page;
}

describe('the host that the code is recorded for', () => {
  it('gets it with one keyboard command, and nothing is sent off', async () => {
    await keep({ hosts: [HOST] });
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('filled');
    expect(codesNow()).toContain(await value(page));
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
  });

  it('gets it with one click in the popup, whose window then closes', async () => {
    await keep({ hosts: [HOST] });
    const page = await open(`https://${HOST}/`);
    const window = await popup(page);
    const closed = window.waitForEvent('close');
    await window.getByRole('button', { name: 'Fill the code' }).click();
    await closed;
    expect(codesNow()).toContain(await value(page));
  });

  it('gets it sent off where the user chose that, once', async () => {
    await keep({ hosts: [HOST] });
    const page = await open(`https://${HOST}/`);
    const window = await popup(page);
    await window.getByRole('checkbox').check();
    await expect.poll(() => window.evaluate(() => chrome.storage.local.get('fill-sites'))).toHaveProperty('fill-sites');
    await window.close();
    expect(await shortcut(page)).toBe('filled');
    const sent = await page.evaluate(() => (window as unknown as { sent: string[] }).sent);
    expect(sent).toHaveLength(1);
    expect(codesNow()).toContain(sent[0]);
  });

  it('gets a counter code only after the raised counter is saved', async () => {
    await keep({ hosts: [HOST], type: 'hotp', counter: 1 });
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('filled');
    // RFC 4226, appendix D: counters 1 and 2.
    expect(await value(page)).toBe('287082');
    await page.reload();
    expect(await shortcut(page)).toBe('filled');
    expect(await value(page)).toBe('359152');
  });

  it('gets it in its own frame on the page of another', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set('shop.example.org/', `<!doctype html><title>Shop</title>${frame(`https://${HOST}/`)}`);
    const page = await open('https://shop.example.org/');
    expect(await shortcut(page)).toBe('filled');
    expect(codesNow()).toContain(await page.frameLocator('iframe').locator('#code').inputValue());
  });
});

/** Entry recorded for …; the page is … (facts on vaults, 0 point 4, and what else passes for a host). */
const foreign: [what: string, recorded: string[], url: string, page?: string][] = [
  ['a lookalike', ['google.com'], 'https://goggle.com/', prompt({ title: 'Google' })],
  ['another top-level domain', ['github.com'], 'https://github.xyz/', prompt({ title: 'GitHub' })],
  ['a title', ['github.com'], 'https://news.example.net/', prompt({ title: 'GitHub' })],
  ['the name inside another', ['paypal.com'], 'https://paypal-login.evil.example/', prompt({ title: 'PayPal' })],
  ['the name in front', ['paypal.com'], 'https://paypal.com.evil.example/', prompt({ title: 'PayPal' })],
  ['a user\'s page at a shared host', ['github.com'], 'https://someone.github.io/', prompt({ title: 'GitHub' })],
  ['one user\'s page for another\'s', ['one.github.io'], 'https://two.github.io/', prompt()],
  ['a page without encryption', [HOST], `http://${HOST}:${PLAIN_PORT}/`, prompt()],
  ['another port', [HOST], `https://${HOST}:8443/`, prompt()],
  ['an entry without a host', [], `https://${HOST}/`, prompt()],
  ['a sibling host, before the question', ['account.example.com'], `https://${HOST}/`, prompt()],
];

describe('gets nothing:', () => {
  it.each(foreign)('%s', async (_what, recorded, url, html) => {
    await keep({ issuer: 'GitHub', hosts: recorded });
    const { host, pathname } = new URL(url);
    if (html) sites.pages.set(host + pathname, html);
    const page = await open(url);
    expect(await shortcut(page)).toBe('no-entry');
    expect(await value(page)).toBe('');
    // Nor is it asked for the time: there is nothing to be asked for.
    expect(sites.requests.filter((request) => request.startsWith('HEAD'))).toEqual([]);
  });

  it('a foreign frame on the page that the code is for', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set(`${HOST}/`, `<!doctype html><title>Ours</title>${frame('https://evil.example/')}`);
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('no-field');
    expect(await page.frameLocator('iframe').locator('#code').inputValue()).toBe('');
  });

  it('a frame of the right address in a sandbox, which has no origin', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set('evil.example/', `<!doctype html><title>Other</title>${frame(`https://${HOST}/`, 'sandbox="allow-scripts allow-forms"')}`);
    const page = await open('https://evil.example/');
    expect(await shortcut(page)).toBe('no-entry');
    expect(await page.frameLocator('iframe').locator('#code').inputValue()).toBe('');
  });

  it('a page while the vault is locked', async () => {
    await plant(browser, await seeded([{ hosts: [HOST] }]), false);
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('locked');
    expect(await value(page)).toBe('');
    // The popup says so, and one passphrase later the same gesture works.
    const window = await popup(page);
    await window.getByLabel('Passphrase').fill('not this one');
    await window.getByRole('button', { name: 'Unlock' }).click();
    await window.getByText('That is not the passphrase').waitFor();
    await window.getByLabel('Passphrase').fill(PASSPHRASE);
    await window.getByRole('button', { name: 'Unlock' }).click();
    await window.getByRole('button', { name: 'Fill the code' }).waitFor();
    await window.close();
    expect(await shortcut(page)).toBe('filled');
  });

  it('a page that makes up our events and messages', async () => {
    await keep({ hosts: [HOST] });
    const page = await open(`https://${HOST}/`);
    await page.evaluate(() => {
      const field = document.querySelector('#code');
      for (const type of ['click', 'focus', 'keydown', 'input']) field?.dispatchEvent(new Event(type, { bubbles: true }));
      window.postMessage({ verb: 'fill/code', request: { order: crypto.randomUUID(), clock: null } }, '*');
      document.dispatchEvent(new CustomEvent('fill-code'));
    });
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
    expect(await value(page)).toBe('');
  });
});

describe('another host of the same owner', () => {
  it('is asked about once, by name, and then gets it in one gesture', async () => {
    await keep({ issuer: 'Example', hosts: ['account.example.com'] });
    const page = await open(`https://${HOST}/`);
    const window = await popup(page);
    expect(await window.locator('.question').innerText()).toContain('account.example.com');
    await window.getByRole('button', { name: `Yes, also use it on ${HOST}` }).click();
    await window.getByRole('button', { name: 'Fill the code' }).waitFor();
    await window.close();
    expect(await shortcut(page)).toBe('filled');
    expect(codesNow()).toContain(await value(page));
  });
});

describe('an imported entry', () => {
  it('is offered nowhere until the user links it', async () => {
    await keep({ issuer: 'Example', hosts: [] });
    const page = await open(`https://${HOST}/`);
    const window = await popup(page);
    expect(await window.getByRole('button', { name: 'Fill the code' }).count()).toBe(0);
    await window.getByText(`Use a code on ${HOST}`).click();
    await window.getByRole('button', { name: 'Use it here: Example' }).click();
    await window.getByRole('button', { name: 'Fill the code' }).waitFor();
    await window.close();
    expect(await shortcut(page)).toBe('filled');
  });
});

describe('several entries of one host', () => {
  it('are told apart by the user', async () => {
    const { entries } = await keep({ account: 'one@example.com', hosts: [HOST] }, { account: 'two@example.com', hosts: [HOST], digits: 8 });
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('several');
    expect(await value(page)).toBe('');
    const window = await popup(page);
    expect(await window.getByRole('alert').innerText()).toContain('Several codes fit');
    const closed = window.waitForEvent('close');
    await window.locator(`[data-entry="${entries[1]?.id}"]`).getByRole('button', { name: /^Fill/ }).click();
    await closed;
    expect(codesNow({ digits: 8 })).toContain(await value(page));
  });
});

describe('a wrong clock', () => {
  it('of two minutes is noticed by the site\'s own word, and survived', async () => {
    await keep({ hosts: [HOST] });
    sites.clock = 120_000;
    const page = await open(`https://${HOST}/signin?user=somebody`);
    expect(await shortcut(page)).toBe('filled');
    const expected = [-1, 0, 1].map((step) => codeAt(newEntry(), Date.now() + 120_000 + step * 30_000).code);
    expect(expected).toContain(await value(page));
    expect(codesNow()).not.toContain(await value(page));
    // Asked of that site alone, without what its address carried.
    expect(sites.requests.filter((request) => request.startsWith('HEAD'))).toEqual([`HEAD ${HOST}/favicon.ico`]);
    const window = await popup(page);
    expect(await window.getByText(/seconds away from this site/).innerText()).toMatch(/\b1(19|20|21) seconds/);
  });
});

describe('a page that wants another code', () => {
  const sent = prompt({ title: 'Check your phone', label: 'Enter the code that we sent to your phone by text message', extra: '<a href="#again">Resend code</a>' });

  it('that it sent by text is asked about, and filled when the user says so', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set(`${HOST}/`, sent);
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('sent-code');
    expect(await value(page)).toBe('');
    const window = await popup(page);
    expect(await window.getByRole('alert').innerText()).toContain('by text or e-mail');
    const closed = window.waitForEvent('close');
    await window.getByRole('button', { name: 'Fill it anyway' }).click();
    await closed;
    expect(codesNow()).toContain(await value(page));
  });
});

describe('the context menu', () => {
  it('fills the field that it was opened on, and the boxes beside it', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set(`${HOST}/`, '<!doctype html><title>Odd</title><input id="street" name="street"><p>Letters</p><div>' + '<input class="box" maxlength="1" style="inline-size: 30px">'.repeat(6) + '</div>');
    const page = await open(`https://${HOST}/`);
    await page.locator('.box').first().focus();
    await page.bringToFront();
    await browser.raiseMenu('fill-code');
    await page.waitForFunction(() => [...document.querySelectorAll('.box')].every((box) => (box as HTMLInputElement).value !== ''));
    expect(codesNow()).toContain((await page.locator('.box').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).join(''));
    expect(await value(page, '#street')).toBe('');
  });
});

describe('a field that is not recognised', () => {
  const odd = '<!doctype html><title>Odd</title><form><input id="a" name="street"><input id="b" name="q7"></form>';

  it('can be pointed at once, and is known then', async () => {
    await keep({ hosts: [HOST] });
    sites.pages.set(`${HOST}/`, odd);
    const page = await open(`https://${HOST}/`);
    expect(await shortcut(page)).toBe('no-field');
    const window = await popup(page);
    const closed = window.waitForEvent('close');
    await window.getByRole('button', { name: 'Point at the box' }).click();
    await closed;
    await page.bringToFront();
    await page.locator('[data-mfa-setup-guide="pick"]').waitFor({ state: 'attached' });
    await page.locator('#b').click();
    await page.waitForFunction(() => (document.querySelector('#b') as HTMLInputElement).value.length === 6);
    expect(codesNow()).toContain(await value(page, '#b'));
    await page.reload();
    expect(await shortcut(page)).toBe('filled');
    expect(codesNow()).toContain(await value(page, '#b'));
    expect(await value(page, '#a')).toBe('');
  });
});
