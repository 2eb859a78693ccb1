import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountsOf, type Account } from '../../../src/accounts/account';
import type { Report, Said } from '../../../src/accounts/report';
import { readBook } from '../../../src/accounts/store-shape';
import { fakeArea, fakeEvent, fakeLocks } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('browser', fake.browser);

const local = fakeArea();
const badge = { text: '' };
let alarms = new Map<string, number>();
let notices: { title: string }[] = [];
let alarm = fakeEvent<[{ name: string }]>();
let incognito = false;

/** The background as it is after the worker started: with what storage holds, and nothing else. */
async function started() {
  vi.resetModules();
  alarm = fakeEvent();
  Object.assign(fake.browser, {
    runtime: { id: 'ownid', getURL: (path: string) => `chrome-extension://ownid/${path}` },
    i18n: { getMessage: (key: string, values?: string | string[]) => [key, ...[values ?? []].flat()].join(' '), getUILanguage: () => 'en' },
    storage: { local, managed: { get: async () => ({}) }, onChanged: fakeEvent() },
    tabs: { get: async () => ({ incognito }) },
    action: { setBadgeText: async ({ text }: { text: string }) => { badge.text = text; }, setBadgeBackgroundColor: async () => undefined },
    alarms: {
      onAlarm: alarm, get: async (name: string) => (alarms.has(name) ? { scheduledTime: alarms.get(name) } : undefined),
      create: async (name: string, { when }: { when: number }) => { alarms.set(name, when); }, clear: async (name: string) => alarms.delete(name),
    },
    notifications: { onClicked: fakeEvent(), create: async (_id: string, notice: { title: string }) => { notices.push(notice); }, clear: async () => true },
  });
  const [accounts, reminders] = await Promise.all([import('../../../src/background/accounts'), import('../../../src/background/reminders')]);
  reminders.followReminders(accounts.currentRows);
  return { ...accounts, ...reminders };
}

beforeEach(() => {
  local.data = {};
  badge.text = '';
  alarms = new Map();
  notices = [];
  incognito = false;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 5, 9), toFake: ['Date'] });
});

const from = { tabId: 7, frameId: 0, url: 'https://mysignins.microsoft.com/security-info' };
const report = (said: Said[], identity = 'ann@example.com', realm?: string): Report => ({ page: 'info.list', account: { identity, ...(realm && { realm }) }, said, rows: [] });
const demand: Said = { kind: 'must-register', daysLeft: 14 };
const listed: Said = { kind: 'methods-listed', methods: [{ kind: 'totp', name: 'App' }], complete: true, hasSwitch: false };
const stored = (): Account[] => accountsOf(readBook(local.data['accounts']).book.accounts);
const state = (): string => stored().map(({ identity, realm, state: one }) => `${identity}${realm && `@${realm}`}:${one}`).sort().join(' ');
const later = (minutes: number): void => { vi.setSystemTime(Date.now() + minutes * 60_000); };

