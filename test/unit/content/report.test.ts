import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/accounts/report';
import { reportOf } from '../../../src/content/report';
import type { Observation } from '../../../src/services/service';
import { observe } from '../../../src/services/registry';
import { page } from '../page/dom';

const seen = (name: string, facts: Observation['facts'], more: Partial<Observation> = {}): Observation =>
  ({ service: 'microsoft-work', page: name, facts, account: 'ann@example.com', language: 'en', languageKnown: true, ...more });
const said = (observation: Observation): unknown => reportOf(observation)?.said;
const phone = { kind: 'phone-text', name: 'Phone', detail: '+1 202••••123' } as const;

describe('a look at a page', () => {
  it('that says nothing about MFA, or not about whom, is no report', () => {
    expect(reportOf(seen('sign-in.password', {}))).toBeNull();
    const { account: _none, ...anonymous } = seen('info.list', { mode: 'manage', methods: [phone] });
    expect(reportOf(anonymous)).toBeNull();
  });

  it('that asks for a code is one even without a name: the sign-in just before may tell whose', () => {
    const { account: _none, ...anonymous } = seen('challenge.code', { asked: { methods: ['totp'], second: true }, twoStep: true });
    expect(reportOf(anonymous)).toEqual({ page: 'challenge.code', account: null, said: [{ kind: 'code-asked', methods: ['totp'], secondFactor: true }], rows: [] });
  });

  it('reports each thing that the page says', () => {
    expect(said(seen('must-register', { mode: 'interrupt', skippable: true, daysLeft: 14 }))).toEqual([{ kind: 'must-register', daysLeft: 14 }]);
    expect(said(seen('challenge.push', { asked: { methods: ['authenticator'], second: true } }))).toEqual([{ kind: 'code-asked', methods: ['authenticator'], secondFactor: true }]);
    expect(said(seen('setup.added', { mode: 'interrupt', added: 'passkey' }))).toEqual([{ kind: 'method-added', method: 'passkey', hasSwitch: false }]);
    expect(said(seen('switch', { twoStep: false, hasSwitch: true }))).toEqual([{ kind: 'two-step', on: false }]);
    expect(said(seen('sign-in.stay', {}))).toEqual([{ kind: 'signed-in' }]);
    expect(said(seen('info.list', { mode: 'manage', listFailed: true }))).toEqual([{ kind: 'signed-in' }, { kind: 'not-checked' }]);
  });

  it('calls a list whole only in a language that is known', () => {
    const list = { mode: 'manage', methods: [phone], complete: true } as const;
    expect(said(seen('info.list', list))).toContainEqual({ kind: 'methods-listed', methods: [phone], complete: true, hasSwitch: false });
    expect(said(seen('info.list', list, { languageKnown: false }))).toContainEqual(expect.objectContaining({ complete: false }));
    expect(said(seen('info.list', { mode: 'manage', methods: [phone] }))).toContainEqual(expect.objectContaining({ complete: false }));
  });

  it('keeps private addresses to itself', () => {
    expect(JSON.stringify(reportOf(seen('info.list', { mode: 'manage', methods: [{ kind: 'email', name: 'Email', detail: 'ann.private@example.com' }] })))).not.toContain('private');
  });

  it('passes the rows of an administrator\'s page on without an account of its own', () => {
    const rows = [{ identity: 'bob@example.com', state: 'disabled' }] as const;
    const { account: _none, ...anonymous } = seen('users', { perUser: rows });
    expect(reportOf(anonymous)).toEqual({ page: 'users', account: null, said: [], rows });
  });

  it('is of the form that the background takes, which cuts what is long', () => {
    const long = 'x'.repeat(500);
    const methods = [{ kind: 'totp', name: long, detail: long }] as const;
    const perUser = [{ identity: 'bob@example.com', state: 'enabled', displayName: long }] as const;
    const read = v.parse(reportSchema, reportOf(seen('info.list', { mode: 'manage', methods, complete: true, perUser }, { realm: 'example.org' })));
    expect(read.said[1]).toEqual({ kind: 'methods-listed', methods: [{ kind: 'totp', name: 'x'.repeat(200), detail: 'x'.repeat(200) }], complete: true, hasSwitch: false });
    expect(read.rows).toEqual([{ identity: 'bob@example.com', state: 'enabled', displayName: 'x'.repeat(200) }]);
  });
});

const server = (pageId: string, body: string, path = '/common/login') => {
  const observation = observe(page(`<div id="displayName" title="ann@example.com">ann</div>${body}`, { head: `<meta name="PageID" content="${pageId}">` }), new URL(`https://login.microsoftonline.com${path}`));
  return observation && reportOf(observation);
};

describe('sign-in pages', () => {
  const next = (action: string) => `<form action="https://mysignins.microsoft.com/api/post/${action}"><input type="submit" id="idSubmit_ProofUp_Redirect"></form>`;
  it.each([['registerMfaMethods', 'mfa'], ['registerSsprMethodsInterrupt', 'password-reset'], ['fidopost', 'stronger-method'], ['registrationinterrupt', undefined]])(
    'say what %s is for', (action, purpose) => {
      expect(server('ConvergedProofUpRedirect', next(action))?.said).toEqual([{ kind: 'must-register', ...(purpose && { purpose }) }]);
    });
  it.each([['/contoso.example/oauth2/authorize', 'contoso.example'], ['/00000000-0000-4000-8000-000000000000/login', '00000000-0000-4000-8000-000000000000'], ['/common/login', undefined], ['/login.srf', undefined], ['/', undefined]])(
    'name the tenant in %s', (path, realm) => {
      expect(server('ConvergedProofUpRedirect', next('x'), path)?.account).toEqual({ identity: 'ann@example.com', ...(realm && { realm }) });
    });
  it('ask for what the account has', () => {
    const asked = (body: string) => server('ConvergedTFA', body)?.said;
    expect(asked('<div id="idDiv_SAOTCS_Proofs"><div data-value="PhoneAppOTP">a</div><div data-value="OneWaySMS">b</div></div>')).toEqual([{ kind: 'code-asked', methods: ['totp', 'phone-text'], secondFactor: true }]);
    expect(asked('<div id="idRichContext_DisplaySign">42</div>')).toEqual([{ kind: 'code-asked', methods: ['authenticator'], secondFactor: true }]);
    expect(asked('<input id="idTxtBx_SAOTCC_OTC"><p>?</p>')).toEqual([{ kind: 'code-asked', methods: [], secondFactor: true }]);
  });
});
