/** Any entry that the vault can hold, for properties. */
import * as fc from 'fast-check';
import type { Entry } from '../../../src/vault/entry';

const secret = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'), { minLength: 2, maxLength: 120 }).map((letters) => letters.join(''));
/** Any text, halves of characters and controls too. */
const text = (maxLength: number): fc.Arbitrary<string> => fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) }))
  .map((any) => any.slice(0, maxLength));

const kind = fc.oneof(
  fc.record({ type: fc.constant('totp' as const), digits: fc.integer({ min: 6, max: 10 }), period: fc.oneof(fc.constantFrom(1, 15, 60, 86_400), fc.integer({ min: 1, max: 86_400 })), counter: fc.constant(0) }),
  fc.record({ type: fc.constant('hotp' as const), digits: fc.integer({ min: 6, max: 10 }), period: fc.constant(30), counter: fc.maxSafeNat() }),
  fc.record({ type: fc.constant('steam' as const), digits: fc.constant(5), period: fc.constant(30), counter: fc.constant(0) }),
);

export const anyEntry: fc.Arbitrary<Entry> = fc.tuple(kind, fc.record({
  secret, algorithm: fc.constantFrom('SHA1', 'SHA256', 'SHA512'), issuer: text(128), account: text(128), note: text(300),
  hosts: fc.array(fc.oneof(fc.domain(), fc.domain().map((name) => `${name}:8443`)), { maxLength: 3 }), recoveryCodes: fc.array(text(40), { maxLength: 4 }),
  id: fc.stringMatching(/^[\w-]{8,64}$/), verified: fc.boolean(), addedAt: fc.maxSafeNat(),
})).map(([code, rest]) => ({
  type: code.type, secret: rest.secret, algorithm: rest.algorithm, digits: code.digits, period: code.period, counter: code.counter,
  issuer: rest.issuer, account: rest.account, note: rest.note, hosts: rest.hosts, recoveryCodes: rest.recoveryCodes,
  id: rest.id, verified: rest.verified, addedAt: rest.addedAt,
}));

/** As a vault holds them: in any order, no id twice. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 });
