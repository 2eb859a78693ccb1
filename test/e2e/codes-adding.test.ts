/** Every way in which a code comes into the vault. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entry } from '../unit/vault/importers/make/entries';
import { migration } from '../unit/vault/importers/make/migration';
import { here } from './browsers/differences';
import type { Page } from './browsers/page';
import { begin, beginWith, codeNow, forgetVault, give, link, makeVault, names, openCodes, picture, png, secretNumber, sheet, tab, textFile, twoFas, typeSecret } from './codes';
import { Stand } from './stand';

let stand: Stand;
let page: Page;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
beforeEach(async () => { await forgetVault(stand); });
afterEach(async () => { await stand.closePages(); });

describe('adding', () => {
  it('takes a typed secret and shows its code', async () => {
    page = await begin(stand);
    await tab(page, 'Add');
    await page.getByLabel('Secret key', { exact: true }).fill('0000 1111');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('That is no secret key').waitFor();
    await typeSecret(page, 'jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp', 'Example Mail', 'mina@example.com');
    const before = codeNow();
    expect([before, codeNow()]).toContain(await page.locator('[data-code]').getAttribute('data-code'));
  });

  it('takes a QR code from a picture, and knows it when it comes again', async () => {
    page = await begin(stand);
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
    page = await beginWith(stand, 'Alpha');
    const hand = (type: 'paste' | 'drop', text: string, name = ''): Promise<void> => page.evaluate(([kind, content, file]) => {
      const data = new DataTransfer();
      if (file) data.items.add(new File([content ?? ''], file));
      else data.setData('text/plain', content ?? '');
      const event = kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, data: content, dataType: 'text/plain', bubbles: true, cancelable: true } as ClipboardEventInit) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
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
    page = await begin(stand);
    await (await stand.newPage()).goto(here.closedPage);
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    const codes = await openCodes(stand, `?from=${id}#add`);
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await codes.getByText('The browser does not let extensions look at that page.').waitFor();
  });

  it('reads the page that the user came from and records its host', async () => {
    page = await begin(stand);
    await stand.signedIn();
    const site = await stand.open();
    const image = `data:image/png;base64,${(await png(link('Northwind', 'mina@example.com'))).toString('base64')}`;
    await site.evaluate((src) => { document.body.insertAdjacentHTML('beforeend', `<img alt="" width="200" height="200" src="${src}">`); }, image);
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ url: 'https://mysignins.microsoft.com/*' }))[0]?.id);
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
    await expect.poll(() => names(page)).toEqual(['Northwind']);
  });

  it('finds a secret key in words, and says when there is none', async () => {
    page = await begin(stand);
    await stand.signedIn();
    const site = await stand.open();
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ url: 'https://mysignins.microsoft.com/*' }))[0]?.id);
    const codes = await openCodes(stand, `?from=${id}#add`);
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await codes.getByText('No QR code and no secret key was found on the page.').waitFor();
    await site.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<p>Secret key: <b>jbsw y3dp ehpk 3pxp</b></p>'); });
    await codes.getByRole('button', { name: 'Look at the page' }).click();
    await sheet(codes).getByText('Its code will be offered on mysignins.microsoft.com').waitFor();
  });

  it('shows what a backup of another app holds before anything is saved', async () => {
    page = await beginWith(stand, 'Example Mail', 'Example Bank');
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
    page = await begin(stand);
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
