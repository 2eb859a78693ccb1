/** The page of the codes, from the first passphrase to the erased vault, as a user goes through it. */
import { HOTP, Secret } from 'otpauth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { here } from './browsers/differences';
import { chromiumSession } from './browsers/extension-browser';
import type { Page } from './browsers/page';
import { begin, beginWith, choosePassphrase, contentOf, forgetVault, give, link, makeVault, names, openCodes, PASSPHRASE, picture, SECRET, secretNumber, sheet, tab, textFile } from './codes';
import { Stand } from './stand';

let stand: Stand;
let page: Page;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
beforeEach(async () => { await forgetVault(stand); });
afterEach(async () => { await stand.closePages(); });

describe('the passphrase', () => {
  it('has to be good and typed twice', async () => {
    page = await openCodes(stand);
    const make = page.getByRole('button', { name: 'Make the vault' });
    await page.getByLabel('New passphrase').fill('password1');
    await page.getByLabel('The same again').fill('password1');
    await page.locator('.strength[data-score="0"]').waitFor();
    expect(await make.isDisabled()).toBe(true);
    await page.getByLabel('New passphrase').fill(PASSPHRASE);
    await page.getByText('The two are not the same yet.').waitFor();
    expect(await make.isDisabled()).toBe(true);
    await makeVault(page);
  });

  it('locks and unlocks, and a wrong one is said to be wrong', async () => {
    page = await beginWith(stand, 'Example Mail');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('heading', { name: 'Your codes are locked' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Example Mail');
    await page.getByLabel('Passphrase').fill('wrong passphrase');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.locator('.with-details').waitFor();
    await expect.poll(() => names(page)).toEqual(['Example Mail']);
  });

  it('is asked for again in every window when the vault locks by itself, and nothing stays to be seen', async () => {
    page = await beginWith(stand, 'Example Mail');
    await page.getByRole('link', { name: 'Details of Example Mail' }).click();
    await page.getByRole('button', { name: 'Show the QR code' }).click();
    await page.getByLabel('Recovery codes').fill('only mine');
    const other = await openCodes(stand);
    // What the alarm, the locked screen and the deadline do.
    await stand.browser.background(() => chrome.storage.session.remove('vault.key'));
    for (const window of [page, other]) {
      await window.getByRole('heading', { name: 'Your codes are locked' }).waitFor();
      expect(await window.content()).not.toMatch(/Example Mail|only mine|mina@|data-code|class="qr"/);
    }
  });

  it('can be changed; the one until now opens nothing any more', async () => {
    page = await beginWith(stand, 'Example Mail');
    const next = 'copper lantern sideways oatmeal';
    await tab(page, 'Security');
    await page.getByText('Change the passphrase').click();
    await page.getByLabel('Passphrase until now').fill('not that one');
    await choosePassphrase(page, next);
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase until now').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('The passphrase was changed.').waitFor();
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByText('Your codes are locked').waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase').fill(next);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('navigation').waitFor();
  });

  it('is the only way in where no passkey can keep a secret, and the page says so', async ({ skip }) => {
    skip(here.ownPasskeys, 'here one can');
    page = await begin(stand);
    await tab(page, 'Security');
    await page.getByText('This browser cannot use passkeys here. Chrome and Edge can.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByLabel('Passphrase').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/passkey/i);
  });

  it('is not the only way in where a passkey can keep a secret', async ({ skip }) => {
    skip(!here.ownPasskeys, 'no passkeys of the extension\'s own');
    page = await begin(stand);
    const cdp = await chromiumSession(stand.browser, page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
      protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, hasPrf: true, automaticPresenceSimulation: true } });
    await tab(page, 'Security');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText(/^Added on /).waitFor();
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('navigation').waitFor();
    await page.getByRole('button', { name: /^Remove this passkey/ }).click();
    await page.getByText(/^Added on /).waitFor({ state: 'detached' });
  });
});

describe('keeping', () => {
  it('puts codes in order by keyboard and by dragging, removes one and brings it back', async () => {
    page = await beginWith(stand, 'Alpha', 'Beta', 'Gamma');
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('button', { name: 'Move Gamma up' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Alpha', 'Gamma', 'Beta']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Gamma up');
    await picture(page, 'arrange light');
    await page.locator('.arrange li').nth(2).dragTo(page.locator('.arrange li').nth(0));
    await expect.poll(() => names(page)).toEqual(['Beta', 'Alpha', 'Gamma']);
    await page.getByRole('button', { name: 'Remove Alpha' }).click();
    await expect.poll(() => names(page)).toEqual(['Beta', 'Gamma']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => names(page)).toEqual(['Beta', 'Alpha', 'Gamma']);
  });

  it('edits an account, its hosts and its recovery codes', async () => {
    page = await beginWith(stand, 'Alpha', 'Beta');
    await page.getByRole('link', { name: 'Details of Alpha' }).click();
    await page.getByLabel('Site or company').fill('Alpha Bank');
    await page.getByLabel('Recovery codes').fill('one\n\ntwo');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('Add an address').fill('no host');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('It has to be https.').waitFor();
    await page.getByLabel('Add an address').fill('https://login.example.com/signin');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'No longer on login.example.com' }).waitFor();
    await page.getByRole('button', { name: 'Show the QR code' }).click();
    await page.getByRole('img', { name: 'QR code of this account' }).waitFor();
    await page.reload();
    await page.locator('bdi').waitFor();
    expect(await page.getByLabel('Recovery codes').inputValue()).toBe('one\ntwo');
    await page.getByRole('button', { name: 'Remove this account' }).click();
    await sheet(page).getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => names(page)).toEqual(['Beta']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => names(page)).toEqual(['Alpha Bank', 'Beta']);
  });

  it('takes the next code of a counter, each once', async () => {
    page = await begin(stand);
    await page.getByLabel('Link that begins with otpauth:').fill(`otpauth://hotp/Token:mina?secret=${SECRET}&issuer=Token&counter=4`);
    await page.getByRole('button', { name: 'Read it' }).click();
    await sheet(page).getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('link', { name: 'Details of Token' }).click();
    for (const counter of [4, 5]) {
      await page.getByRole('button', { name: 'Take the next code' }).click();
      await page.locator(`[data-code="${HOTP.generate({ secret: Secret.fromBase32(SECRET), counter })}"]`).waitFor();
    }
  });

  it('writes a backup, tests it, and a new vault comes back from it', async () => {
    page = await beginWith(stand, 'Alpha', 'Beta');
    await tab(page, 'Backup');
    const secret = 'granite whistle umbrella noon';
    const form = page.locator('form').first();
    await choosePassphrase(form, secret);
    const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: 'Save the backup' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^mfa-setup-guide-backup-\d{4}-\d\d-\d\d\.json$/);
    const file = { name: 'backup.json', mimeType: 'application/json', buffer: await contentOf(download) };
    expect(file.buffer.toString()).not.toContain('Alpha');
    await page.getByText(/^Last backup: /).waitFor();
    await page.locator('form').nth(1).locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Passphrase of the backup').fill('no');
    await page.getByRole('button', { name: 'Test it' }).click();
    await page.getByText('The passphrase does not fit this file.').waitFor();
    await page.getByLabel('Passphrase of the backup').fill(secret);
    await page.getByRole('button', { name: 'Test it' }).click();
    await page.getByText('It can be read and holds all 2 of your accounts.').waitFor();
    await page.close();
    await forgetVault(stand);

    page = await openCodes(stand);
    await makeVault(page);
    await give(page, [file]);
    await page.getByLabel('Password of the file').fill('no');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('That is not the password of this file.').waitFor();
    await page.getByLabel('Password of the file').fill(secret);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: 'Add 2' }).click();
    await expect.poll(() => names(page)).toEqual(['Alpha', 'Beta']);
  });

  it('gives unprotected files only for the passphrase', async () => {
    page = await beginWith(stand, 'Alpha');
    await tab(page, 'Backup');
    await page.getByRole('heading', { name: 'Unprotected files' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill('guess');
    await page.getByRole('button', { name: 'Save the unprotected file' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the unprotected file' }).click()]);
    expect((await contentOf(download)).toString()).toContain(`otpauth://totp/Alpha:mina%40example.com?secret=${secretNumber(0)}`);
  });

  it('goes back to an earlier state, and erases all only for a word', async () => {
    page = await beginWith(stand, 'Alpha', 'Beta');
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('button', { name: 'Remove Alpha' }).click();
    await expect.poll(() => names(page)).toEqual(['Beta']);
    await tab(page, 'Security');
    await page.getByRole('button', { name: /^Go back to it/ }).first().click();
    await page.getByText('Done. The state before it is kept here too.').waitFor();
    await page.getByRole('button', { name: 'Erase all codes' }).click();
    expect(await sheet(page).getByRole('button', { name: 'Erase everything' }).isDisabled()).toBe(true);
    await sheet(page).getByRole('textbox').fill('erase');
    await sheet(page).getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  });

  it('draws a screenful of thousands', async () => {
    page = await begin(stand);
    await give(page, [textFile('many', Array.from({ length: 3000 }, (_none, number) => link(`Site ${number}`, 'mina', secretNumber(number))).join('\n'))]);
    await page.getByRole('button', { name: /^Add [\d,]+$/ }).click();
    await page.locator('.with-details').first().waitFor();
    expect(await page.locator('.with-details').count()).toBeLessThanOrEqual(120);
    await page.getByRole('searchbox').fill('site 42');
    await expect.poll(async () => (await names(page))[0]).toBe('Site 42');
  });
});