describe('accounts', () => {
  it('go from unknown to off to on as pages say it, and the badge follows', async () => {
    const { takeReport } = await started();
    await takeReport(report([{ kind: 'signed-in' }]), from);
    expect([state(), badge.text]).toEqual(['ann@example.com:unknown', '']);
    later(1);
    await takeReport(report([demand]), from);
    expect([state(), badge.text]).toEqual(['ann@example.com:off', '1']);
    expect(stored()[0]?.proof).toMatchObject({ host: 'mysignins.microsoft.com', page: 'info.list', when: Date.now() });
    later(1);
    await takeReport(report([listed]), from);
    expect([state(), badge.text]).toEqual(['ann@example.com:on', '']);
  });

  it('take the host from the browser and refuse what is none of ours', async () => {
    const { takeReport } = await started();
    await takeReport(report([demand]), { ...from, url: 'https://mysignins.microsoft.com.example.com/' });
    expect(state()).toBe('');
  });

  it('of private windows are not kept', async () => {
    incognito = true;
    await (await started()).takeReport(report([demand]), from);
    expect(local.data).toEqual({});
  });

  it('do not overwrite each other when messages come together', async () => {
    const { takeReport } = await started();
    await Promise.all(Array.from({ length: 20 }, (_, at) => takeReport(report([demand], `user${at}@example.com`), from)));
    expect(stored()).toHaveLength(20);
    expect(badge.text).toBe('20');
  });

  it('come out the same when the worker dies after every message', async () => {
    const identity = fc.constantFrom('ann@example.com', 'bob@example.com');
    const one = fc.tuple(fc.constantFrom<Said>(demand, listed, { kind: 'signed-in' }, { kind: 'not-checked' }, { kind: 'method-added', method: 'passkey', hasSwitch: false }), identity);
    await fc.assert(fc.asyncProperty(fc.array(one, { maxLength: 8 }), async (messages) => {
      const run = async (dies: boolean): Promise<unknown> => {
        local.data = {};
        vi.setSystemTime(Date.UTC(2026, 9, 5, 9));
        let background = await started();
        for (const [said, who] of messages) {
          if (dies) background = await started();
          await background.takeReport(report([said], who), from);
          later(1);
        }
        return local.data;
      };
      expect(await run(true)).toEqual(await run(false));
    }), { numRuns: 20 });
  });

  it('written by a later version are left alone', async () => {
    const { takeReport, eraseAccounts } = await started();
    local.data['accounts'] = { version: 99, what: 'unknown' };
    await takeReport(report([demand]), from);
    expect(local.data['accounts']).toEqual({ version: 99, what: 'unknown' });
    await eraseAccounts();
    expect(local.data['accounts']).toMatchObject({ version: 1, accounts: [], perUser: [], aside: [] });
  });

  it('in another tenant are kept apart where the organisation named its own', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const { takeReport } = await started();
    await takeReport(report([demand], 'ann@example.com', id), from);
    expect(state()).toBe('ann@example.com:off');
    local.data['policy'] = { managed: { tenant: { domains: ['example.com', '00000000-0000-4000-8000-000000000002'] } }, receivedAt: 1 };
    await takeReport(report([listed], 'ann@example.com', '00000000-0000-4000-8000-000000000002'), from);
    later(1);
    await takeReport(report([demand], 'ann@example.com', id), from);
    expect(state()).toBe(`ann@example.com:on ann@example.com@${id}:off`);
  });

  it('follow what the user decides', async () => {
    const { takeReport, takeChoice } = await started();
    await takeReport(report([demand]), from);
    const key = stored()[0]?.key ?? '';
    await takeChoice({ choice: { do: 'override', key, value: 'not-mine' } });
    expect(badge.text).toBe('');
    later(1);
    await takeChoice({ choice: { do: 'remove', key } });
    later(1);
    await takeReport(report([demand]), from);
    expect(state()).toBe('');
    await takeChoice({ choice: { do: 'add', service: 'github.com', name: '' } });
    expect(state()).toBe(':unknown');
  });

  it('of an administrator\'s page stay apart', async () => {
    const { takeReport, accountsSnapshot } = await started();
    await takeReport({ page: 'users', account: null, said: [], rows: [{ identity: 'bob@example.com', state: 'disabled' }] }, from);
    expect([state(), badge.text]).toEqual(['', '']);
    expect((await accountsSnapshot()).book).toMatchObject({ perUser: [{ identity: 'bob@example.com', state: 'disabled' }] });
  });
});

describe('reminders', () => {
  const fire = async (): Promise<void> => {
    alarm.fire({ name: 'reminder' });
    // The listener returns nothing to wait for; everything in it is promises without timers.
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  };

  it('come once an account lacks MFA, and then not before the days that were set', async () => {
    const { takeReport } = await started();
    await takeReport(report([{ kind: 'signed-in' }]), from);
    expect(alarms.size).toBe(0);
    await takeReport(report([demand]), from);
    expect(alarms.get('reminder')).toBe(Date.now() + 4 * 3_600_000);
    await fire();
    expect(notices).toEqual([]);
    later(4 * 60);
    await fire();
    await vi.waitFor(() => { expect(notices).toHaveLength(1); });
    await fire();
    expect(notices).toHaveLength(1);
    later(3 * 24 * 60);
    await started();
    await fire();
    await vi.waitFor(() => { expect(notices).toHaveLength(2); });
  });

  it('stop when nothing lacks MFA any more', async () => {
    const { takeReport } = await started();
    await takeReport(report([demand]), from);
    later(1);
    await takeReport(report([listed]), from);
    expect(alarms.size).toBe(0);
    await fire();
    expect(notices).toEqual([]);
  });

  it('are all off with one switch, unless the organisation wants them', async () => {
    const { takeReport, changeReminders, showCount } = await started();
    await changeReminders({ off: true });
    await takeReport(report([demand]), from);
    expect(alarms.size).toBe(0);
    local.data['policy'] = { managed: { reminders: { show: true } }, receivedAt: 1 };
    await showCount();
    expect(alarms.size).toBe(1);
  });

  it('wait for the end of a snooze', async () => {
    const { takeReport, changeReminders } = await started();
    await changeReminders({ snoozedUntil: Date.now() + 86_400_000 });
    await takeReport(report([{ kind: 'must-register' }]), from);
    expect(alarms.get('reminder')).toBe(Date.now() + 86_400_000);
  });

  it('set aside what storage holds in a wrong form', async () => {
    local.data['reminders'] = { off: 'no', everyDays: -1 };
    expect(await (await started()).readReminders()).toMatchObject({ off: false, everyDays: 3 });
  });
});
