import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { protonPlain, protonSealed } from './make/apps';
import { base32, entry, json, keyFor, link, steam, timed } from './make/entries';
import { zipped } from './make/zip';

const secret = base32(keyFor(1));

describe('Proton Authenticator', () => {
  const entries = [...timed, entry({ note: 'mine' }), { ...steam, issuer: 'Steam' }];
  it('plain gives its entries with names and notes', async () => {
    expect(recognise(protonPlain(entries))).toEqual({ app: 'proton-authenticator', encrypted: false, needs: 'nothing' });
    expect((await imported(protonPlain(entries))).entries).toEqual(entries);
  });
  it('encrypted gives its entries, for this app\'s files alone', async () => {
    const file = protonSealed(entries, 'pässwörd');
    expect(recognise(file)).toEqual({ app: 'proton-authenticator', encrypted: true, needs: 'password' });
    expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(entries);
    expect(await failure(file, { password: 'wrong' })).toMatchObject({ failure: 'wrong-password' });
    expect(await failure(protonSealed(entries, 'p', 'another purpose'), { password: 'p' })).toMatchObject({ failure: 'wrong-password' });
  });
  it('reports a broken link by its name; a version to come is refused', async () => {
    const broken = json({ version: 1, entries: [{ id: '1', content: { uri: `otpauth://totp/a?secret=${secret}`, name: 'x' } }, { id: '2', content: { uri: 'otpauth://totp/?secret=!', name: 'Shop' } }, { id: '3' }] });
    expect(left(await imported(broken))).toEqual(['Shop | bad-secret', '#3 | not-an-otpauth-link']);
    expect(await failure(protonPlain(entries, 2))).toMatchObject({ failure: 'unsupported-version' });
  });
});

describe('Proton Pass', () => {
  const item = (name: string, content: object, more: object = {}): object => ({ itemId: 'x', state: 1, data: { metadata: { name, note: '' }, type: 'login', content, extraFields: [] }, ...more });
  const extra = (fieldName: string, totpUri: string, type = 'totp'): object => ({ fieldName, type, data: type === 'totp' ? { totpUri } : { content: totpUri } });
  const vaults = {
    a: { name: 'Personal', items: [
      item('Shop', { itemEmail: 'ann@example.com', itemUsername: '', totpUri: link(entry()), urls: ['https://shop.example.com/login', 'bad'] }),
      item('Bank', { itemUsername: 'bob', totpUri: secret }),
      item('Gone', { totpUri: secret }, { state: 2 }),
      item('No code', { totpUri: '' }),
    ] },
    b: { name: 'Work', items: [
      { itemId: 'y', state: 1, data: { metadata: { name: 'Extra' }, type: 'note', content: {}, extraFields: [extra('first', secret), extra('hidden', 'x', 'hidden'), extra('broken', 'otpauth://totp/?secret=1')] } },
      { itemId: 'z', state: 1, data: { metadata: { name: 'Custom' }, type: 'custom', content: { sections: [{ sectionName: 's', sectionFields: [extra('code', link(entry({ account: 'own' })))] }] } } },
    ] },
  };
  const data = json({ version: '1.0', userId: 'u', encrypted: false, vaults });
  it('gives the codes of logins, extra fields and sections, by itself and in its zip', async () => {
    for (const file of [data, await zipped({ 'Proton Pass/files/x.bin': Buffer.from('y'), 'Proton Pass/data.json': data })]) {
      const result = await imported(file);
      expect(result.app).toBe('proton-pass');
      expect(result.entries.map(({ issuer, account }) => `${issuer}/${account}`)).toEqual(['Example/ann@example.com', 'Bank/bob', 'Extra/first', 'Example/own']);
      expect(result.suggestedHosts).toEqual([['shop.example.com'], [], [], []]);
      expect(left(result)).toEqual(['Gone | in-trash', 'Extra · broken | bad-secret']);
    }
  });
  it('left to PGP is refused with the reason', async () => {
    expect(await failure(await zipped({ 'Proton Pass/data.pgp': Buffer.from('x') }))).toMatchObject({ app: 'proton-pass', failure: 'pgp' });
  });
});
