import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstTime, hasSecondFactor, maskNumber, PracticeState } from '../../practice/state';

afterEach(() => { vi.useRealTimers(); });

describe('accounts', () => {
  it('has the demo account at start and refuses unknown names', () => {
    const state = new PracticeState();
    expect(state.find('MINA.okafor@contoso.example')?.scenario.mustRegister).toBe('required');
    expect(state.find('someone@example.com')).toBeUndefined();
    expect(() => state.createAccount({}, { upn: 'mina.okafor@contoso.example' })).toThrow();
  });

  it('makes unique accounts with the methods of the scenario', () => {
    const state = new PracticeState();
    const upns = new Set(Array.from({ length: 30 }, () => state.createAccount().upn));
    expect(upns.size).toBe(30);
    const account = state.createAccount({ initial: ['authenticator', 'sms', 'email'] });
    expect(account.methods.map(({ kind }) => kind)).toEqual(['authenticator', 'sms', 'email']);
    expect(account.methods[0]?.secret).toBe(state.phone.of(account).app[0]?.secret);
  });

  it('counts neither e-mail nor password as a second factor', () => {
    const state = new PracticeState();
    expect(hasSecondFactor(state.createAccount({ initial: ['email', 'password'] }))).toBe(false);
    expect(hasSecondFactor(state.createAccount({ initial: ['sms'] }))).toBe(true);
  });

  it('redeems a landing once', () => {
    const state = new PracticeState();
    const token = state.issueLanding({ upn: 'x', strongAt: undefined, mode: 'manage', returnTo: undefined, skipTo: undefined, state: undefined });
    expect(state.redeem(token)?.upn).toBe('x');
    expect(state.redeem(token)).toBeUndefined();
  });

  it('masks numbers and remembers one-shot events', () => {
    const state = new PracticeState();
    const account = state.createAccount();
    expect(maskNumber('+1 2025550123')).toBe('+1 XXXXXXXX23');
    expect([firstTime(account, 'expired-qr'), firstTime(account, 'expired-qr')]).toEqual([true, false]);
  });
});

describe('phone', () => {
  it('pairs an activation code once, and only for a work account', () => {
    const { phone, ...rest } = practise();
    const activation = phone.newActivation();
    expect(phone.scan(rest.account, activation.uri, 'personal')).toEqual({ ok: false, reason: 'not-work-account' });
    expect(phone.scan(rest.account, activation.uri, 'work').ok).toBe(true);
    expect(phone.pairedWith(activation.code)?.type).toBe('push');
    expect(phone.scan(rest.account, activation.uri, 'work')).toEqual({ ok: false, reason: 'invalid-code' });
  });

  it('refuses an activation made as used', () => {
    const { phone, account } = practise();
    expect(phone.scan(account, phone.newActivation({ used: true }).uri, 'work')).toEqual({ ok: false, reason: 'invalid-code' });
  });

  it('refuses an activation after ten minutes', () => {
    vi.useFakeTimers();
    const { phone, account } = practise();
    const activation = phone.newActivation();
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1);
    expect(phone.scan(account, activation.uri, 'work').ok).toBe(false);
  });

  it('takes the key and the name from an otpauth link', () => {
    const { phone, account } = practise();
    phone.scan(account, 'otpauth://totp/Contoso%3Aada%40contoso.example?secret=JBSWY3DPEHPK3PXP&issuer=Microsoft', 'other');
    expect(phone.of(account).app[0]).toMatchObject({ secret: 'JBSWY3DPEHPK3PXP', name: 'ada@contoso.example', issuer: 'Microsoft' });
  });

  it('approves a push by its number only', async () => {
    const { phone, account } = practise({ initial: ['authenticator'] });
    const answer = phone.push(account, '42');
    const id = phone.of(account).pushes[0]?.id ?? '';
    expect(phone.answerPush(account, id, '41')).toBe(false);
    expect(phone.answerPush(account, id, '42')).toBe(true);
    expect(await answer).toBe('approved');
    expect(phone.of(account).pushes).toEqual([]);
  });

  it.each([['denied-first', 'denied'], ['timeout-first', 'timeout']] as const)('fails the first push when %s, not the second', async (pushPolicy, expected) => {
    vi.useFakeTimers();
    const { phone, account } = practise({ initial: ['authenticator'], pushPolicy });
    const first = phone.push(account, '10');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await first).toBe(expected);
    const second = phone.push(account, '11');
    await vi.advanceTimersByTimeAsync(60_000);
    phone.answerPush(account, phone.of(account).pushes[0]?.id ?? '', '11');
    expect(await second).toBe('approved');
  });

  it('never hears of a push on a new phone', async () => {
    vi.useFakeTimers();
    const { phone, account } = practise({ initial: ['authenticator'], pushTimeoutMs: 1000 });
    phone.replace(account);
    const answer = phone.push(account, '10');
    expect(phone.of(account).pushes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe('timeout');
  });

  it('runs # once, and only for an answered call', () => {
    const { phone, account } = practise();
    const onPound = vi.fn();
    phone.startCall(account, onPound);
    phone.pressPound(account);
    expect(onPound).not.toHaveBeenCalled();
    phone.answerCall(account);
    phone.pressPound(account);
    phone.pressPound(account);
    expect(onPound).toHaveBeenCalledOnce();
  });
});

function practise(scenario: Parameters<PracticeState['createAccount']>[0] = {}) {
  const state = new PracticeState();
  return { phone: state.phone, account: state.createAccount(scenario) };
}
