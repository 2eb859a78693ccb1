/** Whatever the bytes: entries of the right shape or a reason, soon, and nothing else changed. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { newEntrySchema } from '../../../../src/vault/entry';
import { FORMATS } from '../../../../src/vault/importers/formats';
import { importFile, recognise } from '../../../../src/vault/importers/import-file';
import { Refusal, type Format, type Read } from '../../../../src/vault/importers/types';
import { aegisPlain, aegisSealed } from './make/aegis';
import * as apps from './make/apps';
import { ccFirst, ccPlain, ccSecond, ccThird, type Stored } from './make/authenticator-cc';
import { bitwardenPlain, bitwardenSealed, itemsOf } from './make/bitwarden';
import { all, json, link, steam, timed } from './make/entries';
import { freeOtp2 } from './make/freeotp-2';
import { migration } from './make/migration';
import { zipped } from './make/zip';

const password = 'p';
const stored: Stored[] = [{ type: 'totp', secret: 'JBSWY3DPEHPK3PXP', issuer: 'A::a.example.com', account: 'b' }, { type: 'hex', secret: '0123456789abcdef' }];
/** One of every format, as cheap to open as it can be. */
const files: readonly Uint8Array[] = [
  aegisPlain(all), aegisSealed(all, password), apps.twoFasPlain(all), apps.twoFasSealed(all, password), apps.andOtpPlain(all), apps.andOtpSealed(all, password), apps.andOtpSealedOld(all, password),
  apps.entePlain(all), apps.enteSealed(apps.entePlain(all), password), apps.protonPlain(timed), apps.stratumPlain(all), apps.lastPass(timed), apps.raivo(all), apps.duo(timed), apps.steamApp(steam), apps.steamFile(steam),
  apps.totpAuthenticator(timed.slice(0, 1), password), apps.freeOtpPlus(all), apps.freeOtp(timed), apps.authy(timed), freeOtp2(timed, password), ccPlain(stored), ccFirst(stored, password), ccSecond(stored, password),
  ccThird([{ list: stored, password }]), bitwardenPlain(itemsOf(all)), bitwardenSealed(itemsOf(all), password, { type: 0, iterations: 2 }), Buffer.from(`folder,name,login_totp\n,"a ""b""",${link(timed[0]!)}\n`),
  Buffer.from(all.map((each) => link(each)).join('\n')), Buffer.from(migration(timed)), await zipped({ 'raivo-otp-export.json': apps.raivo(all) }, password), await zipped({ 'Proton Pass/data.json': json({ vaults: { a: { items: [] } } }) }),
];

/** What readers threw that was no reason for the user: the way in would call it damage, but it is a mistake of ours. */
const strays: unknown[] = [];
const watched: readonly Format[] = FORMATS.map((format) => ({
  recognise: format.recognise,
  load: async () => {
    const { read } = await format.load();
    const noting: Read = (...given) => read(...given).catch((error: unknown) => {
      if (!(error instanceof Refusal)) strays.push(error);
      throw error;
    });
    return { read: noting };
  },
}));

/** Cost that a mutation may ask for beyond these is refused, so that a run stays quick. */
async function holds(bytes: Uint8Array): Promise<boolean> {
  const start = performance.now();
  const found = recognise(bytes);
  const result = await importFile(bytes, { password, allowMemoryMiB: 8 }, watched);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(strays).toEqual([]);
  if (typeof found === 'string') expect(result).toMatchObject({ ok: false, failure: found });
  if (!result.ok) {
    expect(result.failure).toMatch(/^[a-z-]+$/);
    return false;
  }
  const { entries, suggestedHosts, skipped } = result.imported;
  for (const entry of entries) {
    v.parse(newEntrySchema, entry);
    expect(entry.hosts).toEqual([]);
  }
  expect(suggestedHosts).toHaveLength(entries.length);
  for (const { where, problem } of skipped) expect(where && problem).toBeTruthy();
  return true;
}

const prototype = (): string => JSON.stringify([Object.prototype, Array.prototype, String.prototype].map((each) => Object.getOwnPropertyNames(each)));
const before = prototype();
afterEach(() => expect(prototype()).toBe(before));

