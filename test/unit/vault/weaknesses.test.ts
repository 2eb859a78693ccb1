/** What has gone wrong in other vaults and authenticators, each held against ours: keys, storage, codes. */
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/vault/bytes';
import { codeAt } from '../../../src/vault/codes';
import { offsetFrom } from '../../../src/vault/clock';
import { writeBackup } from '../../../src/vault/export/backup';
import { testRestore } from '../../../src/vault/export/test-restore';
import { headerOf } from '../../../src/vault/header';
import { argon2, STANDARD_KDF } from '../../../src/vault/kdf';
import { keysOf } from '../../../src/vault/keys';
import { systemRandom } from '../../../src/vault/random';
import { isAuthentic, readSealed, type Sealed } from '../../../src/vault/sealed';
import { createVault } from '../../../src/vault/vault';
import { files, text } from '../../contract/tree';
import { cheapKdf, entries, entry, PASSPHRASE, restarted, room, START, vaultIn, type Room } from './doubles';
import { DAY, passkey, prf } from './past';

const MINUTE = 60_000;

async function filled(count = 3, parts: Partial<Room> = {}) {
  const place = room(parts);
  const vault = vaultIn(place);
  await vault.create(PASSPHRASE);
  if (count > 0) await vault.edit(() => entries(count));
  return { place, vault };
}
const stored = (place: Room): Promise<Sealed> => readSealed(place.local.text(`vault.${place.local.text('vault.head').charAt(0)}`), 'vault');

