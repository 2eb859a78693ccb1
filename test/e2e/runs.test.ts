/** How a run starts, goes on and ends: by link, from the popup, from the offer; over redirects, reloads and the worker's death. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/page';
import { AUTHENTICATOR, button, card, onCard, overlay, press, Stand, TEXT, type Person } from './stand';
import { read } from './walk/reading';
import { asTab } from './walk/tab';
import { walk } from './walk/walk';

let stand: Stand;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

const LINK = 'https://aka.ms/mfasetup';
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect=app';
const visible = (page: Page, view: string): Promise<unknown> => page.waitForFunction((name) => window.__practice?.view() === name, view);

async function signIn(page: Page, { upn, password }: Person): Promise<void> {
  await page.fill('#i0116', upn);
  await page.click('#idSIButton9');
  await visible(page, 'password');
  await page.fill('#i0118', password);
  await page.click('#idSIButton9');
}

/** The background has been told of the page and of what it shows, so that whatever was to come has come. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('navigation').length > 0 && document.readyState === 'complete');
  // The page is looked at one frame after its last change; many frames and answers of the worker later, nothing is under way.
  for (let round = 0; round < 12; round++) {
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
    await stand.browser.background(() => chrome.storage.session.get(null));
  }
}

/** The popup for a tab, shown as a page of its own. */
async function popup(tab: Page): Promise<Page> {
  await tab.bringToFront();
  const id = await stand.browser.background(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  const page = await stand.browser.newWindow();
  page.setDefaultTimeout(8000);
  await page.goto(stand.browser.address(`src/popup/index.html?tab=${id}`));
  await page.locator('main').waitFor();
  return page;
}

describe('a link', () => {
  it('starts its guide through the redirect and the sign-in, and leaves the address clean', async () => {
    await stand.browser.clearCookies();
    const person = stand.practice.admin.createAccount();
    const page = await stand.newPage();
    await page.goto(`${LINK}#mfa-guide=${TEXT}`);
    await onCard(page, 'sign-in.username');
    expect(page.url()).not.toContain('mfa-guide');
    await signIn(page, person);
    await visible(page, 'stay');
    await page.click('#idSIButton9');
    await onCard(page, 'add');
    expect(page.url()).toBe('https://mysignins.microsoft.com/security-info');
    expect(await card(page).innerText()).toContain('Step 1 of');
  });

  it.each(['microsoft-work.nothing', '', '%3Cscript%3E', `${TEXT}/../x`, '__proto__', 'x'.repeat(300)])('of an unknown guide shows nothing: %s', async (name) => {
    await stand.signedIn({ initial: ['authenticator', 'sms'] });
    const page = await stand.open();
    await page.goto('about:blank');
    await page.goto(`https://mysignins.microsoft.com/security-info#mfa-guide=${name}`);
    await visible(page, 'info.list');
    await page.waitForFunction(() => location.hash === '');
    await quiet(page);
    expect(await overlay(page).count()).toBe(0);
  });

  it('leaves other fragments alone', async () => {
    await stand.signedIn({ initial: ['authenticator', 'sms'] });
    const page = await stand.newPage();
    await page.goto('https://mysignins.microsoft.com/security-info#devices');
    await visible(page, 'info.list');
    await quiet(page);
    expect(new URL(page.url()).hash).toBe('#devices');
  });
});

describe('the popup', () => {
  it('starts a guide in the tab, shows that it runs, and stops it', async () => {
    await stand.signedIn({ initial: ['sms'] });
    const page = await stand.open();
    await visible(page, 'info.list');
    let window = await popup(page);
    await window.getByText('No guide is running').waitFor();
    await Promise.all([window.waitForEvent('close'), window.locator(`[data-guide="${AUTHENTICATOR}"]`).click()]);
    await onCard(page, 'add');
    window = await popup(page);
    await window.getByText('Running in this tab').waitFor();
    await window.getByRole('button', { name: 'Stop', exact: true }).click();
    await window.getByText('No guide is running').waitFor();
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await visible(page, 'info.list');
    await quiet(page);
    expect(await card(page).count()).toBe(0);
  });

  it('opens the link in a new tab from any other page, and the run goes on there', async () => {
    await stand.signedIn({ initial: ['sms'] });
    const other = await stand.newPage();
    await other.goto('https://phone.practice.example/');
    const window = await popup(other);
    const [opened] = await Promise.all([stand.browser.nextPage(), window.locator(`[data-guide="${AUTHENTICATOR}"]`).click()]);
    opened.setDefaultTimeout(8000);
    await onCard(opened, 'add');
    expect(await overlay(other).count()).toBe(0);
    expect(new URL(opened.url()).host).toBe('mysignins.microsoft.com');
  });
});

describe('the offer', () => {
  const offered = async (page: Page): Promise<void> => { await page.locator('[data-mfa-setup-guide] .card[data-kind="offer"]').waitFor(); };

  it('comes on the page that wants a method, starts nothing by itself, and stays away once declined', async () => {
    await stand.signedIn();
    const page = await stand.open();
    await offered(page);
    await quiet(page);
    await offered(page);
      expect(JSON.stringify(await stand.browser.background(() => chrome.storage.session.get(null)))).not.toContain('guide');
    await button(page, 'Not now').click();
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await visible(page, 'info.list');
    await quiet(page);
    expect(await card(page).count()).toBe(0);
    const another = await stand.open();
    await offered(another);
    await button(another, 'Show me how').click();
    await onCard(another, 'choose');
  });

  it('comes on the page that interrupts a sign-in', async () => {
    await stand.browser.clearCookies();
    const person = stand.practice.admin.createAccount({ mustRegister: 'required' });
    const page = await stand.newPage();
    await page.goto(SIGN_IN);
    await visible(page, 'username');
    await quiet(page);
    expect(await overlay(page).count(), 'a plain sign-in').toBe(0);
    await signIn(page, person);
    await visible(page, 'must-register');
    await offered(page);
  });

  it('does not come where a method is registered', async () => {
    await stand.signedIn({ initial: ['sms'] });
    const page = await stand.open();
    await visible(page, 'info.list');
    await quiet(page);
    expect(await overlay(page).count()).toBe(0);
  });
});

describe('a run', () => {
  it('is its tab\'s own', async () => {
    await stand.signedIn();
    const one = await stand.open(AUTHENTICATOR);
    const two = await stand.open(TEXT);
    await stand.pick(two, 'phone');
    await onCard(two, 'number');
    await one.bringToFront();
    await stand.pick(one, 'authenticator');
    await onCard(one, 'install');
    await button(two, 'Stop this guide').click();
    await card(two).waitFor({ state: 'detached' });
    await one.reload();
    await onCard(one, 'add');
    expect(await card(two).count()).toBe(0);
  });

  it('survives a reload on every page on its way', async () => {
    await stand.signedIn();
    const page = await stand.openDialog();
    await page.reload();
    await onCard(page, 'add');
    await page.goto('about:blank');
    await page.goBack();
    await onCard(page, 'add');
  });

  it('is the same after the service worker was killed at any moment, and reaches its end', async () => {
    await stand.browser.clearCookies();
    const person = stand.practice.admin.createAccount();
    const [page, phone] = [await stand.newPage(), await stand.newPage()];
    const tab = asTab(page);
    const report = await walk({
      guide: TEXT, goal: 'phone-text', person, page: tab, phone: asTab(phone),
      onStep: async (reading, number) => {
        if (number % 2 === 1) return;
        await stand.browser.killBackground();
        await page.bringToFront();
        expect((await read(tab))?.card?.step).toBe(reading.card?.step);
      },
    });
    expect(report.why).toBe('done');
    expect(report.reached).toBe(true);
    expect(stand.practice.admin.account(person.upn)?.methods.map(({ kind }) => kind)).toContain('sms');
  });

  it('shows the same step when the page is loaded with the worker dead', async () => {
    await stand.signedIn();
    const page = await stand.open(TEXT);
    await stand.browser.killBackground();
    await page.reload();
    await onCard(page, 'add');
    await stand.browser.killBackground();
    await stand.pick(page, 'phone');
    await onCard(page, 'number');
    await stand.browser.killBackground();
    await button(page, 'Stop this guide').click();
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await visible(page, 'info.list');
    await quiet(page);
    expect(await card(page).count()).toBe(0);
  });

  it('takes a second-factor question on the way', async () => {
    await stand.browser.clearCookies();
    const person = stand.practice.admin.createAccount({ initial: ['sms'] });
    const [page, phone] = [await stand.newPage(), await stand.newPage()];
    const report = await walk({ guide: AUTHENTICATOR, goal: 'authenticator', person, page: asTab(page), phone: asTab(phone) });
    expect(report.steps.some(({ step }) => step.startsWith('challenge.'))).toBe(true);
    expect(report.why).toBe('done');
  });
});

describe('elsewhere', () => {
  it('nothing of ours is in a page that is not ours, whatever its fragment says', async () => {
    const page = await stand.newPage();
    await page.goto(`https://phone.practice.example/#mfa-guide=${TEXT}`);
    await quiet(page);
    expect(await overlay(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(`#mfa-guide=${TEXT}`);
  });

  it('a card whose extension was reloaded takes itself away', async () => {
    await stand.signedIn();
    const page = await stand.openDialog();
      await stand.browser.background(() => { chrome.runtime.reload(); }).catch(() => undefined);
    // The orphan notices at the next change of the page, before the user could be led by it.
    await press(page, 'next');
    await visible(page, 'setup.account');
    await overlay(page).waitFor({ state: 'detached' });
  });
});
