/** The extension's own pages in the states in which people meet them. Each state leaves the page as it is to be examined. */
import type { Page } from 'playwright-core';
import { beginWith, forgetVault, openCodes, tab } from '../codes';
import { asPlaywright, type ChromiumStand } from '../chromium-stand';
import { plant, seeded } from '../vault/seed';
import { csvHeader, csvLine, madeUser } from '../../unit/report/make';
import { books, keep, managed, people } from './kept';

type State = (stand: ChromiumStand) => Promise<Page>;

const address = (stand: ChromiumStand, name: string): string => `chrome-extension://${stand.chromium.extensionId}/src/${name}`;

/** The checklist over what is kept. */
export async function checklist(stand: ChromiumStand): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(address(stand, 'checklist/index.html'));
  await page.locator('.elsewhere').last().waitFor();
  return page;
}

export async function settings(stand: ChromiumStand): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(address(stand, 'settings/index.html'));
  await page.locator('.drop').waitFor();
  return page;
}

/** A report of so many people, two of whose rows are broken. */
export const reportFile = (count: number): { name: string; mimeType: string; buffer: Buffer } =>
  ({ name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from([csvHeader, ...Array.from({ length: count }, (_, at) => csvLine(madeUser(at))), ',Nobody,member', csvLine(madeUser(0)), ''].join('\r\n')) });

export async function report(stand: ChromiumStand, count = 60): Promise<Page> {
  const page = await settings(stand);
  await page.locator('.drop input').setInputFiles(reportFile(count));
  await page.locator('.counts').waitFor();
  return page;
}

/** The popup as it stands over a page of its own, as wide as a popup is. */
async function popup(stand: ChromiumStand, tabId = 0): Promise<Page> {
  const page = await stand.newPage();
  await page.setViewportSize({ width: 380, height: 1200 });
  await page.goto(address(stand, `popup/index.html?tab=${tabId}`));
  await page.getByRole('tablist').waitFor();
  return page;
}

const codesOf = (count: number): { issuer: string; account: string; hosts: string[] }[] =>
  Array.from({ length: count }, (_, at) => ({ issuer: `Site ${at}`, account: `user${at}@example.com`, hosts: [`site${at}.example.com`] }));

/** The popup's codes, of a vault that is open or shut. */
async function popupCodes(stand: ChromiumStand, open: boolean): Promise<Page> {
  await keep(stand, {});
  await plant(stand.chromium, await seeded(codesOf(8)), open);
  const page = await popup(stand);
  await page.getByRole('tab', { name: 'Codes' }).click();
  await page.locator(open ? '.entry' : '.unlock').first().waitFor();
  return page;
}

const opened = (stand: ChromiumStand, ...names: string[]): Promise<Page> => forgetVault(stand).then(() => beginWith(stand, ...names)).then(asPlaywright);
async function withList(stand: ChromiumStand): Promise<Page> {
  await keep(stand, { accounts: books.mixed, policy: managed });
  return checklist(stand);
}

export const states: Readonly<Record<string, State>> = {
  'checklist, empty': async (stand) => { await keep(stand, {}); return checklist(stand); },
  'checklist, mixed': withList,
  'checklist, details open': async (stand) => {
    const page = await withList(stand);
    await page.getByRole('button', { name: 'Details: GitLab mina' }).click();
    return page;
  },
  'checklist, adding': async (stand) => {
    const page = await withList(stand);
    await page.getByRole('button', { name: 'Add an account' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('git');
    await page.locator('.found button').first().waitFor();
    return page;
  },
  'checklist, all done': async (stand) => { await keep(stand, { accounts: books.done }); return checklist(stand); },
  'checklist, an administrator\'s': async (stand) => { await keep(stand, { perUser: people(9) }); return checklist(stand); },
  'settings, plain': async (stand) => { await keep(stand, { policy: managed }); return settings(stand); },
  'settings, report open': async (stand) => { await keep(stand, {}); return report(stand); },
  'settings, not the report': async (stand) => {
    await keep(stand, {});
    const page = await settings(stand);
    await page.locator('.drop input').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b,c\n1,2,3\n') });
    await page.locator('.note.bad').waitFor();
    return page;
  },
  'codes, locked': async (stand) => {
    const page = await opened(stand, 'Contoso', 'Northwind');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.locator('.door').waitFor();
    return page;
  },
  'codes, open': async (stand) => {
    const page = await opened(stand, 'Contoso', 'Northwind', 'Example Mail');
    await page.locator('.toast').waitFor();
    return page;
  },
  'codes, adding': async (stand) => {
    const page = await opened(stand, 'Contoso');
    await tab(page, 'Add');
    await page.getByText('More settings').click();
    return page;
  },
  'codes, start': async (stand) => { await forgetVault(stand); return asPlaywright(await openCodes(stand)); },
  'popup, guides': async (stand) => { await keep(stand, { policy: managed }); return popup(stand); },
  'popup, codes': (stand) => popupCodes(stand, true),
  'popup, locked': (stand) => popupCodes(stand, false),
};
