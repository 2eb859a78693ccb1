import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeArea, fakeEvent } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const local = fakeArea();
let managed: () => Promise<unknown>;
let changed = fakeEvent<[unknown, string]>();
let alarm = fakeEvent<[{ name: string }]>();
const create = vi.fn(async () => undefined);

/** The background as it is after the worker started: with what storage holds, and nothing else. */
async function started() {
  vi.resetModules();
  changed = fakeEvent();
  alarm = fakeEvent();
  Object.assign(fake.browser, { storage: { local, managed: { get: () => managed() }, onChanged: changed }, alarms: { onAlarm: alarm, create } });
  return import('../../../src/background/policy');
}

beforeEach(() => { local.data = {}; create.mockClear(); managed = async () => ({}); });

const contoso = { organization: { name: 'Contoso' } };

describe('the policy', () => {
  it('is empty, and no error, where the browser has none or rejects', async () => {
    for (const answer of [async () => ({}), async () => { throw new Error('Managed storage manifest not found'); }]) {
      managed = answer;
      const { refreshPolicy, policyNow } = await started();
      expect(await refreshPolicy(false)).toBe(true);
      expect(await policyNow()).toMatchObject({ received: false, receivedAt: null, ignored: [] });
    }
  });

  it('of the last time is used while the browser does not answer', async () => {
    managed = async () => contoso;
    await (await started()).refreshPolicy(false);
    managed = () => new Promise(() => undefined);
    const { followPolicy, policyNow } = await started();
    followPolicy(() => undefined);
    expect((await policyNow()).policy.organization.name).toBe('Contoso');
  });

  it('that comes late counts as soon as it comes', async () => {
    const { followPolicy, policyNow } = await started();
    followPolicy(() => undefined);
    expect((await policyNow()).received).toBe(false);
    managed = async () => contoso;
    changed.fire({}, 'managed');
    await vi.waitFor(async () => { expect((await policyNow()).policy.organization.name).toBe('Contoso'); });
  });

  it('is not lost by an empty answer at start, and is gone when the browser says so twice', async () => {
    managed = async () => contoso;
    await (await started()).refreshPolicy(false);
    managed = async () => ({});
    const { followPolicy, policyNow } = await started();
    followPolicy(() => undefined);
    await vi.waitFor(() => { expect(create).toHaveBeenCalledOnce(); });
    expect((await policyNow()).received).toBe(true);
    alarm.fire({ name: 'another' });
    alarm.fire({ name: 'policy-again' });
    await vi.waitFor(async () => { expect((await policyNow()).received).toBe(false); });
  });

  it('is gone at once when the browser reports the change', async () => {
    managed = async () => contoso;
    const { refreshPolicy, followPolicy, policyNow } = await started();
    await refreshPolicy(false);
    followPolicy(() => undefined);
    managed = async () => ({});
    changed.fire({}, 'local');
    changed.fire({}, 'managed');
    await vi.waitFor(async () => { expect((await policyNow()).received).toBe(false); });
  });

  it('keeps the rest of a policy with one bad value, and says which', async () => {
    managed = async () => ({ ...contoso, vault: { autoLockMinutes: 'soon' } });
    const { refreshPolicy, policyNow } = await started();
    await refreshPolicy(false);
    expect(await policyNow()).toMatchObject({ policy: contoso, ignored: [{ path: 'vault.autoLockMinutes', why: 'not-a-number' }], receivedAt: expect.any(Number) as number });
  });
});