describe('keys', () => {
  it('CBC without authentication: here a changed ciphertext gives nothing, not other entries', async () => {
    const { place, vault } = await filled();
    for (const key of ['vault.a', 'vault.b']) {
      const lines = place.local.text(key).split('\n');
      lines[2] = `${lines[2]!.slice(0, 40)}${lines[2]![40] === 'A' ? 'B' : 'A'}${lines[2]!.slice(41)}`;
      place.local.put(key, lines.join('\n'));
    }
    await expect(vault.read()).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('a header outside the authentication: here no field of it can be changed, added or taken from another file', async () => {
    const { place } = await filled();
    const { envelope, header } = await stored(place);
    const keys = await keysOf(fromBase64((JSON.parse(place.session.values['vault.key']!) as { key: string }).key)!);
    for (const change of [{ savedAt: 1 }, { revision: 99 }, { slots: [] }, { vault: 'AAAAAAAAAAAAAAAAAAAAAA' }, { more: 1 }]) {
      const changed = { ...envelope, header: JSON.stringify({ ...header, ...change }) };
      expect(await isAuthentic({ text: '', header, envelope: changed }, keys)).toBe(false);
    }
    expect(await isAuthentic({ text: '', header, envelope }, keys)).toBe(true);
  });

  it('a fast derivation (MD5 once, PBKDF2 ten thousand times): here Argon2id with 64 MiB, and nothing below 19 MiB is read', async () => {
    const place = room();
    const { kdf: _cheap, ...standard } = place;
    const vault = createVault(standard);
    await vault.create(PASSPHRASE);
    expect((await stored(place)).header.slots[0]).toMatchObject({ kdf: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 4 } });
    expect(STANDARD_KDF.limits.memory[0]).toBe(19_456);
    const weak = await filled(0);
    await expect(createVault({ ...standard, local: weak.place.local, session: weak.place.session }).unlock(PASSPHRASE)).rejects.toMatchObject({ reason: 'kdf-too-weak' });
  });

  it('a hash of the passphrase beside the data to check it against: here nothing is stored but the wrapped key', async () => {
    const { place } = await filled();
    const [slot] = (await stored(place)).header.slots;
    expect(Object.keys(slot!).sort()).toEqual(['addedAt', 'id', 'kdf', 'key', 'kind']);
    expect(Object.keys(place.local.values).sort()).toEqual(['vault.a', 'vault.b', 'vault.head']);
  });

  it('two keys with one passphrase, of which only one works: here one passphrase slot, and each passkey opens by itself', async () => {
    const { vault } = await filled();
    const ids = [await vault.addPasskeySlot(passkey, prf), await vault.addPasskeySlot(passkey, prf)];
    for (const id of ids) {
      await vault.lock();
      await vault.unlockWithPrf(id, prf);
      expect(await vault.read()).toHaveLength(3);
    }
    expect((await vault.slots()).filter(({ kind }) => kind === 'passphrase')).toHaveLength(1);
  });

  it('a changed passphrase that encrypts everything anew, and can break off in the middle: here the body stays as it is', async () => {
    const { place, vault } = await filled();
    const before = await stored(place);
    await vault.changePassphrase(PASSPHRASE, 'another passphrase');
    expect((await stored(place)).envelope.body).toBe(before.envelope.body);
  });

  it('a PIN without limit of tries: here no slot of that kind is known, and no passphrase under eight characters', async () => {
    const { place } = await filled();
    const { header } = await stored(place);
    expect(headerOf(JSON.stringify({ ...header, slots: [...header.slots, { ...header.slots[0], kind: 'pin', id: 'BBBBBBBBBBBBBBBBBBBBBB' }] }))).toBeNull();
    await expect(vaultIn(room()).create('4711')).rejects.toMatchObject({ reason: 'weak-passphrase' });
  });

  it('keys that linger in memory: here what the passphrase gave is wiped after use', async () => {
    const given: Uint8Array[] = [];
    const derive: typeof argon2 = async (...of) => {
      const key = await argon2(...of);
      given.push(key);
      return key;
    };
    const { vault } = await filled(1, { kdf: { ...cheapKdf, derive } });
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    await vault.changePassphrase(PASSPHRASE, 'another passphrase');
    expect(given).toHaveLength(4);
    for (const key of given) expect(key.every((byte) => byte === 0)).toBe(true);
  });

  it('a secret in an error: here no refusal quotes what it read', async () => {
    const { vault } = await filled();
    const refused = await vault.edit((list) => list.map((one) => ({ ...one, digits: 99 }))).catch((error: unknown) => error);
    expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toMatch(/JBSWY3DP|example/i);
  });
});

describe('locking', () => {
  it('never locking by default: here the time is over without any alarm, by idleness and by age', async () => {
    const { place, vault } = await filled();
    place.at += 15 * MINUTE;
    await expect(vault.read()).rejects.toMatchObject({ reason: 'locked' });
    await vault.unlock(PASSPHRASE);
    for (let used = 0; used < 48; used++) {
      place.at += 10 * MINUTE;
      await vault.read().catch(() => null);
    }
    expect(await vault.state()).toBe('locked');
  });

  it('the key on disk when the time-out is "never": here it is in memory only, and gone with the browser', async () => {
    const { place, vault } = await filled(2, { stay: () => ({ idle: Infinity, most: Infinity }) });
    const { key } = JSON.parse(place.session.values['vault.key']!) as { key: string };
    expect(JSON.stringify(place.local.values)).not.toContain(key);
    expect(await vault.read()).toHaveLength(2);
    expect(await vaultIn(restarted(place)).state()).toBe('locked');
  });
});

describe('storage', () => {
  it('clear() between reading and writing: here nothing in src calls it on a storage', () => {
    for (const path of files('src', /\.tsx?$/)) expect(text(path), path).not.toMatch(/\b(storage|local|session|sync|area)\s*\.\s*clear\s*\(/i);
  });

  it('synchronised storage and its quotas (8 KB an item, 100 KB in all): here it is not used, and 10,000 entries are one save', async () => {
    for (const path of files('src/vault', /\.ts$/)) expect(text(path), path).not.toMatch(/storage\.sync/);
    const { place, vault } = await filled(10_000);
    expect(await vaultIn(place).read()).toEqual(entries(10_000));
    await vault.edit((list) => list.slice(1));
    expect(await vault.read()).toHaveLength(9_999);
  });

  it('emptiness that replaces everything: here it has to be meant, and even then there is a way back', async () => {
    const { vault } = await filled();
    await expect(vault.edit(() => [])).rejects.toMatchObject({ reason: 'would-empty' });
    await vault.edit(() => [], { emptied: true });
    expect(await vault.restoreSnapshot((await vault.snapshots())[0]!.id)).toEqual(entries(3));
  });

  it('an update or a start that shows nothing, and a new vault made over the old one: here it cannot be made', async () => {
    const { place } = await filled();
    const vault = vaultIn(restarted(place));
    await expect(vault.create('another passphrase')).rejects.toMatchObject({ reason: 'exists' });
    for (const key of ['vault.a', 'vault.b']) place.local.put(key, 'rubbish');
    await expect(vaultIn(restarted(place)).create('another passphrase')).rejects.toMatchObject({ reason: 'exists' });
  });

  it('accounts that vanish one by one: here days of earlier states can be gone back to', async () => {
    const { place, vault } = await filled();
    for (let day = 0; day < 4; day++) {
      place.at += DAY;
      await vault.unlock(PASSPHRASE);
      await vault.edit((list) => (list.length > 1 ? list.slice(1) : [...list, entry(40)]));
    }
    expect((await vault.snapshots()).map((one) => one.entries)).toEqual([2, 1, 2, 3]);
  });

  it('a backup whose passphrase nobody knows any more: here it can be tried at once, against what is in the vault', async () => {
    const file = Buffer.from(await writeBackup(entries(2), PASSPHRASE, { now: START, kdf: { cost: { memory: 19_456, passes: 2, lanes: 1 } } }));
    expect(await testRestore(file, PASSPHRASE, entries(2))).toBe('same');
    expect(await testRestore(file, 'database password', entries(2))).toBe('wrong-password');
  });

  it('plain by default: here a backup has no way without a passphrase', async () => {
    await expect(writeBackup(entries(1), '', { now: START })).rejects.toMatchObject({ reason: 'weak-passphrase' });
  });
});

describe('codes', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  it('a period that is taken for 30 s (60, 90, 300): here each has the code of its own time step', () => {
    for (const period of [1, 7, 60, 90, 300, 86_400]) {
      const code = codeAt(entry(1, { secret, period }), 59_000);
      expect(code.code).toBe(codeAt(entry(1, { secret, type: 'hotp', counter: Math.floor(59 / period) }), 0).code);
      expect(code.period).toBe(period);
    }
  });

  it('digits and hash that are passed over: here the vectors of RFC 6238 at 59 s, of each', () => {
    const keyOf = (length: number): string => 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA'.slice(0, Math.ceil(length * 8 / 5));
    const codes = ([['SHA1', 20], ['SHA256', 32], ['SHA512', 64]] as const).map(([algorithm, length]) => codeAt(entry(1, { secret: keyOf(length), algorithm, digits: 8 }), 59_000).code);
    expect(codes).toEqual(['94287082', '46119246', '90693936']);
  });

  it('a counter that starts at zero after a restart, or is shown before it is saved: here it is saved first', async () => {
    const { place, vault } = await filled(0);
    await vault.edit(() => [entry(1, { secret, type: 'hotp', counter: 5 })]);
    let savedAs = -1;
    place.local.onWrite = () => () => { savedAs = 6; };
    expect(await vault.spend(entry(1).id)).toBe('254676');
    expect(savedAs).toBe(6);
    const later = vaultIn(restarted(place));
    await later.unlock(PASSPHRASE);
    expect((await later.read())[0]!.counter).toBe(6);
  });

  it('a clock that is wrong by eleven minutes, or by days: here it is measured against the site, without limit, and made up for', () => {
    for (const wrong of [-120_000, 11 * MINUTE, -3 * DAY]) {
      const measured = offsetFrom(new Date(START - wrong).toUTCString(), START, START + 100)!;
      expect(Math.abs(measured.offsetMs + wrong)).toBeLessThanOrEqual(measured.uncertaintyMs);
      const site = START - wrong + 15_000;
      expect(codeAt(entry(1), START + 15_000, measured.offsetMs).code).toBe(codeAt(entry(1), site).code);
    }
  });

  it('no next code: here it is there, and is the one that comes', () => {
    const now = START + 25_000;
    expect(codeAt(entry(1), now).next).toBe(codeAt(entry(1), now + 30_000).code);
  });
});

it('random bytes that come from nowhere: two vaults with one passphrase share no salt, key, id or nonce', async () => {
  const [one, other] = [(await stored((await filled()).place)), (await stored((await filled()).place))];
  const parts = [one, other].map(({ header, envelope }) => [header.vault, header.slots[0]!.id, header.slots[0]!.key, JSON.stringify(header.slots[0]), envelope.body.slice(0, 16)]);
  parts[0]!.forEach((part, at) => { expect(part).not.toBe(parts[1]![at]); });
  expect(systemRandom(32)).not.toEqual(systemRandom(32));
});
