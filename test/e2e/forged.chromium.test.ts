/** Every verb of the message map from where it must not come: a script in a page, another extension, a web page. Nothing is taken. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verb } from '../../src/shared/messages';
import { startPractice, type Practice } from '../practice/server';
import { printAttacks } from './attacks';
import { launchChromium, type Chromium } from './browsers/chromium';

const HOST = 'login.microsoftonline.com';
const order = '00000000-0000-4000-8000-000000000000';
const progress = { seen: [], skipped: ['add'], had: null, added: 'totp', another: false, done: true };
/** For each verb a content that its rightful sender could send. */
const requests: Record<Verb, unknown> = {
  'page/opened': { fragment: 'mfa-guide=microsoft-work.totp' }, 'offer/wanted': { view: 'info.list' }, 'offer/dismissed': {}, 'card/ready': {}, 'site/wanted': {},
  'run/start': { guide: 'microsoft-work.totp', second: false }, 'run/stop': { id: 'one' }, 'run/progress': { id: 'one', progress }, 'run/missed': { step: 'add', reason: 'none' },
  'keep/wanted': {}, 'keep/fill': {}, 'keep/saved': { tabId: 1, entry: 'entry-0001' },
  'fill/found': { boxes: 1, purpose: 'app', focused: true }, 'fill/code': { order, clock: null }, 'fill/done': { order, answer: null, path: null },
  'lookalike/seen': { owner: 'microsoft' }, 'lookalike/asked': {}, 'lookalike/own': {}, 'lookalike/settings': {}, 'lookalike/close': {},
  'lookalike/read': {}, 'lookalike/choose': { host: 'login.example.com', own: true },
  'page/evidence': { page: 'info.list', account: { identity: 'ann@example.com' }, said: [{ kind: 'signed-in' }], rows: [] },
  'accounts/read': {}, 'accounts/choose': { choice: { do: 'add', service: 'github.com', name: '' } }, 'accounts/erase': {}, 'checklist/open': {},
  'reminders/set': { change: { off: true } }, 'sign-in/near': {}, 'sign-in/seen': { name: 'ann@example.com', last: true },
  'popup/read': { tabId: 1 }, 'popup/start': { tabId: 1, guide: 'microsoft-work.totp' }, 'popup/stop': { tabId: 1 }, 'popup/show': { tabId: 1 },
  'language/choose': { tag: 'de' }, 'popup/fill': { tabId: 1, entry: null, where: 'found', force: true },
};
const all = Object.entries(requests) as [Verb, unknown][];
/** What a script in a page of ours may send: of its own tab, of nothing secret, and the background decides. */
const content: readonly Verb[] = ['page/opened', 'offer/wanted', 'offer/dismissed', 'card/ready', 'site/wanted', 'run/start', 'run/stop', 'run/progress', 'run/missed', 'keep/wanted', 'keep/fill', 'page/evidence'];
const frame: readonly Verb[] = ['fill/found', 'fill/code', 'fill/done', 'sign-in/near', 'sign-in/seen', 'lookalike/seen', 'lookalike/asked', 'lookalike/own', 'lookalike/settings', 'lookalike/close'];

let practice: Practice;
let chromium: Chromium;
let other: Worker;
let folder: string;
let page: Page;
let before: string;

