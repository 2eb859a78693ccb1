/** The page of the codes, from the first passphrase to the erased vault, as a user goes through it. */
import { createHash } from 'node:crypto';
import { HOTP, Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choosePassphrase, contentOf, forgetVault, give, makeVault, names, openCodes, PASSPHRASE, picture, png, sheet, tab, textFile, typeSecret } from './codes';
import { entry } from '../unit/vault/importers/make/entries';
import { migration } from '../unit/vault/importers/make/migration';
import { examinePage, themes } from './examine';
import { Stand } from './stand';

let stand: Stand;
let page: Page;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
beforeEach(async () => { await forgetVault(stand); });
afterEach(async () => { await stand.closePages(); });

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const link = (issuer: string, account: string, secret = SECRET): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
const twoFas = (services: [string, string, string][]): unknown => ({
  schemaVersion: 4, appVersionCode: 1, services: services.map(([name, account, secret], position) => ({ name, secret, updatedAt: 0, order: { position }, otp: { account, issuer: name, digits: 6, period: 30, algorithm: 'SHA1', tokenType: 'TOTP', source: 'Manual' } })), groups: [],
});
/** Different 20-byte secrets. */
const secretNumber = (number: number): string => new Secret({ buffer: Uint8Array.from(createHash('sha1').update(String(number)).digest()).buffer }).base32;
const codeNow = (secret = SECRET): string => new TOTP({ secret }).generate();

