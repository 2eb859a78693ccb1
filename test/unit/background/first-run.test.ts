import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeArea, fakeEvent, fakeLocks } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const local = fakeArea();
let managed: Record<string, unknown> = {};
let installType = 'normal';
let alarms = new Set<string>();
let installed = fakeEvent<[{ reason: string }]>();
let alarm = fakeEvent<[{ name: string }]>();
const opened = vi.fn(async (_tab: { url: string }) => undefined);

/** The background as it is after the worker started. */
async function started() {
  vi.resetModules();
  [installed, alarm] = [fakeEvent(), fakeEvent()];
  Object.assign(fake.browser, {
    storage: { local, managed: { get: async () => managed }, onChanged: fakeEvent() }, tabs: { create: opened }, management: { getSelf: async () => ({ installType }) },
    runtime: { onInstalled: installed, getURL: (path: string) => `chrome-extension://x/${path}` },
    alarms: { onAlarm: alarm, create: async (name: string) => { alarms.add(name); }, clear: async (name: string) => alarms.delete(name), get: async (name: string) => (alarms.has(name) ? { name } : undefined) },
  });
  const { followInstallation, policyCame } = await import('../../../src/background/first-run');
  const { refreshPolicy } = await import('../../../src/background/policy');
  followInstallation();
  return { policyCame, refreshPolicy };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  [local.data, managed, installType, alarms] = [{}, {}, 'normal', new Set()];
  opened.mockClear();
});

describe('the first-run page', () => {
  it('opens once after the user\'s own installation, and not after an update', async () => {
    await started();
    installed.fire({ reason: 'update' });
    installed.fire({ reason: 'install' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls[0]?.[0].url).toContain('src/welcome/index.html');
    await vi.waitFor(() => expect(local.data).not.toHaveProperty('firstRunOwed'));
  });

  it('waits for the policy of the organisation that installed it, also over a restart of the worker', async () => {
    installType = 'admin';
    await started();
    installed.fire({ reason: 'install' });
    await vi.waitFor(() => expect(alarms).toContain('first-run'));
    expect(opened).not.toHaveBeenCalled();
    const { policyCame, refreshPolicy } = await started();
    await policyCame();
    expect(opened).not.toHaveBeenCalled();
    managed = { organization: { name: 'Contoso' } };
    await refreshPolicy(true);
    await Promise.all([policyCame(), policyCame()]);
    expect(opened).toHaveBeenCalledOnce();
    alarm.fire({ name: 'first-run' });
    await policyCame();
    expect(opened).toHaveBeenCalledOnce();
  });

  it('stays away where a policy, however late, does not want it', async () => {
    installType = 'admin';
    await started();
    installed.fire({ reason: 'install' });
    await vi.waitFor(() => expect(alarms).toContain('first-run'));
    managed = { pages: { firstRun: false } };
    alarm.fire({ name: 'first-run' });
    await vi.waitFor(() => expect(local.data).not.toHaveProperty('firstRunOwed'));
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens without a policy when none came in time', async () => {
    installType = 'admin';
    await started();
    installed.fire({ reason: 'install' });
    await vi.waitFor(() => expect(alarms).toContain('first-run'));
    alarm.fire({ name: 'first-run' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  });
});
