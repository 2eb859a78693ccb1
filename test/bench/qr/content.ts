/** What the codes of the corpus say. */
import { base32 } from '../../../src/vault/base32';
import type { Chance } from './random';

const SITES = ['Example', 'Example Mail', 'Example:Cloud', 'Beispiel GmbH', 'Exämple', 'Contoso'];
const PEOPLE = ['ada', 'grace.h', 'alan+work', 'first.last', 'k'];

const bytes = (chance: Chance, length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, () => chance.whole(0, 255));

/** The key of an account: from a bare secret to all parameters, 60 to 200 characters. */
export function account(chance: Chance): string {
  const issuer = encodeURIComponent(chance.one(SITES));
  const person = encodeURIComponent(`${chance.one(PEOPLE)}${chance.whole(1, 99)}@example.${chance.one(['com', 'org'])}`);
  const secret = base32(bytes(chance, chance.one([10, 20, 20, 32, 64])));
  const rest = chance.one(['', '', `&issuer=${issuer}`, `&issuer=${issuer}&algorithm=SHA1&digits=6&period=30`, `&algorithm=SHA256&digits=8&issuer=${issuer}`]);
  return `otpauth://totp/${issuer}${chance.one([':', '%3A'])}${person}?secret=${secret}${rest}`;
}

/** An export of several accounts: 150 to 500 characters. */
const migration = (chance: Chance): string =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes(chance, chance.whole(90, 330))).toString('base64'))}`;

/** Mostly single accounts, as on set-up pages. */
export const anyAccount = (chance: Chance): string => (chance.whole(1, 5) === 1 ? migration(chance) : account(chance));

/** What other codes on a page may say. */
export const other = (chance: Chance): string => chance.one([
  `https://www.example.com/get-the-app?ref=${chance.whole(1e6, 9e6)}`,
  `WIFI:T:WPA;S:Example;P:${chance.whole(1e9, 9e9)};;`,
  `phonefactor://activate_account?code=${chance.whole(1e8, 9e8)}&url=https%3A%2F%2Fexample.com`,
  `${chance.whole(1e9, 9e9)}${chance.whole(1e9, 9e9)}`,
]);
