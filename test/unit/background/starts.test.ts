import { beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from './fake-browser';

/** A browser with permissions, tabs and registered scripts, in memory. */
const world = vi.hoisted(() => ({ granted: [] as string[], scripts: [] as { id: string; matches: string[]; allFrames: boolean }[], opened: [] as string[], tabUrl: '', area: {} as ReturnType<typeof import('./fake-browser').fakeArea> , local: {} as ReturnType<typeof import('./fake-browser').fakeArea> }));
vi.mock('webextension-polyfill', () => ({ default: {
  runtime: { id: 'ownid', getURL: (path: string) => `chrome-extension://ownid/${path}`, getManifest: () => ({ content_scripts: [] }) },
  permissions: {
    getAll: () => Promise.resolve({ origins: world.granted }),
    contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => world.granted.includes(origin))),
    onAdded: { addListener: () => undefined }, onRemoved: { addListener: () => undefined },
  },
  scripting: {
    getRegisteredContentScripts: () => Promise.resolve(structuredClone(world.scripts)),
    registerContentScripts: (more: typeof world.scripts) => { world.scripts.push(...more); return Promise.resolve(); },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => { world.scripts = world.scripts.filter(({ id }) => !ids.includes(id)); return Promise.resolve(); },
    executeScript: () => Promise.resolve([]),
  },
  storage: { session: { get: (key: string) => world.area.get(key), set: (items: Record<string, unknown>) => world.area.set(items), remove: (key: string) => world.area.remove(key) }, local: { get: (key: string) => world.local.get(key) } },
  commands: { getAll: () => Promise.resolve([]) },
  tabs: { get: () => Promise.resolve({ id: 3, url: world.tabUrl }), create: ({ url }: { url: string }) => { world.opened.push(url); return Promise.resolve({ id: 9 }); }, sendMessage: () => Promise.resolve() },
} }));

const { fits, startWanted, wantGuide } = await import('../../../src/background/starts');
const { registerScripts } = await import('../../../src/background/scripts');
const { stateOf } = await import('../../../src/background/runs');

const GITHUB = 'https://github.com/*';
const vpn = { id: 'vpn', name: 'VPN', hosts: ['vpn.example.com'], setUpUrl: 'https://vpn.example.com/me', steps: [{ title: 'Do it' }] };
beforeEach(() => { Object.assign(world, { granted: [], scripts: [], opened: [], tabUrl: 'https://example.com/', area: fakeArea(), local: fakeArea() }); });

it('waits until the hosts are allowed, then starts once, on the page of the service', async () => {
  await wantGuide('github.totp', 3);
  expect(world.opened).toEqual([]);
  world.granted = [GITHUB];
  await Promise.all([startWanted(), startWanted()]);
  expect(world.opened).toEqual(['https://github.com/settings/security']);
  expect((await stateOf(9)).run?.guide).toBe('github.totp');
});

it('goes on in the tab that shows the service already', async () => {
  Object.assign(world, { granted: [GITHUB], tabUrl: 'https://github.com/pulls' });
  await wantGuide('github.totp', 3);
  expect(world.opened).toEqual([]);
  expect((await stateOf(3)).run?.guide).toBe('github.totp');
});

it('a refusal leaves nothing behind that a later permission would start', async () => {
  await wantGuide('github.totp', 3);
  vi.useFakeTimers({ now: Date.now() + 180_000 });
  world.granted = [GITHUB];
  await startWanted();
  vi.useRealTimers();
  expect(world.opened).toEqual([]);
});

it('registers for what is allowed and for no more, and takes it back', async () => {
  world.granted = [GITHUB, 'https://example.com/*'];
  await registerScripts();
  expect(world.scripts.map(({ id, matches }) => [id, matches])).toEqual([['services', [GITHUB]], ['sign-ins', [GITHUB]]]);
  world.granted = [];
  await registerScripts();
  expect(world.scripts).toEqual([]);
});

it('a frame script is registered only for the portals that draw in frames', async () => {
  world.granted = ['https://entra.microsoft.com/*', 'https://*.reactblade.portal.azure.net/*', GITHUB];
  await registerScripts();
  expect(world.scripts.filter(({ allFrames }) => allFrames).flatMap(({ matches }) => matches)).toEqual(['https://*.reactblade.portal.azure.net/*', 'https://entra.microsoft.com/*']);
});

it('a service of the organisation\'s own starts on its own page, and never on a page of a known service', async () => {
  world.local.data = { policy: { managed: { customServices: [vpn, { ...vpn, id: 'taken', hosts: ['github.com'] }] }, receivedAt: 1 } };
  world.granted = ['https://vpn.example.com/*', GITHUB];
  await wantGuide('vpn.start', 3);
  expect(world.opened).toEqual(['https://vpn.example.com/me']);
  await registerScripts();
  expect(world.scripts.find(({ id }) => id === 'custom')?.matches).toEqual(['https://vpn.example.com/*']);
  expect(await fits('taken.start', new URL('https://github.com/'))).toBe(false);
});

it.each(['github.totp', 'vpn.start', 'nothing', '__proto__'])('a link for %s does nothing on a page of another service', async (guide) => {
  expect(await fits(guide, new URL('https://mysignins.microsoft.com/security-info'))).toBe(false);
});
