/** The whole way of a person without a phone: the guide's codes are kept in this browser, backed up, restored in another profile, and let them in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from './browsers/page';
import { here } from './browsers/differences';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { button, card, onCard, press, Stand, type Person } from './stand';
import { watchFills, whatCame } from './vault/came';
import { plant, seeded } from './vault/seed';

const TOTP = 'microsoft-work.totp';
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect=app';
const PASSPHRASE = 'garden seven lantern brushes';
const BACKUP_PASSPHRASE = 'window orange paper mountain';

let stand: Stand;
let other: ExtensionBrowser | undefined;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await other?.close(); await stand?.close(); });

beforeEach(async () => {
  await stand.browser.background(async () => { await chrome.storage.local.clear(); await chrome.storage.session.clear(); });
  await stand.closePages();
});

const view = (page: Page, name: string): Promise<unknown> => page.waitForFunction((wanted) => window.__practice?.view() === wanted, name);

/** A new person in guide 2, where the page shows the secret. */
async function onSecretStep(): Promise<{ person: Person; page: Page }> {
  const person = await stand.signedIn({ initial: ['sms'] });
  const page = await stand.open(TOTP);
  await stand.pick(page, 'authenticator');
  await onCard(page, 'different-app');
  await press(page, 'different-app');
  await onCard(page, 'other-account');
  await press(page, 'next');
  await onCard(page, 'secret');
  return { person, page };
}

async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
}

/** Presses the keys of the command; resolves with what came of it. */
async function fillByShortcut(browser: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  await watchFills(browser);
  await browser.raiseCommand('fill-code');
  return whatCame(browser);
}

const entries = async (page: Page): Promise<string[]> => page.locator('.entry').allInnerTexts();

describe('the card\'s own button', () => {
  /** On the step that asks for the first code, with an entry that the guide has kept. */
  async function onCodeStep(): Promise<Page> {
    const { page } = await onSecretStep();
    const vault = await seeded([{ hosts: ['mysignins.microsoft.com'], verified: false }]);
    await plant(stand.browser, vault);
    const tabId = await stand.browser.background(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    const ours = await stand.newPage();
    await ours.goto(stand.browser.address('src/popup/index.html'));
    await ours.evaluate((request) => chrome.runtime.sendMessage({ verb: 'keep/saved', request }), { tabId, entry: vault.entries[0]?.id });
    await ours.close();
    await page.bringToFront();
    await card(page).getByText('The codes are kept in this browser').waitFor();
    await press(page, 'next');
    await onCard(page, 'code');
    return page;
  }
  const typed = (page: Page): Promise<string> => page.evaluate(() => (window.__practice?.marks.get('code')?.() as HTMLInputElement | undefined)?.value ?? '');
  /** Time for a person to see the button, by the page's own clock. */
  const looked = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => {
    const from = performance.now();
    const again = (): void => { if (performance.now() - from > 900) resolve(null); else requestAnimationFrame(again); };
    again();
  }));

  it('is not there where the browser cannot tell whether it is seen', async ({ skip }) => {
    skip(here.tellsWhatIsSeen, 'it can');
    const page = await onCodeStep();
    expect(await button(page, 'Fill the code').count()).toBe(0);
    expect(await fillByShortcut(stand.browser, page)).toBe('filled');
    expect(await typed(page)).toMatch(/^\d{6}$/);
  });

  it('fills the code where it can be seen', async ({ skip }) => {
    skip(!here.tellsWhatIsSeen, 'the button is not there');
    const page = await onCodeStep();
    await looked(page);
    await button(page, 'Fill the code').click();
    await page.waitForFunction(() => /^\d{6}$/.test((window.__practice?.marks.get('code')?.() as HTMLInputElement | undefined)?.value ?? ''));
  });

  it.skipIf(!here.tellsWhatIsSeen).each([
    ['the page covers it', () => {
      const veil = document.createElement('dialog');
      Object.assign(veil.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none', opacity: '.9', pointerEvents: 'none' });
      veil.popover = 'manual';
      document.documentElement.append(veil);
      veil.showPopover();
    }],
    ['the page fades everything', () => { document.documentElement.style.opacity = '.02'; }],
  ])('does nothing while %s', async (_what, attack) => {
    const page = await onCodeStep();
    await looked(page);
    // In the moment of the click, which is the attacker's best: what was seen until then does not count.
    await page.evaluate(attack);
    await button(page, 'Fill the code').click({ force: true, timeout: 2000 }).catch(() => undefined);
    await looked(page);
    expect(await typed(page)).toBe('');
  });
});

