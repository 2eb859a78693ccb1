import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountsOf } from '../../../src/accounts/account';
import { readBook } from '../../../src/accounts/store-shape';
import { fakeArea, fakeEvent, fakeLocks } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const local = fakeArea();
const session = fakeArea();
let allowed: string[] = [];
let incognito = false;
let injected: string[] = [];

async function started() {
  vi.resetModules();
  Object.assign(fake.browser, {
    runtime: { id: 'ownid', getURL: (path: string) => `chrome-extension://ownid/${path}` },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: { local, session, managed: { get: async () => ({}) }, onChanged: fakeEvent() },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin) || allowed.includes('https://*/*')) },
    scripting: { executeScript: async ({ files }: { files: string[] }) => { injected.push(...files); } },
    tabs: { get: async () => ({ incognito }) },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    alarms: { onAlarm: fakeEvent(), get: async () => undefined, create: async () => undefined, clear: async () => true },
    notifications: { onClicked: fakeEvent(), create: async () => undefined, clear: async () => true },
  });
  const [accounts, signIns] = await Promise.all([import('../../../src/background/accounts'), import('../../../src/background/sign-ins')]);
  return { ...accounts, ...signIns };
}

beforeEach(() => {
  local.data = {};
  session.data = {};
  allowed = ['https://slack.com/*', 'https://github.com/*'];
  incognito = false;
  injected = [];
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 5, 9), toFake: ['Date'] });
});

const at = (url: string, more = {}) => ({ tabId: 3, frameId: 0, url, ...more });
const slack = at('https://slack.com/signin');
const state = (): string[] => accountsOf(readBook(local.data['accounts']).book.accounts).map(({ service, identity, state: one }) => `${service} ${identity} ${one}`);

describe('a sign-in at a service of the directory', () => {
  it('puts its account into the list, as seen and not checked', async () => {
    const { takeSignIn } = await started();
    await takeSignIn({ name: 'Ann@example.com', last: true }, slack);
    expect(state()).toEqual(['slack.com ann@example.com unknown']);
  });

  it('counts once the password goes with it; the name may have been typed a page before', async () => {
    const { takeSignIn } = await started();
    await takeSignIn({ name: 'ann@example.com', last: false }, slack);
    expect(state()).toEqual([]);
    await takeSignIn({ name: '', last: true }, slack);
    expect(state()).toEqual(['slack.com ann@example.com unknown']);
  });

  it('without a name stands for one at the service, until a named one is seen', async () => {
    const { takeSignIn } = await started();
    await takeSignIn({ name: '', last: true }, slack);
    expect(state()).toEqual(['slack.com  unknown']);
    await takeSignIn({ name: 'ann@example.com', last: true }, slack);
    expect(state()).toEqual(['slack.com ann@example.com unknown']);
  });

  it('says whose code is asked for next, for ten minutes, in the same tab and at the same service', async () => {
    const { takeSignIn, takeReport, nameTyped } = await started();
    const asked = { page: 'challenge.code', account: null, said: [{ kind: 'code-asked' as const, methods: ['totp' as const], secondFactor: true }], rows: [] };
    await takeSignIn({ name: 'ann', last: true }, at('https://github.com/login'));
    expect([await nameTyped(4, 'github'), await nameTyped(3, 'slack.com')]).toEqual(['', '']);
    await takeReport(asked, at('https://github.com/sessions/two-factor/app'));
    expect(state()).toEqual(['github ann on']);
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(await nameTyped(3, 'github')).toBe('');
  });
});

it.each([
  ['a host that was not allowed', at('https://www.dropbox.com/login')], ['a service that nobody knows', at('https://unknown.example/login')], ['a frame', at('https://slack.com/signin', { frameId: 2 })],
  ['a page without encryption', at('http://slack.com/signin')], ['another port', at('https://slack.com:8443/signin')],
  ['a Microsoft work account, which has a way of its own', at('https://login.microsoftonline.com/')],
])('%s leaves nothing, and gets no script', async (_, from) => {
  allowed.push('https://unknown.example/*', 'https://login.microsoftonline.com/*', 'http://slack.com/*');
  const { takeSignIn, nearSignIn } = await started();
  await nearSignIn({}, from);
  await takeSignIn({ name: 'ann@example.com', last: true }, from);
  expect([local.data, session.data, injected]).toEqual([{}, {}, []]);
});

it('a private window leaves nothing', async () => {
  incognito = true;
  const { takeSignIn } = await started();
  await takeSignIn({ name: 'ann@example.com', last: true }, slack);
  expect([local.data, session.data]).toEqual([{}, {}]);
});

it('where all sites are allowed, the script that can tell is put in at a service that is known', async () => {
  allowed = ['https://*/*'];
  const { nearSignIn } = await started();
  await nearSignIn({}, at('https://acme.slack.com/'));
  expect(injected).toEqual(['content/detect.js', 'content/sign-in-seen.js']);
});
