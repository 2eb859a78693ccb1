import { describe, expect, it } from 'vitest';
import { looksGenerated, pageOf } from '../../../src/fill/stable';

describe('looksGenerated', () => {
  it.each(['otp', 'otp-1', 'code_6', 'one-time-code', 'txtOtp', 'totpPin', 'user.otp', 'mfa_code', 'idTxtBx_SAOTCC_OTC', 'verification-code', 'answer', '2fa', 'oauth2', 'ctl00$Main$otp', 'digit12'])(
    'takes %s for written', (name) => expect(looksGenerated(name)).toBe(false));
  it.each(['', ':r1:', '«r3»', 'react-aria-:r5:', 'input-47', 'mat-input-0', 'mui-12', 'field_65fa3bc', 'f81d4fae7dec', 'ember1234', 'ext-gen1023', 'j_idt45:otp', 'x7f3k9q', 'css-1q2w3e', 'el-id-8123-4',
    'text3', 'radix-2', 'a1b2c3d4-0000-4000-8000-000000000000', 'two words', 'x'.repeat(101)])('takes %s for made up', (name) => expect(looksGenerated(name)).toBe(true));
});

it('pageOf is the same for every visit to a page', () => {
  expect(pageOf('/login/two-factor')).toBe('/login/two-factor');
  expect(pageOf('/challenge/f81d4fae7dec/verify')).toBe('/challenge/*/verify');
  expect(pageOf('/u/482139/otp')).toBe(pageOf('/u/991022/otp'));
});
