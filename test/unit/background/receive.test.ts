import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Verb } from '../../../src/shared/messages';
import { receive, type From, type Handlers } from '../../../src/background/receive';

const OWN = 'chrome-extension://ownid/';
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ownid', getURL: (path: string) => `chrome-extension://ownid/${path}` } } }));

type Sender = Runtime.MessageSender;
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const content: Sender = { id: 'ownid', url: 'https://mysignins.microsoft.com/security-info', frameId: 0, tab };
const page: Sender = { id: 'ownid', url: `${OWN}src/popup/index.html` };
const without = (sender: Sender, key: keyof Sender): Sender => Object.fromEntries(Object.entries(sender).filter(([name]) => name !== key));

const progress = { seen: ['add'], skipped: [], had: [{ kind: 'totp', name: 'App', detail: 'one' }], added: null, another: false, done: false };
const order = '00000000-0000-4000-8000-000000000000';
const long = 'x'.repeat(300);
const report = { page: 'info.list', account: { identity: 'ann@example.com' }, said: [{ kind: 'signed-in' }], rows: [] };
/** For each verb: who may send it, what it carries, and what it must not carry. */
const verbs: Record<Verb, { by: 'content' | 'frame' | 'page'; good: unknown; bad: unknown[] }> = {
  'site/wanted': { by: 'content', good: {}, bad: [{ id: 'contoso-vpn' }] },
  'page/opened': { by: 'content', good: { fragment: 'mfa-guide=x' }, bad: [{}, { fragment: 1 }, { fragment: long }, { fragment: '', more: 1 }] },
  'offer/wanted': { by: 'content', good: { view: 'info.list' }, bad: [{}, { view: 'a b' }, { view: '<b>' }, { view: long }] },
  'offer/dismissed': { by: 'content', good: {}, bad: [{ all: true }] },
  'card/ready': { by: 'content', good: {}, bad: [{ tabId: 3 }] },
  'run/start': { by: 'content', good: { guide: 'a.b', second: false }, bad: [{ guide: 'a.b' }, { guide: 'a/b', second: false }, { guide: 'a.b', second: 'no' }, { guide: 'a.b', second: false, tabId: 1 }] },
  'run/stop': { by: 'content', good: { id: 'one' }, bad: [{}, { id: 3 }, { id: long }] },
  'run/progress': {
    by: 'content', good: { id: 'one', progress },
    bad: [{ id: 'one' }, { id: 'one', progress: { ...progress, done: 1 } }, { id: 'one', progress: { ...progress, guide: 'other' } }, { id: 'one', progress: { ...progress, added: 'magic' } },
      { id: 'one', progress: { ...progress, seen: Array.from({ length: 101 }, () => 'add') } }, { id: 'one', progress: { ...progress, had: [{ kind: 'totp', name: long }] } }],
  },
  'run/missed': { by: 'content', good: { step: 'add', reason: 'none' }, bad: [{ step: 'add' }, { step: 'add', reason: 'bored' }, { step: '', reason: 'none' }] },
  'sign-in/near': { by: 'frame', good: {}, bad: [{ name: 'ann' }] },
  'sign-in/seen': { by: 'frame', good: { name: 'ann@example.com', last: true }, bad: [{}, { name: 1, last: true }, { name: 'x'.repeat(321), last: true }, { name: 'ann', last: true, password: 'p' }] },
  'page/evidence': {
    by: 'content', good: report,
    bad: [{ ...report, page: '<b>' }, { ...report, when: 1 }, { ...report, host: 'example.com' }, { ...report, account: null, said: [{ kind: 'signed-in', when: 1 }] },
      { ...report, account: { identity: '' } }, { ...report, account: { identity: long + long } }, { ...report, said: [{ kind: 'two-step' }] }, { ...report, said: [{ kind: 'gone' }] },
      { ...report, said: Array.from({ length: 11 }, () => ({ kind: 'signed-in' })) }, { ...report, rows: [{ identity: 'a@example.com', state: 'off' }] }, { page: 'info.list' }],
  },
  'accounts/read': { by: 'page', good: {}, bad: [{ key: 'x' }] },
  'accounts/choose': {
    by: 'page', good: { choice: { do: 'add', service: 'github.com', name: '' } },
    bad: [{}, { choice: { do: 'add', service: 'a/b', name: '' } }, { choice: { do: 'remove' } }, { choice: { do: 'override', key: 'x', value: 'on' } }, { choice: { do: 'remove', key: 'x', when: 1 } }],
  },
  'checklist/open': { by: 'page', good: {}, bad: [{ url: 'https://example.com' }] },
  'accounts/erase': { by: 'page', good: {}, bad: [{ all: true }] },
  'reminders/set': { by: 'page', good: { change: { off: true } }, bad: [{}, { change: { everyDays: 0 } }, { change: { lastShown: 1 } }, { change: { quietDays: [7] } }, { change: { quietHours: { from: -1, to: 2 } } }] },
  'language/choose': { by: 'page', good: { tag: null }, bad: [{}, { tag: 'xx' }, { tag: '../en' }, { tag: 1 }] },
  'popup/read': { by: 'page', good: { tabId: 7 }, bad: [{}, { tabId: -1 }, { tabId: 1.5 }, { tabId: '7' }] },
  'popup/start': { by: 'page', good: { tabId: 7, guide: 'a.b' }, bad: [{ tabId: 7 }, { tabId: 7, guide: '' }, { tabId: 7, guide: 'https://example.com' }] },
  'popup/stop': { by: 'page', good: { tabId: 7 }, bad: [{}, { tabId: null }] },
  'popup/show': { by: 'page', good: { tabId: 7 }, bad: [{}, { tabId: Number.NaN }] },
  'popup/fill': {
    by: 'page', good: { tabId: 7, entry: null, where: 'found', force: false },
    bad: [{ tabId: 7 }, { tabId: 7, entry: 'short', where: 'found', force: false }, { tabId: 7, entry: null, where: 'all', force: false }, { tabId: 7, entry: null, where: 'found', force: false, host: 'example.com' }],
  },
  'keep/saved': { by: 'page', good: { tabId: 7, entry: 'entry-0001' }, bad: [{ tabId: 7 }, { tabId: 7, entry: 'a b' }, { tabId: 7, entry: 'entry-0001', secret: 'JBSWY3DP' }] },
  'keep/fill': { by: 'content', good: {}, bad: [{ entry: 'entry-0001' }] },
  'keep/wanted': { by: 'content', good: {}, bad: [{ secret: 'JBSWY3DP' }] },
  'lookalike/seen': { by: 'frame', good: { owner: 'microsoft' }, bad: [{}, { owner: 'apple' }, { owner: 'google', host: 'accounts.google.com' }] },
  'lookalike/asked': { by: 'frame', good: {}, bad: [{ tabId: 7 }] },
  'lookalike/own': { by: 'frame', good: {}, bad: [{ host: 'example.com' }] },
  'lookalike/settings': { by: 'frame', good: {}, bad: [{ url: 'https://example.com' }] },
  'lookalike/close': { by: 'frame', good: {}, bad: [{ tabId: 7 }] },
  'lookalike/read': { by: 'page', good: {}, bad: [{ all: true }] },
  'lookalike/choose': { by: 'page', good: { host: 'sts.example.com', own: true }, bad: [{ host: 'sts.example.com' }, { host: long, own: true }, { host: 1, own: true }] },
  'fill/found': {
    by: 'frame', good: { boxes: 6, purpose: 'app', focused: true },
    bad: [{ boxes: -1, purpose: null, focused: true }, { boxes: 1, purpose: 'bank', focused: true }, { boxes: 1, purpose: null, focused: true, host: 'example.com' }],
  },
  'fill/code': {
    by: 'frame', good: { order, clock: { date: 'Wed, 25 Nov 2026 10:00:00 GMT', age: null, sentAt: 1, receivedAt: 2 } },
    bad: [{ order: 'mine', clock: null }, { order }, { order, clock: null, entry: 'entry-0001' }, { order, clock: { date: long, age: null, sentAt: 1, receivedAt: 2 } }],
  },
  'fill/done': {
    by: 'frame', good: { order, answer: { ok: true, boxes: 1, submit: 'not-asked' }, path: null },
    bad: [{ order, answer: { ok: true }, path: null }, { order, answer: null, path: 'input' }, { order, answer: { ok: false, why: 'tired' }, path: null }],
  },
};
const malformed: unknown[] = [undefined, null, 'text', 3, ['x'], () => 1];

