/**
 * Authenticator.cc (the browser extension "Authenticator"), whose backup is its storage as it stands: entries and keys side by side, each under
 * its id. `authenticator-cc-keys` has the three generations of its encryption.
 */
import { isSealed, keyring } from './authenticator-cc-keys';
import { jsonOf } from './lib/content';
import { gather } from './lib/gather';
import { hostsOf } from './lib/hosts';
import { asObject, field, numberField, textField } from './lib/loose';
import { fromHex } from './lib/bytes';
import { BATTLE_DIGITS, isHexSecret, withoutPrefix } from './lib/prefixed';
import { Refusal, type Read } from './types';

/** Older versions wrote the number of an algorithm instead of its name; those from 4 on are GOST. */
const ALGORITHMS = [undefined, 'SHA1', 'SHA256', 'SHA512', 'GOST', 'GOST'];
const numbered = (names: readonly unknown[], value: unknown): unknown => {
  const number = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? names[number] ?? '?' : value;
};

/** A key of an odd number of digits loses a last 0 or gains one, as the app does. */
const hexKey = (digits: string): string => (digits.length % 2 === 0 ? digits : digits.endsWith('0') ? digits.slice(0, -1) : `${digits}0`);

/** Type, secret and digits of an entry in our terms: Battle.net is TOTP with eight digits, `hex` and `hhex` are keys in hexadecimal digits. */
function codeOf(item: unknown): { type: unknown; secret: unknown; digits: unknown } {
  const { secret, kind } = withoutPrefix((textField(item, 'secret') ?? '').replace(/\s/g, ''));
  const type = kind ?? field(item, 'type') ?? 'totp';
  const digits = field(item, 'digits');
  if (type === 'battle') return { type: 'totp', secret, digits: BATTLE_DIGITS };
  const isHex = type === 'hex' || type === 'hhex' || ((type === 'totp' || type === 'hotp') && isHexSecret(secret));
  if (!isHex) return { type, secret, digits };
  return { type: type === 'hhex' || type === 'hotp' ? 'hotp' : 'totp', secret: secret && (fromHex(hexKey(secret)) ?? '-'), digits };
}

/** An issuer may carry the host of its site: `Name::host`. */
function siteOf(issuer: string): { issuer: string; hosts: string[] } {
  const [name = '', ...sites] = issuer.split('::');
  return { issuer: name, hosts: hostsOf(sites) };
}

/** The entries in the user's order: everything that has a secret or hides one. */
function itemsIn(root: unknown): readonly unknown[] {
  const items = Object.values(asObject(root) ?? {}).filter((each) => textField(each, 'dataType') !== 'Key' && (textField(each, 'secret') !== undefined || textField(each, 'data') !== undefined));
  return items.sort((a, b) => (numberField(a, 'index') ?? 0) - (numberField(b, 'index') ?? 0));
}

export const read: Read = async (file, { password, allowMemoryMiB }) => {
  const root = jsonOf(file);
  const keys = keyring(root, password, allowMemoryMiB);
  const gathered = gather('authenticator-cc');
  const sealedOnes = { opened: 0, closed: 0 };
  for (const sealed of itemsIn(root)) {
    const item = await keys.open(sealed);
    if (isSealed(sealed)) sealedOnes[item ? 'opened' : 'closed']++;
    const { issuer, hosts } = siteOf(textField(item ?? sealed, 'issuer') ?? '');
    const names = { issuer, account: field(item ?? sealed, 'account') };
    if (!item) gathered.take({ problem: 'not-decrypted' }, names);
    else {
      gathered.add({
        ...names, ...codeOf(item), algorithm: numbered(ALGORITHMS, field(item, 'algorithm')), period: field(item, 'period'), counter: field(item, 'counter'),
      }, { hosts });
    }
  }
  // Nothing could be opened: rather the password than every single entry.
  if (sealedOnes.closed && !sealedOnes.opened) throw new Refusal('wrong-password');
  return gathered.done();
};
