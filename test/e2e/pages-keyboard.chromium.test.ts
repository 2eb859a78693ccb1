/** The extension's own pages by keyboard alone. Where the keyboard is, and what is said, is asked of the browser's accessibility tree. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSPHRASE as TYPED, SECRET } from './codes';
import { pressOn, tabTo } from './pages/keyboard';
import { books, keep, managed } from './pages/kept';
import { checklist, report, reportFile, settings, states } from './pages/states';
import { focusOf, liveRegions, treeOf } from './pages/tree';
import { ChromiumStand } from './chromium-stand';
import { PASSPHRASE } from './vault/seed';

let stand: ChromiumStand;
beforeAll(async () => { stand = await ChromiumStand.start(); await stand.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

const rows = (page: Page): Promise<string[]> => page.locator('.account .name').allInnerTexts();
const says = (page: Page, words: string): Promise<unknown> => expect.poll(() => liveRegions(page), { message: words, timeout: 8000 }).toContain(words);
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const focus = (page: Page): ReturnType<typeof expect.poll> => expect.poll(() => focusOf(page), { timeout: 8000 });

describe('the checklist', () => {
  let page: Page;
  beforeEach(async () => { await keep(stand, { accounts: books.mixed, policy: managed }); page = await checklist(stand); });

  it('is searched and filtered', async () => {
    expect(await liveRegions(page)).toEqual(['', '', '']);
    await tabTo(page, 'searchbox “Search accounts”');
    await page.keyboard.type('gitl');
    await says(page, 'Accounts shown: 1 of 7');
    expect(await rows(page)).toEqual([expect.stringContaining('GitLab')]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('nobody');
    await says(page, 'No account fits. Choose “All” or search for something else.');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await tabTo(page, 'radio “All”');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await focus(page).toBe('radio “Lacks MFA”');
    await says(page, 'Accounts shown: 1 of 7');
    expect((await treeOf(page)).filter(({ role }) => role === 'radio').map(({ name, states: { checked } }) => `${name} ${String(checked)}`)).toContain('Lacks MFA true');
  });

  it('leads to the page where MFA is set up', async () => {
    await tabTo(page, 'button “Guide me : Microsoft work or school account mina@contoso.example”');
    await page.keyboard.press('Enter');
    await expect.poll(() => stand.chromium.context.pages().some((one) => one.url().startsWith('https://')), { timeout: 8000 }).toBe(true);
  });

  it('takes the user\'s own word, and takes it back', async () => {
    await pressOn(page, 'button “Details: GitLab mina”', 'Enter', 'button “Details: GitLab mina”');
    await pressOn(page, 'button “My company signs me in”', 'Enter', 'button “Take that back”');
    expect(await page.locator('.account', { hasText: 'GitLab' }).innerText()).toContain('Set aside');
    await page.keyboard.press('Enter');
    await focus(page).toBe('button “MFA is on”');
    expect(await page.locator('.account', { hasText: 'GitLab' }).innerText()).not.toContain('Set aside');
  });

  it('loses a row, and the keyboard is on the next one', async () => {
    await pressOn(page, 'button “Details: GitLab mina”', 'Space');
    await pressOn(page, 'button “Remove from the list”', 'Enter', 'button “Cancel”');
    await page.keyboard.press('Escape');
    await focus(page).toBe('button “Remove from the list”');
    await page.keyboard.press('Enter');
    await pressOn(page, 'button “Remove from the list”', 'Enter', 'button “Details: Slack mina@contoso.example”');
    await says(page, 'No longer on the list: GitLab');
    expect((await rows(page)).join()).not.toContain('GitLab');
  });

  it('gains an account', async () => {
    await pressOn(page, 'button “Add an account”', 'Enter', 'textbox “Service”');
    await page.keyboard.type('zoom');
    await tabTo(page, 'button “Zoom zoom.us”');
    await page.keyboard.press('Enter');
    await focus(page).toBe('textbox “Account name (if you have several there)”');
    await page.keyboard.type('mina@example.org');
    await page.keyboard.press('Enter');
    await says(page, 'On the list now: Zoom');
    await focus(page).toBe('button “Add an account”');
    expect((await rows(page)).join()).toContain('mina@example.org');
  });

  it('gives the status for the helpdesk, says so, and saves it', async () => {
    await pressOn(page, 'button “Copy status for the helpdesk”', 'Enter', 'button “Copy status for the helpdesk”');
    await says(page, 'Copied');
    expect(await clipboard(page)).toContain('mina.private@example.com');
    const [download] = await Promise.all([page.waitForEvent('download'), pressOn(page, 'button “Save as a file”', 'Space', 'button “Save as a file”')]);
    expect(await readFile(await download.path(), 'utf8')).toContain('GitLab');
  });

  it('begins anew when the settings forget it', async () => {
    const beside = await settings(stand);
    await pressOn(beside, 'button “Forget all accounts”', 'Enter', 'button “Cancel”');
    await pressOn(beside, 'button “Forget all accounts”', 'Enter', 'button “Forget all accounts”');
    await says(beside, 'Forgotten');
    await beside.close();
    await keep(stand, {});
    await page.bringToFront();
    await page.locator('.empty').waitFor();
    await pressOn(page, 'button “Add an account”', 'Enter', 'textbox “Service”', true);
    await page.keyboard.type('zoom');
    await tabTo(page, 'button “Zoom zoom.us”');
    await page.keyboard.press('Enter');
    await focus(page).toMatch(/^textbox “Account name/);
    await page.keyboard.press('Enter');
    await says(page, 'On the list now: Zoom');
    await focus(page).toBe('heading “Your accounts and MFA”');
  });
});

describe('the settings', () => {
  it('of reminders are changed', async () => {
    await keep(stand, {});
    const page = await settings(stand);
    await tabTo(page, 'checkbox “Never at certain hours”');
    await page.keyboard.press('Space');
    await page.getByLabel('From').waitFor();
    await focus(page).toBe('checkbox “Never at certain hours”');
    await tabTo(page, 'checkbox “Remind me of accounts that lack MFA”', true);
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByLabel('From').count()).toBe(0);
    await focus(page).toBe('checkbox “Remind me of accounts that lack MFA”');
  });
});

describe('the organisation\'s report', () => {
  it('is opened', async () => {
    await keep(stand, {});
    const page = await settings(stand);
    page.on('filechooser', (chooser) => void chooser.setFiles(reportFile(60)));
    await pressOn(page, 'button “Choose a file”', 'Space');
    await says(page, 'The report is read. People in it: 60');
    await focus(page).toBe('button “Choose a file”');
  });

  it('is filtered, sorted, searched and copied', async () => {
    await keep(stand, {});
    const page = await report(stand);
    await tabTo(page, 'combobox “Show”');
    await page.keyboard.press('ArrowDown');
    await says(page, '10 people shown');
    await tabTo(page, 'combobox “Of”');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await says(page, '2 people shown');
    await tabTo(page, 'combobox “Order”');
    await page.keyboard.press('ArrowDown');
    await focus(page).toBe('combobox “Order”');
    await pressOn(page, 'button “Copy addresses”', 'Enter', 'button “Copy addresses”');
    await says(page, 'Copied');
    expect((await clipboard(page)).split('; ')).toHaveLength(2);
    await tabTo(page, 'searchbox “Search people”', true);
    await page.keyboard.type('nobody at all');
    await says(page, '0 people shown');
  });
});

describe('the codes', () => {
  it('are searched, copied, added and removed', async () => {
    const page = await states['codes, open']?.(stand) as Page;
    await page.reload();
    await page.locator('.with-details').first().waitFor();
    await page.keyboard.press('/');
    await focus(page).toBe('searchbox “Search”');
    await page.keyboard.type('north');
    await says(page, 'Found: 1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await clipboard(page)).toMatch(/^\d{6}$/);
    await pressOn(page, 'link “Add”', 'Enter', 'main “”', true);
    await tabTo(page, 'textbox “Secret key”');
    await page.keyboard.type(SECRET);
    await tabTo(page, 'textbox “Site or company”');
    await page.keyboard.type('Example Shop');
    await pressOn(page, 'button “Continue”', 'Enter', 'textbox “Site or company”');
    await pressOn(page, 'button “Add”', 'Enter', 'main “”');
    await says(page, 'Example Shop was added.');
    await pressOn(page, 'link “Details of Example Shop”', 'Enter', 'main “”');
    await pressOn(page, 'button “Remove this account”', 'Enter', 'button “Cancel”');
    await pressOn(page, 'button “Remove”', 'Enter', 'main “”');
    await pressOn(page, 'button “Undo”', 'Enter', 'main “”');
    await page.getByText('Example Shop').first().waitFor();
  });

  it('are locked and opened again', async () => {
    const page = await states['codes, open']?.(stand) as Page;
    await pressOn(page, 'button “Lock”', 'Enter', 'textbox “Passphrase”');
    await page.keyboard.type('not this one');
    await page.keyboard.press('Enter');
    await focus(page).toBe('textbox “Passphrase”');
    await expect.poll(async () => (await liveRegions(page)).join(' '), { timeout: 20_000 }).toMatch(/passphrase/i);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').waitFor({ timeout: 20_000 });
    await expect.poll(() => focusOf(page), { timeout: 20_000 }).toBe('main “”');
  });
});

describe('the popup', () => {
  it('goes from guides to codes by arrow keys, and finds a service', async () => {
    const page = await states['popup, codes']?.(stand) as Page;
    await page.reload();
    await page.getByRole('tablist').waitFor();
    await tabTo(page, 'tab “Codes”');
    await page.keyboard.press('ArrowLeft');
    await focus(page).toBe('tab “Guides”');
    expect((await treeOf(page)).filter(({ role }) => role === 'tab').map(({ name, states: { selected } }) => `${name} ${String(selected)}`)).toEqual(['Guides true', 'Codes false']);
    await tabTo(page, 'searchbox “Search services”');
    await page.keyboard.type('github');
    await page.locator('.services', { hasText: 'GitHub' }).waitFor();
    await focus(page).toBe('searchbox “Search services”');
  });

  it('is opened and locked', async () => {
    const page = await states['popup, locked']?.(stand) as Page;
    await page.reload();
    await focus(page).toBe('textbox “Passphrase”');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusOf(page), { timeout: 20_000 }).toBe('searchbox “Search”');
    await page.keyboard.type('site 3');
    await expect.poll(() => page.locator('.entry').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await clipboard(page)).toMatch(/^\d{6}$/);
    await says(page, 'Copied');
    await pressOn(page, 'button “Lock”', 'Enter', 'textbox “Passphrase”', true);
  });
});
