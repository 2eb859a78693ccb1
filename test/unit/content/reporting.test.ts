import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/accounts/report';
import { reporting } from '../../../src/content/reporting';
import type { Observation } from '../../../src/services/service';

vi.mock('../../../src/shared/send', () => ({ send: () => Promise.reject(new Error('not in this test')) }));

const look = (page: string, facts: Observation['facts']): Observation => ({ service: 'microsoft-work', page, facts, account: 'ann@example.com', language: 'en', languageKnown: true });
const list = (...kinds: ('totp' | 'passkey' | 'password')[]): Observation => look('info.list', { mode: 'manage', complete: true, methods: kinds.map((kind) => ({ kind, name: kind })) });

let saved: string[];
let events: EventTarget;
let controller: AbortController;
const kinds = (report: Report): string => report.said.map((one) => (one.kind === 'methods-listed' ? one.methods.map(({ kind }) => kind).join('+') || 'none' : one.kind)).join(' ');
const save = async (report: Report): Promise<void> => { saved.push(kinds(report)); };

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  controller = new AbortController();
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });
const rest = (ms = 300): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('reporting', () => {
  it('waits until the page rests', async () => {
    const take = reporting(controller.signal, save);
    take(list('password'));
    await rest(100);
    take(list('password', 'totp'));
    await rest();
    expect(saved).toEqual(['signed-in password+totp']);
  });

  it('says the same once, and again after the page said something else', async () => {
    const take = reporting(controller.signal, save);
    for (const next of [list('totp'), list('totp'), list('totp', 'passkey'), list('totp')]) {
      take(next);
      await rest();
    }
    expect(saved).toEqual(['signed-in totp', 'signed-in totp+passkey', 'signed-in totp']);
  });

  it('does not report every view of a person who is signed in', async () => {
    const take = reporting(controller.signal, save);
    for (const page of ['info.loading', 'setup.choose', 'setup.qr']) {
      take(look(page, { mode: 'manage' }));
      await rest();
    }
    expect(saved).toEqual(['signed-in']);
  });

  it('is not too quick with a list that is missing', async () => {
    const take = reporting(controller.signal, save);
    take(look('info.list', { mode: 'manage', listFailed: true }));
    await rest(4000);
    take(list('totp'));
    await rest(10_000);
    expect(saved).toEqual(['signed-in totp']);
    take(look('info.list', { mode: 'manage', listFailed: true }));
    await rest(5000);
    expect(saved).toEqual(['signed-in totp', 'signed-in not-checked']);
  });

  it('says what it has when the page is left', async () => {
    const take = reporting(controller.signal, save);
    take(look('setup.added', { mode: 'interrupt', added: 'totp' }));
    events.dispatchEvent(new Event('pagehide'));
    await rest(0);
    expect(saved).toEqual(['method-added']);
  });

  it('tries again, and never lets an older look arrive after a newer one', async () => {
    let failures = 2;
    const take = reporting(controller.signal, async (report) => {
      if (failures-- > 0) throw new Error('the worker died');
      await save(report);
    });
    take(list('password'));
    await rest();
    take(list('password', 'totp'));
    await rest(10_000);
    expect(saved).toEqual(['signed-in password', 'signed-in password+totp']);
  });

  it('gives up after some tries, and says it again when it comes again', async () => {
    let dead = true;
    const take = reporting(controller.signal, async (report) => { if (dead) throw new Error('gone'); await save(report); });
    take(list('totp'));
    await rest(60_000);
    dead = false;
    take(list('totp'));
    await rest();
    expect(saved).toEqual(['signed-in totp']);
  });

  it('ends with the page\'s script', async () => {
    const take = reporting(controller.signal, save);
    take(list('totp'));
    controller.abort();
    await rest(60_000);
    expect(saved).toEqual([]);
  });
});
