import { describe, expect, it, vi } from 'vitest';
import { argon2 } from '../../../src/vault/kdf';
import { systemRandom } from '../../../src/vault/random';
import { cheapKdf, entries, entry, PASSPHRASE, restarted, room, START, vaultIn, type Room } from './doubles';

const MINUTE = 60_000;
const passkey = { name: 'Laptop', credential: 'Y3JlZA', rp: 'example.com', salt: systemRandom(32) };

/** An unlocked vault with some entries. */
async function filled(count = 3, parts: Partial<Room> = {}) {
  const place = room(parts);
  const vault = vaultIn(place);
  await vault.create(PASSPHRASE);
  if (count > 0) await vault.edit(() => entries(count));
  return { place, vault };
}

describe('a vault', () => {
  it('is made, locked and unlocked', async () => {
    const place = room();
    const vault = vaultIn(place);
    expect(await vault.state()).toBe('none');
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ reason: 'none' });
    await expect(vault.read()).rejects.toMatchObject({ reason: 'none' });
    await vault.create(PASSPHRASE);
    expect(await vault.state()).toBe('unlocked');
    expect(await vault.read()).toEqual([]);
    await vault.lock();
    expect(await vault.state()).toBe('locked');
    await expect(vault.read()).rejects.toMatchObject({ reason: 'locked' });
    await expect(vault.edit((list) => [...list, entry(1)])).rejects.toMatchObject({ reason: 'locked' });
    await expect(vault.unlock('wrong passphrase')).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    expect(await vault.state()).toBe('locked');
    await vault.unlock(PASSPHRASE);
    expect(await vault.state()).toBe('unlocked');
  });

  it('keeps its entries over a restart, locked', async () => {
    const { place } = await filled();
    const vault = vaultIn(restarted(place));
    expect(await vault.state()).toBe('locked');
    await vault.unlock(PASSPHRASE);
    expect(await vault.read()).toEqual(entries(3));
  });

  it('is open in every page at once, and locked in every page at once', async () => {
    const { place, vault } = await filled();
    const other = vaultIn(place);
    expect(await other.read()).toEqual(entries(3));
    await other.lock();
    expect(await vault.state()).toBe('locked');
  });

  it('is made only once, and not with a weak passphrase', async () => {
    const place = room();
    const vault = vaultIn(place);
    await expect(vault.create('1234567')).rejects.toMatchObject({ reason: 'weak-passphrase' });
    expect(await vault.state()).toBe('none');
    await vault.create(PASSPHRASE);
    await expect(vault.create(PASSPHRASE)).rejects.toMatchObject({ reason: 'exists' });
  });

  it('stores no secret, key or passphrase in the open', async () => {
    const { place, vault } = await filled();
    await vault.addPasskeySlot(passkey, systemRandom(32));
    const key = (JSON.parse(place.session.values['vault.key']!) as { key: string }).key;
    const all = JSON.stringify(place.local.values);
    for (const word of ['JBSWY3DP', 'user1', 'Example', key, PASSPHRASE]) expect(all).not.toContain(word);
  });

  it('derives exactly once at each unlocking, right or wrong', async () => {
    const derive = vi.fn(argon2);
    const { vault } = await filled(1, { kdf: { ...cheapKdf, derive } });
    await vault.edit(() => entries(2));
    await vault.lock();
    derive.mockClear();
    await vault.unlock(PASSPHRASE);
    expect(derive).toHaveBeenCalledTimes(1);
    await expect(vault.unlock('wrong passphrase')).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    expect(derive).toHaveBeenCalledTimes(2);
    await vault.read();
    await vault.edit(() => entries(4));
    expect(derive).toHaveBeenCalledTimes(2);
  });
});

