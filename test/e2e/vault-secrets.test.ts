/** What is secret stays where it belongs: in no message, in no page's storage or world, and in clear only in memory. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase32 } from '../../src/vault/base32';
import type { Page } from './browsers/page';
import { here } from './browsers/differences';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { extensionForEverySite } from './vault/everywhere';
import { SECRET } from './vault/seed';
import { startSites, type Sites } from './vault/sites';

const HOST = 'login.example.com';
const PASSPHRASE = 'garden seven lantern brushes';

let sites: Sites;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
let browser: ExtensionBrowser;
let site: Page;
/** Every message to the background and every push from it, as text. */
let heard: string[];
let key: string;

const openPage = async (route: string): Promise<Page> => {
  const page = await (route.startsWith('src/popup/') ? browser.newWindow() : browser.newPage());
  page.setDefaultTimeout(15_000);
  await page.goto(browser.address(`${route}`));
  return page;
};

beforeAll(async () => {
  [sites, extension] = await Promise.all([startSites(), extensionForEverySite()]);
  browser = await launchBrowser({ extension: extension.path, practice: sites });
  await browser.background(async () => {
    const tap: string[] = [];
    // The background's own window, where it has one; a worker is in its own.
    const ours = await chrome.runtime.getBackgroundPage?.().catch(() => undefined) ?? globalThis;
    const { tabs, runtime } = (ours as unknown as { chrome: typeof chrome; browser?: typeof chrome }).browser ?? (ours as unknown as { chrome: typeof chrome }).chrome;
    (globalThis as unknown as { tap: string[] }).tap = tap;
    runtime.onMessage.addListener((message) => { tap.push(JSON.stringify(message)); });
    const real = tabs.sendMessage.bind(tabs) as (...values: unknown[]) => Promise<unknown>;
    tabs.sendMessage = ((...values: unknown[]) => { tap.push(JSON.stringify(values)); return real(...values); });
  });

  // A vault's whole day: made, filled with a typed key, used on a site, locked, opened again, copied from.
  site = await browser.newPage();
  await site.goto(`https://${HOST}/`);
  const tab = await browser.background(async () => (await chrome.tabs.query({ url: 'https://login.example.com/*' }))[0]?.id);
  const codes = await openPage(`src/codes/index.html?from=${tab}#add`);
  await codes.getByLabel('New passphrase').fill(PASSPHRASE);
  await codes.getByLabel('The same again').fill(PASSPHRASE);
  await codes.getByRole('button', { name: 'Make the vault' }).click();
  await codes.getByLabel('Secret key').fill(SECRET);
  await codes.getByRole('button', { name: 'Continue' }).click();
  const sheet = codes.getByRole('dialog');
  await sheet.getByRole('checkbox').check();
  await sheet.getByRole('button', { name: 'Add', exact: true }).click();
  await codes.locator('.entry').waitFor();
  await codes.getByRole('button', { name: 'Lock' }).click();
  await codes.close();
  const popup = await openPage(`src/popup/index.html?tab=${tab}`);
  await popup.getByRole('tab', { name: 'Codes' }).click();
  await popup.getByLabel('Passphrase').fill(PASSPHRASE);
  await popup.getByRole('button', { name: 'Unlock' }).click();
  await popup.getByRole('button', { name: 'Copy the code of' }).click();
  key = await browser.background(async () => ((await chrome.storage.session.get('vault.key'))['vault.key'] as { key: string }).key);
  await site.bringToFront();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Fill the code' }).click();
  await closed;
  await site.waitForFunction(() => (document.querySelector('#code') as HTMLInputElement).value.length === 6);
  heard = await browser.background(() => (globalThis as unknown as { tap: string[] }).tap);
}, 90_000);
afterAll(async () => { await browser?.close(); await extension?.remove(); await sites?.close(); });