async function begin(): Promise<void> {
  page = await openCodes(stand);
  await makeVault(page);
}
/** A vault with these accounts, in this order. */
async function beginWith(...issuers: string[]): Promise<void> {
  await begin();
  await give(page, [textFile('backup', twoFas(issuers.map((issuer, number) => [issuer, 'mina@example.com', secretNumber(number)])))]);
  await page.getByRole('button', { name: `Add ${issuers.length}` }).click();
  await page.locator('.with-details').first().waitFor();
}

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
    await beginWith('Example Mail');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('heading', { name: 'Your codes are locked' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Example Mail');
    await page.getByLabel('Passphrase').fill('wrong passphrase');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.locator('.with-details').waitFor();
    expect(await names(page)).toEqual(['Example Mail']);
  });

  it('is asked for again in every window when the vault locks by itself, and nothing stays to be seen', async () => {
    await beginWith('Example Mail');
    await page.getByRole('link', { name: 'Details of Example Mail' }).click();
    await page.getByRole('button', { name: 'Show the QR code' }).click();
    await page.getByLabel('Recovery codes').fill('only mine');
    const other = await openCodes(stand);
    // What the alarm, the locked screen and the deadline do.
    await (await stand.chromium.worker()).evaluate(() => chrome.storage.session.remove('vault.key'));
    for (const window of [page, other]) {
      await window.getByRole('heading', { name: 'Your codes are locked' }).waitFor();
      expect(await window.content()).not.toMatch(/Example Mail|only mine|mina@|data-code|class="qr"/);
    }
  });

  it('can be changed; the one until now opens nothing any more', async () => {
    await beginWith('Example Mail');
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
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase').fill(next);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('navigation').waitFor();
  });

  it('is not the only way in where a passkey can keep a secret', async () => {
    await begin();
    const cdp = await stand.chromium.context.newCDPSession(page);
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

describe('adding', () => {
  it('takes a typed secret and shows its code', async () => {
    await begin();
    await tab(page, 'Add');
    await page.getByLabel('Secret key', { exact: true }).fill('0000 1111');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('That is no secret key').waitFor();
    await typeSecret(page, 'jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp', 'Example Mail', 'mina@example.com');
    const before = codeNow();
    expect([before, codeNow()]).toContain(await page.locator('[data-code]').getAttribute('data-code'));
  });

  it('takes a QR code from a picture, and knows it when it comes again', async () => {
    await begin();
    await give(page, [{ name: 'code.png', mimeType: 'image/png', buffer: await png(link('Example Bank', 'mina')) }]);
    await sheet(page).getByText('Its code is offered on no site until you link it there.').waitFor();
    expect(await sheet(page).getByLabel('Site or company').inputValue()).toBe('Example Bank');
    await sheet(page).getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.with-details').waitFor();
    await tab(page, 'Add');
    await give(page, [{ name: 'again.png', mimeType: 'image/png', buffer: await png(link('Example Bank', 'mina')) }]);
    await sheet(page).getByText('You have this account already').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Link that begins with otpauth:').fill(link('Example Bank', 'mina', secretNumber(7)));
    await page.getByRole('button', { name: 'Read it' }).click();
    await sheet(page).getByText('You have an account of this name with another key.').waitFor();
    await sheet(page).getByRole('button', { name: 'Add as another one' }).click();
    await expect.poll(() => names(page)).toEqual(['Example Bank', 'Example Bank']);
  });

  it('takes what is pasted or dropped anywhere', async () => {
    await beginWith('Alpha');
    const hand = (type: 'paste' | 'drop', text: string, name = ''): Promise<void> => page.evaluate(([kind, content, file]) => {
      const data = new DataTransfer();
      if (file) data.items.add(new File([content ?? ''], file));
      else data.setData('text/plain', content ?? '');
      const event = kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('main')?.dispatchEvent(event);
    }, [type, text, name]);
    await hand('paste', link('Example Bank', 'mina'));
    await sheet(page).getByText('Add this account?').waitFor();
    await sheet(page).getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => names(page)).toEqual(['Alpha', 'Example Bank']);
    await hand('drop', JSON.stringify(twoFas([['Example Shop', 'mina', secretNumber(3)]])), 'any name');
    await page.getByRole('button', { name: 'Add 1' }).click();
    await expect.poll(() => names(page)).toEqual(['Alpha', 'Example Bank', 'Example Shop']);
  });

  it('says so where the browser lets nobody look', async () => {
    await begin();
    const id = await (await stand.chromium.worker()).evaluate(async () => (await chrome.tabs.create({ url: 'chrome://version', active: false })).id);
    const codes = await openCodes(stand, `?from=${id}#add`);
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await codes.getByText('The browser does not let extensions look at that page.').waitFor();
  });

  it('reads the page that the user came from and records its host', async () => {
    await begin();
    await stand.signedIn();
    const site = await stand.open();
    const image = `data:image/png;base64,${(await png(link('Northwind', 'mina@example.com'))).toString('base64')}`;
    await site.evaluate((src) => { document.body.insertAdjacentHTML('beforeend', `<img alt="" width="200" height="200" src="${src}">`); }, image);
    const id = await (await stand.chromium.worker()).evaluate(async () => (await chrome.tabs.query({ url: 'https://mysignins.microsoft.com/*' }))[0]?.id);
    const codes = await openCodes(stand, `?from=${id}&guide=1#add`);
    await sheet(codes).getByText('Its code will be offered on mysignins.microsoft.com and login.microsoftonline.com and nowhere else.').waitFor();
    expect(await sheet(codes).getByLabel('Site or company').inputValue()).toBe('Northwind');
    await picture(codes, 'confirm light');
    await sheet(codes).getByRole('button', { name: 'Add', exact: true }).click();
    await sheet(codes).getByText('Northwind was added.').waitFor();
    await picture(codes, 'saved in a guide light');
    const closed = codes.waitForEvent('close');
    await sheet(codes).getByRole('button', { name: 'Back to the page' }).click();
    await closed;
    await expect.poll(() => names(page)).toEqual([]);
    await tab(page, 'Codes');
    expect(await names(page)).toEqual(['Northwind']);
  });

  it('finds a secret key in words, and says when there is none', async () => {
    await begin();
    await stand.signedIn();
    const site = await stand.open();
    const id = await (await stand.chromium.worker()).evaluate(async () => (await chrome.tabs.query({ url: 'https://mysignins.microsoft.com/*' }))[0]?.id);
    const codes = await openCodes(stand, `?from=${id}#add`);
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await codes.getByText('No QR code and no secret key was found on the page.').waitFor();
    await site.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<p>Secret key: <b>jbsw y3dp ehpk 3pxp</b></p>'); });
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await sheet(codes).getByText('Its code will be offered on mysignins.microsoft.com').waitFor();
  });

  it('shows what a backup of another app holds before anything is saved', async () => {
    await beginWith('Example Mail', 'Example Bank');
    await tab(page, 'Add');
    await give(page, [textFile('2fas', twoFas([['Example Mail', 'mina@example.com', secretNumber(0)], ['Example Bank', 'mina@example.com', secretNumber(9)], ['Example Shop', 'mina', secretNumber(3)], ['Broken', 'x', '0189']]))]);
    await page.getByRole('heading', { name: 'From 2FAS' }).waitFor();
    for (const group of ['New', 'Same name, other key', 'You have it', 'Cannot be taken over']) await page.getByRole('heading', { name: group, exact: true }).waitFor();
    await picture(page, 'import light');
    await page.getByRole('button', { name: 'Add 2' }).click();
    await expect.poll(() => names(page)).toEqual(['Example Mail', 'Example Bank', 'Example Bank', 'Example Shop']);
    await tab(page, 'Add');
    await give(page, [textFile('letter', 'Dear Mina, nothing to see here.')]);
    await page.getByText('This is no backup that can be read here').waitFor();
  });

  it('puts the parts of an export together, and says which are missing', async () => {
    await begin();
    const part = (number: number): string => migration([entry({ issuer: `Site ${number}`, secret: secretNumber(number) })], { id: 5, index: number, size: 3 });
    await give(page, [{ name: '1.png', mimeType: 'image/png', buffer: await png(part(0)) }, { name: '3.png', mimeType: 'image/png', buffer: await png(part(2)) }]);
    await page.getByText('Part 2 of 3. Add the other QR codes too.').waitFor();
    await page.locator('.preview input[type=file]').setInputFiles([{ name: '2.png', mimeType: 'image/png', buffer: await png(part(1)) }]);
    await page.getByText(/^Part/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add 3' }).click();
    await expect.poll(async () => (await names(page)).sort()).toEqual(['Site 0', 'Site 1', 'Site 2']);
  });

  it('goes on with a file when the vault is made for it', async () => {
    page = await openCodes(stand);
    await page.locator('input[type=file]').setInputFiles([textFile('2fas', twoFas([['Example Shop', 'mina', secretNumber(3)]]))]);
    await page.getByText('Your file is looked at as soon as the vault is made.').waitFor();
    await makeVault(page);
    await page.getByRole('button', { name: 'Add 1' }).click();
    await expect.poll(() => names(page)).toEqual(['Example Shop']);
  });
});

describe('keeping', () => {
  it('puts codes in order by keyboard and by dragging, removes one and brings it back', async () => {
    await beginWith('Alpha', 'Beta', 'Gamma');
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
    await beginWith('Alpha', 'Beta');
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
    await begin();
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
    await beginWith('Alpha', 'Beta');
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
    await beginWith('Alpha');
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
    await beginWith('Alpha', 'Beta');
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
    await begin();
    await give(page, [textFile('many', Array.from({ length: 3000 }, (_none, number) => link(`Site ${number}`, 'mina', secretNumber(number))).join('\n'))]);
    await page.getByRole('button', { name: /^Add \d+$/ }).click();
    await page.locator('.with-details').first().waitFor();
    expect(await page.locator('.with-details').count()).toBeLessThanOrEqual(120);
    await page.getByRole('searchbox').fill('site 42');
    await expect.poll(async () => (await names(page))[0]).toBe('Site 42');
  });
});

describe('everybody can use it', () => {
  /** Screens by their names, from a vault with a few accounts. */
  const screens: Record<string, () => Promise<void>> = {
    start: async () => { await page.close(); await forgetVault(stand); page = await openCodes(stand); },
    all: async () => { await page.locator('.with-details').first().waitFor(); },
    add: () => tab(page, 'Add'),
    confirm: async () => {
      await tab(page, 'Add');
      await give(page, [{ name: 'code.png', mimeType: 'image/png', buffer: await png(link('Example Bank', 'mina', secretNumber(30))) }]);
      await sheet(page).waitFor();
    },
    import: async () => {
      await tab(page, 'Add');
      await give(page, [textFile('2fas', twoFas([['Contoso', 'mina@example.com', secretNumber(0)], ['Northwind', 'mina@example.com', secretNumber(9)], ['Example Shop', 'mina', secretNumber(13)], ['Broken', 'x', '0189']]))]);
      await page.getByRole('heading', { name: 'From 2FAS' }).waitFor();
    },
    entry: async () => { await page.getByRole('link', { name: 'Details of Contoso' }).click(); await page.locator('form').first().waitFor(); },
    backup: () => tab(page, 'Backup'),
    security: async () => { await tab(page, 'Security'); await page.getByText('Change the passphrase').click(); },
    locked: async () => { await page.getByRole('button', { name: 'Lock' }).click(); await page.locator('.door').waitFor(); },
  };

  it.each(Object.entries(screens))('%s', async (name, show) => {
    await beginWith('Contoso', 'Northwind', 'Example Mail');
    // Without what was said about the import.
    await page.reload();
    await page.locator('.with-details').first().waitFor();
    await show();
    for (const { name: theme, colorScheme, forcedColors } of themes) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await picture(page, `${name} ${theme}`);
      expect(await examinePage(page), theme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);
    await picture(page, `${name} 320`);
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'right to left').toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await picture(page, `${name} rtl`);
  });
});
