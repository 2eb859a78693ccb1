import { randomBytes, scryptSync } from 'node:crypto';
import type { NewEntry } from '../../../../../src/vault/entry';
import { gcm } from './ciphers';
import { json } from './entries';

const item = ({ type, secret, algorithm, digits, period, counter, issuer, account, note }: NewEntry) => ({
  type, uuid: '00000000-0000-4000-8000-000000000000', name: account, issuer, note, favorite: false, icon: null,
  info: { secret, algo: algorithm, digits, ...(type === 'hotp' ? { counter } : { period }) }, groups: [],
});

export const aegisDatabase = (entries: readonly NewEntry[], version = 3): object => ({ version, entries: entries.map(item), groups: [] });
export const aegisPlain = (entries: readonly NewEntry[], version = 3): Buffer =>
  json({ version: 1, header: { slots: null, params: null }, db: aegisDatabase(entries, version) });

const sealed = (key: Buffer, text: Buffer): { data: Buffer; parameters: { nonce: string; tag: string } } => {
  const nonce = randomBytes(12);
  const all = gcm(key, nonce, text);
  return { data: all.subarray(0, -16), parameters: { nonce: nonce.toString('hex'), tag: all.subarray(-16).toString('hex') } };
};

/** With a slot of fingerprints in front, as on a phone, and a cheap password slot. */
export function aegisSealed(entries: readonly NewEntry[], password: string, { n = 16, r = 8, p = 1 } = {}): Buffer {
  const master = randomBytes(32);
  const salt = randomBytes(32);
  const slot = sealed(scryptSync(password, salt, 32, { N: Math.min(n, 1024), r, p: Math.min(p, 2) }), master);
  const fingerprint = sealed(randomBytes(32), master);
  const db = sealed(master, json(aegisDatabase(entries)));
  return json({
    version: 1,
    header: {
      slots: [
        { type: 2, uuid: 'a', key: fingerprint.data.toString('hex'), key_params: fingerprint.parameters },
        { type: 1, uuid: 'b', key: slot.data.toString('hex'), key_params: slot.parameters, n, r, p, salt: salt.toString('hex'), repaired: true, is_backup: false },
      ],
      params: db.parameters,
    },
    db: db.data.toString('base64'),
  });
}