describe('the deadline', () => {
  it('is checked on every use and put off by it', async () => {
    const { place, vault } = await filled();
    expect(await vault.deadline()).toBe(START + 15 * MINUTE);
    place.at += 10 * MINUTE;
    await vault.read();
    expect(await vault.deadline()).toBe(START + 25 * MINUTE);
    place.at += 15 * MINUTE;
    await expect(vault.edit(() => entries(4))).rejects.toMatchObject({ reason: 'locked' });
    expect(await vault.state()).toBe('locked');
    expect(await vault.deadline()).toBeNull();
    expect(place.session.values).toEqual({});
  });

  it('is not put off by looking at the state', async () => {
    const { place, vault } = await filled();
    place.at += 14 * MINUTE;
    expect(await vault.state()).toBe('unlocked');
    expect(await vault.deadline()).toBe(START + 15 * MINUTE);
  });
});

describe('a key in the session that does not match', () => {
  it('counts as none', async () => {
    const { place, vault } = await filled();
    const { place: other } = await filled();
    place.session.values = other.session.values;
    expect(await vault.state()).toBe('locked');
    await expect(vault.read()).rejects.toMatchObject({ reason: 'locked' });
    await expect(vault.edit(() => entries(1))).rejects.toMatchObject({ reason: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await vault.read()).toEqual(entries(3));
  });
});

describe('editing', () => {
  it('saves what it returns', async () => {
    const { vault } = await filled();
    const saved = await vault.edit((list) => list.map((one) => ({ ...one, note: 'new' })));
    expect(saved.map(({ note }) => note)).toEqual(['new', 'new', 'new']);
    expect(await vault.read()).toEqual(saved);
  });

  it('works on a copy, in place too', async () => {
    const { vault } = await filled();
    await vault.edit((list) => { list[0]!.note = 'in place'; return list; });
    expect((await vault.read())[0]!.note).toBe('in place');
  });

  it('writes nothing when nothing changes, nor when the change throws or is invalid', async () => {
    const { place, vault } = await filled();
    const before = place.local.values;
    const { writes } = place.local;
    await vault.edit((list) => list);
    await expect(vault.edit(() => { throw new Error('mine'); })).rejects.toThrow('mine');
    await expect(vault.edit((list) => [...list, entry(0)])).rejects.toMatchObject({ reason: 'invalid' });
    await expect(vault.edit((list) => list.map((one) => ({ ...one, period: 0 })))).rejects.toMatchObject({ reason: 'invalid' });
    expect(place.local.writes).toBe(writes);
    expect(place.local.values).toEqual(before);
  });

  it('never replaces entries by none unless that was meant', async () => {
    const { vault } = await filled();
    await expect(vault.edit(() => [])).rejects.toMatchObject({ reason: 'would-empty' });
    expect(await vault.read()).toHaveLength(3);
    await vault.edit(() => [], { emptied: true });
    expect(await vault.read()).toEqual([]);
  });

  it('uses both places in turn', async () => {
    const { place, vault } = await filled(0);
    const heads = [];
    for (let count = 1; count < 5; count++) {
      await vault.edit(() => entries(count));
      heads.push(place.local.text('vault.head'));
    }
    expect(heads).toEqual(['b.2', 'a.3', 'b.4', 'a.5']);
  });
});

describe('a counter', () => {
  it('is saved before its code is shown', async () => {
    const { place, vault } = await filled(0);
    await vault.edit(() => [entry(1, { type: 'hotp', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' })]);
    expect(await vault.spend(entry(1).id)).toBe('755224');
    expect(await vault.spend(entry(1).id)).toBe('287082');
    expect((await vault.read())[0]!.counter).toBe(2);
    place.local.onWrite = () => { throw new Error('QUOTA_BYTES quota exceeded'); };
    await expect(vault.spend(entry(1).id)).rejects.toMatchObject({ reason: 'no-space' });
    place.local.onWrite = () => undefined;
    expect((await vault.read())[0]!.counter).toBe(2);
  });

  it('belongs to hotp entries', async () => {
    const { vault } = await filled();
    await expect(vault.spend(entry(1).id)).rejects.toMatchObject({ reason: 'no-entry' });
    await expect(vault.spend('nothing-there')).rejects.toMatchObject({ reason: 'no-entry' });
  });
});

describe('slots', () => {
  it('a changed passphrase opens, the old one opens nothing that is stored', async () => {
    const { place, vault } = await filled();
    await vault.edit((list) => list.slice(1));
    const body = place.local.text('vault.a').split('\n')[2];
    expect(await vault.changePassphrase(PASSPHRASE, 'another passphrase')).toEqual({ olderCopies: 0 });
    expect(place.local.text('vault.b').split('\n')[2]).toBe(body);
    await vault.lock();
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await vault.unlock('another passphrase');
    expect(await vault.read()).toEqual(entries(3).slice(1));
    const texts = ['vault.a', 'vault.b', 'vault.snapshot.1'].map((name) => place.local.text(name));
    expect(texts[1]).toBe(texts[0]);
    for (const text of texts) {
      const alone = room();
      alone.local.put('vault.a', text);
      await expect(vaultIn(alone).unlock(PASSPHRASE)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
      await vaultIn(alone).unlock('another passphrase');
    }
  });

  it('a change needs the old passphrase and a good new one', async () => {
    const { place, vault } = await filled();
    const before = { ...place.local.values };
    await expect(vault.changePassphrase('wrong passphrase', 'another passphrase')).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await expect(vault.changePassphrase(PASSPHRASE, 'short')).rejects.toMatchObject({ reason: 'weak-passphrase' });
    expect(place.local.values).toEqual(before);
  });

  it('a change leaves a locked vault locked', async () => {
    const { vault } = await filled();
    await vault.lock();
    await vault.changePassphrase(PASSPHRASE, 'another passphrase');
    expect(await vault.state()).toBe('locked');
  });

  it('a passkey opens until it is removed', async () => {
    const { vault } = await filled();
    const prf = systemRandom(32);
    const id = await vault.addPasskeySlot(passkey, prf);
    await vault.lock();
    await expect(vault.unlockWithPrf(id, systemRandom(32))).rejects.toMatchObject({ reason: 'wrong-passkey' });
    await expect(vault.unlockWithPrf('nothing', prf)).rejects.toMatchObject({ reason: 'no-slot' });
    await vault.unlockWithPrf(id, prf);
    expect(await vault.read()).toEqual(entries(3));
    await vault.changePassphrase(PASSPHRASE, 'another passphrase');
    await vault.unlockWithPrf(id, prf);
    expect(await vault.removeSlot(id)).toEqual({ olderCopies: 0 });
    await expect(vault.unlockWithPrf(id, prf)).rejects.toMatchObject({ reason: 'no-slot' });
  });

  it('are known without the key, but not what is in them', async () => {
    const { vault } = await filled();
    const id = await vault.addPasskeySlot(passkey, systemRandom(32));
    await vault.lock();
    const slots = await vault.slots();
    expect(slots).toMatchObject([{ kind: 'passphrase', addedAt: START }, { kind: 'passkey', id, name: 'Laptop', credential: 'Y3JlZA', rp: 'example.com' }]);
    for (const slot of slots) expect(slot).not.toHaveProperty('key');
  });

  it('the passphrase stays, and there are at most sixteen', async () => {
    const { vault } = await filled();
    const [passphrase] = await vault.slots();
    await expect(vault.removeSlot(passphrase!.id)).rejects.toMatchObject({ reason: 'needed-slot' });
    await expect(vault.removeSlot('nothing')).rejects.toMatchObject({ reason: 'no-slot' });
    for (let count = 1; count < 16; count++) await vault.addPasskeySlot(passkey, systemRandom(32));
    await expect(vault.addPasskeySlot(passkey, systemRandom(32))).rejects.toMatchObject({ reason: 'too-many-slots' });
    await vault.lock();
    await expect(vault.addPasskeySlot(passkey, systemRandom(32))).rejects.toMatchObject({ reason: 'locked' });
  });
});

it('erases everything of its own and nothing else', async () => {
  const { place, vault } = await filled();
  await vault.edit((list) => list.slice(1));
  place.local.put('settings', { theme: 'dark' });
  place.local.put('vault.kept.x', 'damaged');
  await vault.erase();
  expect(place.local.values).toEqual({ settings: '{"theme":"dark"}' });
  expect(place.session.values).toEqual({});
  expect(await vault.state()).toBe('none');
});
