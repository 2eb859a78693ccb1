import { describe, expect, it } from 'vitest';
import { base64, utf8 } from '../../../src/vault/bytes';
import type { PasskeySlot, PassphraseSlot } from '../../../src/vault/header';
import { STANDARD_KDF, type Kdf } from '../../../src/vault/kdf';
import { systemRandom } from '../../../src/vault/random';
import { unwrapWithPassphrase, unwrapWithPrf, wrapWithPassphrase, wrapWithPrf } from '../../../src/vault/slots';
import { cheapKdf, PASSPHRASE, START } from './doubles';

const kdf: Kdf = { ...STANDARD_KDF, ...cheapKdf };
const maker = { vault: 'vault-aaaaaaaaaaaaaaaa', now: START, random: systemRandom };
const vaultKey = systemRandom(32);
const prf = systemRandom(32);
const passkey = { name: 'Laptop', credential: 'Y3JlZA', rp: 'abcdefgh', salt: systemRandom(32) };

describe('a passphrase slot', () => {
  it('gives the key back, and only for its passphrase', async () => {
    const slot = await wrapWithPassphrase(vaultKey, PASSPHRASE, kdf, maker);
    expect(slot.kdf).toMatchObject({ name: 'argon2id', ...cheapKdf.cost });
    expect(await unwrapWithPassphrase(slot, maker.vault, PASSPHRASE, kdf)).toEqual(vaultKey);
    await expect(unwrapWithPassphrase(slot, maker.vault, `${PASSPHRASE} `, kdf)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
  });

  it('never has the same salt or wrapping twice', async () => {
    const [one, two] = [await wrapWithPassphrase(vaultKey, PASSPHRASE, kdf, maker), await wrapWithPassphrase(vaultKey, PASSPHRASE, kdf, maker)];
    expect(one.kdf.salt).not.toBe(two.kdf.salt);
    expect(one.key).not.toBe(two.key);
    expect(one.id).not.toBe(two.id);
  });

  it('stands for itself and its vault alone', async () => {
    const slot = await wrapWithPassphrase(vaultKey, PASSPHRASE, kdf, maker);
    const changed: PassphraseSlot[] = [
      { ...slot, id: slot.id.replace(/./, (first) => (first === 'A' ? 'B' : 'A')) }, { ...slot, addedAt: slot.addedAt + 1 },
      { ...slot, kdf: { ...slot.kdf, memory: 64 } }, { ...slot, kdf: { ...slot.kdf, passes: 2 } }, { ...slot, kdf: { ...slot.kdf, lanes: 2 } },
      { ...slot, kdf: { ...slot.kdf, salt: base64(systemRandom(16)) } },
    ];
    for (const other of changed) await expect(unwrapWithPassphrase(other, maker.vault, PASSPHRASE, kdf)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await expect(unwrapWithPassphrase(slot, 'vault-bbbbbbbbbbbbbbbb', PASSPHRASE, kdf)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
  });

  it('binds even what does not change the derived key', async () => {
    // A derivation that ignores the cost shows that the cost is bound by the wrapping itself.
    const deaf: Kdf = { ...kdf, derive: async () => new Uint8Array(32) };
    const slot = await wrapWithPassphrase(vaultKey, PASSPHRASE, deaf, maker);
    for (const parts of [{ memory: 64 }, { passes: 2 }, { lanes: 2 }, { salt: base64(systemRandom(16)) }]) {
      await expect(unwrapWithPassphrase({ ...slot, kdf: { ...slot.kdf, ...parts } }, maker.vault, PASSPHRASE, deaf)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    }
  });

  it('is not made for a weak passphrase, nor read below or above the limits', async () => {
    await expect(wrapWithPassphrase(vaultKey, 'short', kdf, maker)).rejects.toMatchObject({ reason: 'weak-passphrase' });
    const slot = await wrapWithPassphrase(vaultKey, PASSPHRASE, kdf, maker);
    await expect(unwrapWithPassphrase(slot, maker.vault, PASSPHRASE, STANDARD_KDF)).rejects.toMatchObject({ reason: 'kdf-too-weak' });
    await expect(unwrapWithPassphrase({ ...slot, kdf: { ...slot.kdf, memory: 1_048_576 } }, maker.vault, PASSPHRASE, kdf)).rejects.toMatchObject({ reason: 'kdf-too-costly' });
  });
});

describe('a passkey slot', () => {
  it('gives the key back, and only for what its passkey gives', async () => {
    const slot = await wrapWithPrf(vaultKey, passkey, prf, maker);
    expect(slot).toMatchObject({ kind: 'passkey', name: 'Laptop', credential: 'Y3JlZA', rp: 'abcdefgh', salt: base64(passkey.salt) });
    expect(await unwrapWithPrf(slot, maker.vault, prf)).toEqual(vaultKey);
    await expect(unwrapWithPrf(slot, maker.vault, systemRandom(32))).rejects.toMatchObject({ reason: 'wrong-passkey' });
  });

  it('stands for itself and its vault alone', async () => {
    const slot = await wrapWithPrf(vaultKey, passkey, prf, maker);
    const changed: PasskeySlot[] = [
      { ...slot, name: 'Other' }, { ...slot, credential: 'Y3JlZB' }, { ...slot, rp: 'example.com' }, { ...slot, salt: base64(systemRandom(32)) }, { ...slot, addedAt: 0 },
    ];
    for (const other of changed) await expect(unwrapWithPrf(other, maker.vault, prf)).rejects.toMatchObject({ reason: 'wrong-passkey' });
    await expect(unwrapWithPrf(slot, 'vault-bbbbbbbbbbbbbbbb', prf)).rejects.toMatchObject({ reason: 'wrong-passkey' });
  });

  it('is never made from nothing: a passkey without the function gives no bytes', async () => {
    for (const output of [new Uint8Array(0), systemRandom(31), utf8('x'.repeat(64))]) {
      await expect(wrapWithPrf(vaultKey, passkey, output, maker)).rejects.toMatchObject({ reason: 'wrong-passkey' });
    }
  });
});
