import { describe, expect, it } from 'vitest';
import { kindOfReported } from '../../../src/report/methods';
import { readReport } from '../../../src/report/read';
import { tally } from '../../../src/report/tally';
import type { ReportUser } from '../../../src/report/user';
import { addressList, filterUsers, sortUsers, type ReportFilter } from '../../../src/report/view';
import { bytesOf, inPieces, madeCsv } from './make';

const reading = await readReport(inPieces(bytesOf(madeCsv(120))));
if ('why' in reading) throw new Error(reading.why);
const { users } = reading;
const filter = (part: Partial<ReportFilter>): ReportUser[] => filterUsers(users, { registration: 'any', who: 'all', method: null, text: '', ...part });

describe('counts', () => {
  it('keep guests and administrators apart', () => {
    const { all, members, guests, admins } = tally(users);
    expect(all).toEqual({ total: 120, registered: 80, notRegistered: 40, notAllowed: 20, phoneOnly: 20 });
    expect([members.total, guests.total, admins.total]).toEqual([108, 12, 2]);
    expect(members.registered + guests.registered).toBe(all.registered);
  });
  it('go by method and by strength', () => {
    const { byMethod, byStrength } = tally(users);
    expect(byMethod).toEqual({ 'phone-text': 40, authenticator: 40, totp: 20, 'security-key': 20, email: 20 });
    expect(byStrength).toEqual({ 'phishing-resistant': 20, app: 40, phone: 20, none: 40 });
  });
  it('agree with the filters', () => {
    const { all, guests, admins } = tally(users);
    expect(filter({ registration: 'not-registered' })).toHaveLength(all.notRegistered);
    expect(filter({ registration: 'not-allowed' })).toHaveLength(all.notAllowed);
    expect(filter({ registration: 'phone-only' })).toHaveLength(all.phoneOnly);
    expect(filter({ who: 'guests', registration: 'not-registered' })).toHaveLength(guests.notRegistered);
    expect(filter({ who: 'admins' })).toHaveLength(admins.total);
  });
});

describe('the list', () => {
  it('is found by name, address and method', () => {
    expect(filter({ text: 'USER119_' }).map(({ upn }) => upn)).toEqual(['user119_example.org#EXT#@contoso.example']);
    expect(filter({ text: 'nr." 7' }).length).toBeGreaterThan(1);
    expect(filter({ method: 'totp' })).toHaveLength(20);
  });
  it('puts administrators without MFA first', () => {
    const [first, second] = sortUsers(users, 'urgency');
    expect(first).toMatchObject({ upn: 'user0@contoso.example', admin: true, registered: false });
    expect(second).toMatchObject({ admin: true });
    expect(sortUsers(users, 'address').map(({ upn }) => upn)).toEqual(users.map(({ upn }) => upn).sort());
  });
  it('writes to guests at their own address', () => {
    expect(addressList(filter({ text: 'user9' }).slice(0, 2), '; ')).toBe('user9@example.org; user90@contoso.example');
  });
});

it.each([
  ['microsoftAuthenticatorPush', 'authenticator'], ['Microsoft Authenticator (push notification)', 'authenticator'], ['microsoftAuthenticatorPasswordless', 'authenticator'],
  ['passKeyDeviceBound', 'passkey'], ['passKeyDeviceBoundAuthenticator', 'passkey'], ['windowsHelloForBusiness', 'passkey'], ['fido2', 'security-key'], ['FIDO2 security key', 'security-key'],
  ['softwareOneTimePasscode', 'totp'], ['hardwareOneTimePasscode', 'hardware-token'], ['mobilePhone', 'phone-text'], ['alternateMobilePhone', 'phone-text'], ['officePhone', 'office-phone'],
  ['email', 'email'], ['securityQuestion', 'questions'], ['temporaryAccessPass', 'temporary-pass'], ['appPassword', 'app-password'], ['somethingNew', 'other'],
])('%s is %s', (name, kind) => { expect(kindOfReported(name)).toBe(kind); });