/** In every form in which somebody could write it. */
function secrets(): string[] {
  const bytes = Buffer.from(fromBase32(SECRET));
  const forms = [bytes, Buffer.from(key, 'base64')].flatMap((one) => [one.toString('base64'), one.toString('hex'), one.toString('base64url'), [...one].join(',')]);
  return [...forms, SECRET, PASSPHRASE, bytes.toString('latin1')].map((text) => text.toLowerCase());
}
const leaks = (text: string): string[] => secrets().filter((secret) => text.toLowerCase().includes(secret));

it('no message carries a secret, a key or a passphrase', () => {
  const verbs = new Set(heard.map((message) => (JSON.parse(message) as { verb?: string }).verb));
  expect([...verbs]).toEqual(expect.arrayContaining(['popup/read', 'popup/fill', 'fill/found', 'fill/code', 'fill/done']));
  expect(heard.flatMap(leaks)).toEqual([]);
});

it('no answer to a page of ours carries one', async () => {
  const page = await openPage('src/popup/index.html?tab=1');
  const answers = await page.evaluate(() => Promise.all([
    { verb: 'popup/read', request: { tabId: 1 } }, { verb: 'popup/fill', request: { tabId: 1, entry: null, where: 'found', force: false } },
    { verb: 'fill/code', request: { order: crypto.randomUUID(), clock: null } }, { verb: 'card/ready', request: {} }, { verb: 'vault/read', request: {} },
  ].map((message) => chrome.runtime.sendMessage(message))));
  expect(answers.slice(2)).toEqual([{ ok: false, error: 'not allowed' }, { ok: false, error: 'not allowed' }, { ok: false, error: 'unknown verb' }]);
  expect(leaks(JSON.stringify(answers))).toEqual([]);
});

it('what lasts on the disk holds none of them, and the key in memory is the only one', async () => {
  const [local, session] = await browser.background(async () => [JSON.stringify(await chrome.storage.local.get(null)), JSON.stringify(await chrome.storage.session.get(null))] as const);
  expect(local).toContain('vault');
  expect(leaks(local)).toEqual([]);
  const { 'vault.key': kept, ...others } = JSON.parse(session) as Record<string, unknown>;
  expect(leaks(JSON.stringify(kept))).not.toEqual([]);
  expect(leaks(JSON.stringify(others))).toEqual([]);
});

/** Runs in the world that our scripts have in the site's page, as somebody who broke into its renderer would. */
const inOurWorld = (what: 'read' | 'send', given: unknown): Promise<unknown> => browser.background(async ([url, wanted, argument]) => {
  const read = (area: unknown): unknown => Promise.resolve().then(() => chrome.storage[area as 'local'].get(null)).then((all) => JSON.stringify(all), () => 'refused');
  const send = (messages: unknown): unknown => Promise.all((JSON.parse(String(messages)) as unknown[]).map((message) => chrome.runtime.sendMessage(message)));
  const [tab] = await chrome.tabs.query({ url });
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: wanted === 'read' ? read : send, args: [argument] });
  return answer?.result;
}, [`https://${HOST}/*`, what, given] as const);

describe('a content script', () => {
  it('reads neither what lasts nor what lives in memory', async () => {
    expect(await inOurWorld('read', 'session')).toBe('refused');
    const lasting = await inOurWorld('read', 'local');
    if (here.closedStorage) expect(lasting).toBe('refused');
    // Where it can be read, what is secret in it is sealed.
    else expect(leaks(String(lasting))).toEqual([]);
  });

  it('gets no code without a user\'s gesture, whatever it asks', async () => {
    const forged = [
      { verb: 'fill/found', request: { boxes: 6, purpose: 'app', focused: true } }, { verb: 'fill/code', request: { order: '00000000-0000-4000-8000-000000000000', clock: null } },
      { verb: 'popup/fill', request: { tabId: 1, entry: null, where: 'found', force: true } }, { verb: 'keep/fill', request: {} }, { verb: 'keep/saved', request: { tabId: 1, entry: 'entry-0001' } },
    ];
    expect(await inOurWorld('send', JSON.stringify(forged))).toEqual([
      { ok: true, reply: null }, { ok: true, reply: null }, { ok: false, error: 'not allowed' }, { ok: false, error: 'not allowed' }, { ok: false, error: 'not allowed' },
    ]);
  });
});