it('holds for one of every format, each of which imports', async () => {
  for (const file of files.slice(0, -1)) expect(await holds(file)).toBe(true);
});

it('holds for any bytes and any text', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => void await holds(bytes)), { numRuns: 300 });
  await fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string({ maxLength: 300 })), async (text) => void await holds(Buffer.from(text))), { numRuns: 300 });
});

it('holds for files of ours that were cut, overwritten or repeated in places', async () => {
  const change = fc.record({ file: fc.nat(files.length - 1), at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('cut', 'byte', 'splice', 'repeat', 'digits'), with: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
    let bytes = Buffer.from(files[changes[0]!.file]!);
    for (const { at, kind, with: other } of changes) {
      const place = Math.floor(at * bytes.length);
      const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
      if (kind === 'cut') bytes = Buffer.from(head);
      else if (kind === 'byte') bytes = Buffer.concat([head, other.subarray(0, 1), tail.subarray(1)]);
      else if (kind === 'splice') bytes = Buffer.concat([head, other, tail]);
      else if (kind === 'repeat') bytes = Buffer.concat([head, tail.subarray(0, 50), tail]);
      else bytes = Buffer.concat([head, Buffer.from(tail.subarray(0, 40).toString('latin1').replace(/\d+/, '999999999999'), 'latin1'), tail.subarray(40)]);
    }
    await holds(bytes);
  }), { numRuns: 3_000 });
}, 120_000);

it('holds for JSON of the right keys with any values', async () => {
  const keys = ['version', 'header', 'db', 'slots', 'params', 'entries', 'info', 'secret', 'services', 'schemaVersion', 'servicesEncrypted', 'otp', 'encrypted', 'items', 'login', 'totp', 'kdfParams', 'memLimit', 'opsLimit', 'salt', 'encryptedData', 'encryptionNonce',
    'content', 'uri', 'vaults', 'data', 'Authenticators', 'tokens', 'accounts', 'shared_secret', 'kind', 'label', 'type', 'otpGenerator', 'dataType', 'keyId', 'key', 'enc', 'hash', 'issuer', 'account', '__proto__', 'constructor', 'digits', 'period', 'counter', 'passwordProtected', 'kdfType'];
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, fc.constantFrom(1, 3, 4, true, false, null, 'JBSWY3DPEHPK3PXP', 'totp', '2.AAAA|AAAA|AAAA', 'EncOTPStorage', 'Key', ''), fc.double(), fc.string(), fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6, noNullPrototype: false })),
  }));
  await fc.assert(fc.asyncProperty(values.value, async (value) => void await holds(Buffer.from(JSON.stringify(value) ?? ''))), { numRuns: 1_500 });
}, 120_000);

it.each([
  ['padding without end', `{"kdfParams":{"memLimit":65536,"opsLimit":1,"salt":"${'='.repeat(2_000_000)}x"},"encryptedData":"A","version":1}`],
  ['a name without end', `[{"secret":"JBSWY3DP","label":"${'a:'.repeat(1_000_000)}","issuer":"a","type":"TOTP"}]`],
  ['brackets without end', '['.repeat(2_000_000)], ['depth without end', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ['quotation marks without end', `name,login_totp\n${'"'.repeat(1_000_001)}`], ['quoted fields without end', `name,login_totp\n${'"a,'.repeat(200_000)}`], ['spaces without end', `${' '.repeat(3_000_000)}x`], ['lines without end', '\n'.repeat(3_000_000)],
  ['a link without end', `otpauth://totp/${'%'.repeat(3_000_000)}?secret=A`], ['hosts without end', JSON.stringify({ encrypted: false, items: [{ name: 'x', login: { totp: 'JBSWY3DP', uris: Array.from({ length: 100_000 }, (_, i) => ({ uri: `https://h${i}.example.com` })) } }] })],
  ['XML without end', `<?xml version='1.0'?><map>${'<string name="'.repeat(200_000)}&quot;secret&quot;</map>`], ['an issuer of nothing but colons', `{"a":{"secret":"JBSWY3DP","type":"totp","issuer":"${':'.repeat(1_000_000)}"}}`],
])('holds for %s, in no time', async (_, text) => {
  const start = performance.now();
  await holds(Buffer.from(text));
  expect(performance.now() - start).toBeLessThan(10_000);
});
