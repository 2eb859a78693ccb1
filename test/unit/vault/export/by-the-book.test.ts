/** A reader written from docs/vault-format.md alone, with nothing of the extension: what is written there is what is stored. */
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import { expect, it } from 'vitest';
import { writeBackup } from '../../../../src/vault/export/backup';
import { cheapKdf, entries, entry, PASSPHRASE, room, START, vaultIn } from '../doubles';
import { passkey, prf } from '../past';

interface Slot {
  kind: string; id: string; addedAt: number; key: string; name: string; credential: string; rp: string; salt: string;
  kdf: { name: string; memory: number; passes: number; lanes: number; salt: string };
}

const derived = (key: Uint8Array, what: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `mfa-setup-guide 1 ${what}`, 32));
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');

function decrypted(key: Uint8Array, sealed: Buffer, additional: string): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(additional)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]);
}

function vaultKey(vault: string, slot: Slot, secret: string | Uint8Array): Buffer {
  const common = ['mfa-setup-guide slot 1', vault, slot.kind, slot.id, slot.addedAt];
  if (typeof secret === 'string') {
    const { name, memory, passes, lanes, salt } = slot.kdf;
    const key = argon2id(secret.normalize('NFKC'), bytesOf(salt), { m: memory, t: passes, p: lanes, dkLen: 32 });
    return decrypted(key, bytesOf(slot.key), JSON.stringify([...common, name, memory, passes, lanes, salt]));
  }
  return decrypted(derived(secret, 'passkey'), bytesOf(slot.key), JSON.stringify([...common, slot.name, slot.credential, slot.rp, slot.salt]));
}

/** The plain body. */
function opened(text: string, secret: string | Uint8Array): string {
  const [title, header, body, seal, checksum, ...rest] = text.split('\n') as [string, string, string, string, string];
  expect(rest.filter(Boolean)).toEqual([]);
  expect(title).toMatch(/^mfa-setup-guide (vault|backup) 1$/);
  expect(createHash('sha256').update([title, header, body, seal].join('\n')).digest('base64')).toBe(checksum);
  const { vault, slots } = JSON.parse(header) as { vault: string; slots: Slot[] };
  const slot = slots.find(({ kind }) => kind === (typeof secret === 'string' ? 'passphrase' : 'passkey'))!;
  const key = vaultKey(vault, slot, secret);
  expect(createHmac('sha256', derived(key, 'seal')).update([title, header, body].join('\n')).digest('base64')).toBe(seal);
  return decrypted(derived(key, 'body'), bytesOf(body), `${title}\n${vault}`).toString();
}

const list = [entry(1, { issuer: 'Ünï', recoveryCodes: ['a', 'b'], note: 'n' }), ...entries(1)];

it('reads a backup', async () => {
  const plain = opened(await writeBackup(list, 'pässphrase ①', { now: START, kdf: cheapKdf }), 'pässphrase ①');
  expect(JSON.parse(plain)).toEqual({ version: 1, entries: list });
  expect(Buffer.byteLength(plain)).toBe(1024);
});

it('reads the stored vault, by passphrase and by passkey', async () => {
  const place = room();
  const vault = vaultIn(place);
  await vault.create(PASSPHRASE);
  await vault.addPasskeySlot(passkey, prf);
  await vault.edit(() => list);
  const head = place.local.text('vault.head');
  const text = place.local.text(`vault.${head.charAt(0)}`);
  expect(JSON.parse(text.split('\n')[1]!)).toMatchObject({ revision: Number(head.slice(2)), savedAt: START });
  for (const secret of [PASSPHRASE, prf]) expect(JSON.parse(opened(text, secret))).toEqual({ version: 1, entries: list });
});