/** Senders that may send nothing at all, whatever they say. */
const strangers: Record<string, Sender> = {
  'another extension': { ...content, id: 'otherid' },
  'another extension\'s page': { id: 'otherid', url: 'chrome-extension://otherid/src/popup/index.html' },
  'nobody': without(content, 'id'),
  'a page that is not ours': { ...content, url: 'https://example.com/security-info' },
  'a host that contains ours': { ...content, url: 'https://mysignins.microsoft.com.example.com/security-info' },
  'our host without encryption': { ...content, url: 'http://mysignins.microsoft.com/security-info' },
  'a page without an address': without(content, 'url'),
  'an address that is none': { ...content, url: 'mysignins.microsoft.com' },
  'a frame in our page': { ...content, frameId: 3 },
  'a page without a frame number': without(content, 'frameId'),
  'a page without a tab': without(content, 'tab'),
  'an address that begins like ours': { id: 'ownid', url: 'chrome-extension://ownid.example.com/' },
};

/** Whom the fill script may have been put into after a gesture; what a frame gets is judged by its address. */
const elsewhere = ['a page that is not ours', 'a host that contains ours', 'our host without encryption', 'a frame in our page'];

let called: [string, unknown, number][];
let handlers: Handlers;
beforeEach(() => {
  called = [];
  handlers = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, (request: unknown, { tabId }: From) => { called.push([verb, request, tabId]); return Promise.resolve('reply'); }])) as unknown as Handlers;
});

