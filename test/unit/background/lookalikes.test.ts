import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeArea, fakeEvent } from './fake-browser';

const { fake } = vi.hoisted(() => ({ fake: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const COPY = 'https://login.contoso-files.example/common';
const from = (url = COPY, frameId = 0, tabId = 7) => ({ tabId, frameId, url });

const setUp = async (tabUrl = COPY, incognito = false, managed: unknown = {}) => {
  const [local, session] = [fakeArea(), fakeArea()];
  local.data['policy'] = { managed, receivedAt: 1 };
  const calls: string[] = [];
  Object.assign(fake, {
    storage: { local, session },
    tabs: {
      get: () => Promise.resolve({ id: 7, windowId: 1, url: tabUrl, incognito }), query: () => Promise.resolve([{ id: 7 }]), onRemoved: fakeEvent<[number]>(),
      create: () => { calls.push('new tab'); return Promise.resolve({}); }, remove: () => { calls.push('closed'); return Promise.resolve(); },
    },
    scripting: { executeScript: () => { calls.push('warned'); return Promise.resolve([]); } },
    action: { setBadgeText: ({ text }: { text: string }) => { calls.push(`badge ${text}`); return Promise.resolve(); } },
    runtime: { getURL: (path: string) => `chrome-extension://ownid/${path}` },
  });
  vi.resetModules();
  return { local, session, calls, ...await import('../../../src/background/lookalikes') };
};

beforeEach(() => { for (const key of Object.keys(fake)) Reflect.deleteProperty(fake, key); });

describe('a copy', () => {
  it('is warned of by the host that the browser says, with the part that somebody registered', async () => {
    const { seen, asked, calls } = await setUp();
    await seen({ owner: 'microsoft' }, from());
    expect(calls).toEqual(['warned', 'badge !']);
    expect(await asked({}, from())).toEqual({ owner: 'microsoft', host: 'login.contoso-files.example', domain: 'contoso-files.example', contact: null });
  });

  it('in a frame is warned of on the page around it, and on no other', async () => {
    const { seen, asked } = await setUp('https://news.example/');
    await seen({ owner: 'google' }, from(COPY, 4));
    expect(await asked({}, from('https://news.example/today'))).toMatchObject({ host: 'login.contoso-files.example' });
    for (const other of [from(COPY, 4), from('https://other.example/'), from('https://news.example/', 0, 8)]) expect(await asked({}, other)).toBeNull();
  });

  it.each([
    ['Microsoft\'s own host', 'https://login.microsoftonline.com/', {}],
    ['the organisation\'s federation server', 'https://sts.contoso.example/adfs/ls', { tenant: { federationHosts: ['sts.contoso.example'] } }],
  ])('is none on %s', async (_name, url, managed) => {
    const { seen, asked, calls } = await setUp(url, false, managed);
    await seen({ owner: 'microsoft' }, from(url));
    expect(calls).toEqual([]);
    expect(await asked({}, from(url))).toBeNull();
  });

  it('below a federation server\'s name is one', async () => {
    const url = 'https://login.sts.contoso.example/';
    const { seen, calls } = await setUp(url, false, { tenant: { federationHosts: ['sts.contoso.example'] } });
    await seen({ owner: 'microsoft' }, from(url));
    expect(calls).toContain('warned');
  });
});

describe('the user\'s own host', () => {
  it('is remembered and can be forgotten', async () => {
    const { seen, own, choices, choose, local, calls } = await setUp();
    await seen({ owner: 'microsoft' }, from());
    await own({}, from());
    expect(local.data['own-sign-in-hosts']).toEqual(['login.contoso-files.example']);
    calls.length = 0;
    await seen({ owner: 'microsoft' }, from());
    expect(calls).toEqual([]);
    expect(await choices()).toEqual({ own: ['login.contoso-files.example'], open: [] });
    expect(await choose({ host: 'login.contoso-files.example', own: false })).toEqual({ own: [], open: [] });
    await seen({ owner: 'microsoft' }, from());
    expect(calls).toContain('warned');
  });

  it('leaves no trace of a private window', async () => {
    const { seen, own, asked, local } = await setUp(COPY, true);
    await seen({ owner: 'microsoft' }, from());
    await own({}, from());
    expect(JSON.stringify(local.data)).not.toContain('contoso-files');
    expect(await asked({}, from())).toBeNull();
  });

  it('can be named in the settings only where it was warned of', async () => {
    const { seen, choose } = await setUp();
    expect(await choose({ host: 'login.contoso-files.example', own: true })).toEqual({ own: [], open: [] });
    await seen({ owner: 'microsoft' }, from());
    expect(await choose({ host: 'login.contoso-files.example', own: true })).toEqual({ own: ['login.contoso-files.example'], open: [] });
  });
});

it('nothing is closed, opened or kept where nothing is warned of', async () => {
  const { close, own, openSettings, local, calls } = await setUp();
  for (const verb of [close, own, openSettings]) expect(await verb({}, from())).toBeNull();
  expect(calls).toEqual([]);
  expect(Object.keys(local.data)).toEqual(['policy']);
});

it('the window stays when its last tab is closed', async () => {
  const { seen, close, calls } = await setUp();
  await seen({ owner: 'microsoft' }, from());
  await close({}, from());
  expect(calls).toEqual(['warned', 'badge !', 'new tab', 'closed']);
});
