import { expect, it } from 'vitest';
import { isLink, linksIn, plainEntry, secretsAmong } from '../../../src/codes/links';

const KEY = 'JBSWY3DPEHPK3PXP';

it('knows the links of accounts', () => {
  expect(['otpauth://totp/a?secret=b', 'OTPAUTH-MIGRATION://offline?data=x', ' steam://ABC'].map(isLink)).toEqual([true, true, true]);
  expect(['https://example.com', 'notpauth://x', 'otpauth:totp', ''].map(isLink)).toEqual([false, false, false, false]);
});

it('takes each link of a text once', () => {
  expect(linksIn('first\notpauth://totp/a?secret=b\r\n  otpauth://totp/a?secret=b \nhttps://example.com\notpauth-migration://offline?data=x')).toEqual([
    'otpauth://totp/a?secret=b', 'otpauth-migration://offline?data=x']);
});

it('reads the secrets of texts, the whole one rather than a piece, and none that is known', () => {
  expect(secretsAmong(['jbsw y3dp ehpk 3pxp', KEY, 'jbsw y3dp', '0189'], [])).toEqual([KEY]);
  expect(secretsAmong([KEY], [plainEntry(KEY)])).toEqual([]);
});