describe.each(Object.entries(verbs))('%s', (verb, { by, good, bad }) => {
  const right = by === 'page' ? page : content;
  it('is taken from whom it belongs to, with the tab that the browser names', async () => {
    expect(await receive(handlers, { verb, request: good }, right)).toEqual({ ok: true, reply: 'reply' });
    expect(called).toEqual([[verb, good, by === 'page' ? -1 : 7]]);
  });
  it('is refused from the other kind of sender', async () => {
    expect(await receive(handlers, { verb, request: good }, by === 'page' ? content : page)).toEqual({ ok: false, error: 'not allowed' });
    // The popup shown as a page of its own has a tab, and stays a page.
    if (by !== 'page') expect(await receive(handlers, { verb, request: good }, { ...page, tab, frameId: 0 })).toEqual({ ok: false, error: 'not allowed' });
    expect(called).toEqual([]);
  });
  it.each(Object.entries(strangers).filter(([who]) => by !== 'frame' || !elsewhere.includes(who)))('is refused from %s', async (_who, sender) => {
    expect(await receive(handlers, { verb, request: good }, sender)).toEqual({ ok: false, error: 'not allowed' });
    expect(called).toEqual([]);
  });
  it('is refused with a content that is not its own', async () => {
    for (const request of [...malformed, ...bad]) {
      expect({ request, answer: await receive(handlers, { verb, request }, right) }).toEqual({ request, answer: { ok: false, error: 'malformed' } });
    }
    expect(called).toEqual([]);
  });
});

it.each([undefined, null, 'card/ready', 5, [], {}, { verb: 3 }, { verb: 'vault/read', request: {} }, { verb: '__proto__', request: {} }, { verb: 'toString', request: {} }, { verb: ['card/ready'], request: {} }])(
  'a message that is none of ours is refused: %j', async (message) => {
    expect(await receive(handlers, message, content)).toEqual({ ok: false, error: 'unknown verb' });
    expect(called).toEqual([]);
  });

it('takes an extension page for nothing else, also when it is told about a frame', async () => {
  expect(await receive(handlers, { verb: 'popup/read', request: { tabId: 1 } }, { ...page, tab, frameId: 2 })).toMatchObject({ ok: true });
});

it('hands on where a frame is, as the browser says, its sandbox included', async () => {
  const seen: From[] = [];
  const all = { ...handlers, 'fill/found': (_request: unknown, from: From) => { seen.push(from); return Promise.resolve(null); } } as Handlers;
  const sender = { ...content, url: 'https://example.com/frame', frameId: 3, origin: 'null' } as Sender;
  expect(await receive(all, { verb: 'fill/found', request: { boxes: 1, purpose: null, focused: false } }, sender)).toMatchObject({ ok: true });
  expect(seen).toEqual([{ tabId: 7, frameId: 3, url: 'https://example.com/frame', origin: 'null' }]);
  for (const url of ['about:blank', 'data:text/html,x', 'file:///etc/hosts']) {
    expect(await receive(all, { verb: 'fill/found', request: { boxes: 1, purpose: null, focused: false } }, { ...sender, url })).toMatchObject({ ok: false });
  }
});