it('the codes of guide 2 are kept, verified, backed up, restored elsewhere, filled and accepted', async () => {
  const { person, page } = await onSecretStep();

  // The offer says what it means before anything is kept.
  await button(page, 'No phone at hand? Keep the codes in this browser').click();
  expect(await card(page).innerText()).toContain('an app on a phone or a passkey is stronger');
  const [codes] = await Promise.all([stand.browser.nextPage(), button(page, 'Keep them in this browser').click()]);
  codes.setDefaultTimeout(15_000);
  await choosePassphrase(codes, PASSPHRASE);
  await codes.getByRole('button', { name: 'Make the vault' }).click();
  const sheet = codes.getByRole('dialog');
  await sheet.waitFor();
  const told = await sheet.innerText();
  expect(await sheet.getByLabel('Account').inputValue()).toBe(person.upn);
  expect(told).toContain('mysignins.microsoft.com and login.microsoftonline.com');

  await sheet.getByRole('button', { name: 'Add', exact: true }).click();
  await Promise.all([codes.waitForEvent('close'), codes.getByRole('dialog').getByRole('button').last().click()]);

  await page.bringToFront();
  await card(page).getByText('The codes are kept in this browser').waitFor();
  await press(page, 'next');
  await onCard(page, 'code');
  expect(await fillByShortcut(stand.browser, page)).toBe('filled');
  await press(page, 'next');
  await page.locator('[data-mfa-setup-guide] .card[data-kind="done"]').waitFor();

  // The site has taken a code of it, so the entry is known to work.
  const list = await stand.newPage();
  await list.goto(stand.browser.address('src/codes/index.html#all'));
  await list.locator('.entry').waitFor();
  expect((await entries(list)).join()).not.toContain('Not yet accepted');

  await list.goto(stand.browser.address('src/codes/index.html#backup'));
  await choosePassphrase(list, BACKUP_PASSPHRASE);
  const [download] = await Promise.all([list.waitForEvent('download'), list.getByRole('button', { name: 'Save the backup' }).click()]);
  const file = await download.path();

  // Another computer: a new profile that knows nothing. The person signs in with the password and is asked for a code.
  other = await launchBrowser({ practice: stand.practice });
  const there = await other.newPage();
  there.setDefaultTimeout(15_000);
  await there.goto(other.address('src/codes/index.html#add'));
  await choosePassphrase(there, PASSPHRASE);
  await there.getByRole('button', { name: 'Make the vault' }).click();
  await there.locator('input[type="file"]').first().setInputFiles(file);
  await there.getByLabel('Password of the file').fill(BACKUP_PASSPHRASE);
  await there.getByRole('button', { name: 'Open', exact: true }).click();
  await there.getByRole('button', { name: 'Add 1', exact: true }).click();
  await there.goto(other.address('src/codes/index.html#all'));
  await there.locator('.entry').waitFor();

  const signIn = await other.newPage();
  signIn.setDefaultTimeout(15_000);
  await signIn.goto(SIGN_IN);
  await signIn.fill('#i0116', person.upn);
  await signIn.click('#idSIButton9');
  await view(signIn, 'password');
  await signIn.fill('#i0118', person.password);
  await signIn.click('#idSIButton9');
  await view(signIn, 'challenge-app-code');
  // This computer's clock is two minutes slow: the site's own word for the time is taken, and its code is right.
  stand.practice.state.clock = 120_000;
  expect(await fillByShortcut(other, signIn)).toBe('filled');
  await press(signIn, 'verify');
  await view(signIn, 'stay');
  const window = await other.newPage();
  const tab = await other.background(async () => (await chrome.tabs.query({ url: 'https://login.microsoftonline.com/*' }))[0]?.id);
  await window.goto(other.address(`src/popup/index.html?tab=${tab}`));
  await window.getByRole('tab', { name: 'Codes' }).click();
  expect(await window.getByText(/seconds away from this site/).innerText()).toMatch(/\b1(19|20|21) seconds/);
}, 180_000);