const kept = async (): Promise<string> => JSON.stringify(await (await ours()).evaluate(async () => [await chrome.storage.session.get(), await chrome.storage.local.get()]));
const ours = async (): Promise<Worker> => {
  const url = `chrome-extension://${ourId}/`;
  return chromium.context.serviceWorkers().find((one) => one.url().startsWith(url)) ?? chromium.context.waitForEvent('serviceworker', (one) => one.url().startsWith(url));
};
let ourId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Another', version: '1', background: { service_worker: 'worker.js' }, host_permissions: [`https://${HOST}/*`], permissions: ['scripting'],
  }));
  await writeFile(join(folder, 'worker.js'), '');
  practice = await startPractice();
  const both = `${resolve('dist/test-chrome')},${folder}`;
  chromium = await launchChromium({ extension: both, practice });
  const workers = async (count: number): Promise<Worker[]> => {
    while (chromium.context.serviceWorkers().length < count) await chromium.context.waitForEvent('serviceworker');
    return chromium.context.serviceWorkers();
  };
  for (const worker of await workers(2)) {
    if (await worker.evaluate(() => chrome.runtime.getManifest().name) === 'Another') other = worker;
    else ourId = new URL(worker.url()).host;
  }
  page = await chromium.newPage();
  await page.goto(`https://${HOST}/common/oauth2/v2.0/authorize`);
  await page.locator('#i0116').waitFor();
  before = await kept();
});
afterAll(async () => {
  await chromium?.close();
  await practice?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

printAttacks('Forged messages × outcome', 'refused, nothing stored');

/** Runs in the isolated world that the extension has in the page, where its content scripts live. */
async function inIsolatedWorld(verb: string, request: unknown): Promise<unknown> {
  return (await ours()).evaluate(async ([message, host]) => {
    const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 }, args: [message],
      func: (text: string) => chrome.runtime.sendMessage(JSON.parse(text)),
    } as chrome.scripting.ScriptInjection<[string], unknown>);
    return result?.result;
  }, [JSON.stringify({ verb, request }), HOST] as const);
}

describe('from the script in a page', () => {
  it.each(all.filter(([verb]) => !content.includes(verb) && !frame.includes(verb)))('%s is refused', async (verb, request) => {
    expect(await inIsolatedWorld(verb, request)).toEqual({ ok: false, error: 'not allowed' });
    expect(await kept()).toBe(before);
  });
  it.each(all.filter(([verb]) => verb === 'keep/fill' || frame.includes(verb)))('%s brings nothing where nobody asked for any', async (verb, request) => {
    const answer = JSON.stringify(await inIsolatedWorld(verb, request));
    expect(answer).toMatch(/^\{"ok":true,"reply":(null|"no-entry")\}$/);
    expect(await kept()).toBe(before);
  });
  it.each(all.filter(([verb]) => content.includes(verb)))('%s is refused with anything more in it, as the tab of somebody else', async (verb, request) => {
    expect(await inIsolatedWorld(verb, { ...request as object, tabId: 1 })).toEqual({ ok: false, error: 'malformed' });
    expect(await kept()).toBe(before);
  });
});

describe('from another extension', () => {
  it.each(all)('%s is not heard', async (verb, request) => {
    const answer = await other.evaluate(([id, message]) => chrome.runtime.sendMessage(id, message)
      .then((reply: unknown) => ({ reply }), (error: unknown) => ({ refused: String(error) })), [ourId, { verb, request }] as const);
    expect(answer).toMatchObject({ refused: expect.stringContaining('Could not establish connection') as string });
    expect(await kept()).toBe(before);
  });
  it('a connection is not taken', async () => {
    const error = await other.evaluate((id) => new Promise<string>((resolve) => {
      chrome.runtime.connect(id).onDisconnect.addListener(() => { resolve(chrome.runtime.lastError?.message ?? ''); });
    }), ourId);
    expect(error).toContain('Could not establish connection');
  });
  it('its script in the same page has another world, and no way to the card\'s', async () => {
    const seen = await other.evaluate(async (host) => {
      const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
      const [result] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => typeof (globalThis as { mfaSetupGuide?: unknown }).mfaSetupGuide });
      return result?.result;
    }, HOST);
    expect(seen).toBe('undefined');
  });
});

describe('from a web page', () => {
  it('there is no way to send', async () => {
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
    expect(await page.evaluate(() => typeof (globalThis as { mfaSetupGuide?: unknown }).mfaSetupGuide)).toBe('undefined');
  });
  it.each(all)('%s as a window message is not heard', async (verb, request) => {
    await page.evaluate((message) => {
      window.postMessage(message, '*');
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent('message', { detail: message }));
      new BroadcastChannel('mfa-setup-guide').postMessage(message);
    }, { verb, request });
    expect(await kept()).toBe(before);
  });
  it.each(['manifest.json', 'src/popup/index.html', 'content/overlay.js', 'src/codes/index.html'])('%s of the extension cannot be read or framed', async (path) => {
    const url = `chrome-extension://${ourId}/${path}`;
    expect(await page.evaluate((address) => fetch(address).then(() => 'read', () => 'refused'), url)).toBe('refused');
  });
});
