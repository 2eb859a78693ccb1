import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../../src/vault/random';
import { entries, entry, PASSPHRASE, room, vaultIn } from './doubles';
import { aPast, counted, passkey } from './past';

const counts = (list: { entries: number | null }[]): (number | null)[] => list.map((one) => one.entries);

async function filled(count: number) {
  const place = room();
  const vault = vaultIn(place);
  await vault.create(PASSPHRASE);
  await vault.edit(() => entries(count));
  return { place, vault };
}

describe('snapshots', () => {
  it('are the last states of five days, newest first', async () => {
    const { place, states } = await aPast();
    const list = await vaultIn(place).snapshots();
    expect(counts(list)).toEqual(states.slice(2, -1).reverse().map(({ length }) => length));
    expect(list.map(({ savedAt }) => savedAt)).toEqual([...list].map(({ savedAt }) => savedAt).sort((one, other) => other - one));
  });

  it('are made before something is lost, and one is enough for many deletions in a row', async () => {
    const { vault } = await filled(8);
    for (let left = 7; left > 0; left--) await vault.edit((list) => list.slice(1));
    expect(counts(await vault.snapshots())).toEqual([8]);
    await vault.edit(() => [], { emptied: true });
    expect(await vault.restoreSnapshot((await vault.snapshots()).at(-1)!.id)).toEqual(entries(8));
  });

  it.each([
    ['another secret', { secret: 'MFRGGZDF' }], ['another period', { period: 60 }], ['an emptied note', { note: '' }], ['no recovery codes any more', { recoveryCodes: [] }],
  ])('are made before an entry gets %s', async (_, change) => {
    const { vault } = await filled(0);
    await vault.edit(() => [entry(1, { note: 'n', recoveryCodes: ['a'] })]);
    await vault.edit((list) => list.map((one) => ({ ...one, ...change })));
    expect(await vault.restoreSnapshot((await vault.snapshots())[0]!.id)).toEqual([entry(1, { note: 'n', recoveryCodes: ['a'] })]);
  });

  it('are not made for what loses nothing', async () => {
    const { vault } = await filled(2);
    await vault.edit((list) => [...list.reverse(), entry(7)].map((one) => ({ ...one, account: `${one.account}!`, counter: 0, verified: false })));
    expect(await vault.snapshots()).toEqual([]);
  });

  it('say nothing but their time while the vault is locked', async () => {
    const { place } = await aPast();
    const vault = vaultIn(place);
    await vault.lock();
    expect(counts(await vault.snapshots())).toEqual([null, null, null, null, null]);
  });
});

describe('going back', () => {
  it('makes the state before a snapshot itself, so that it can be undone', async () => {
    const { place, states } = await aPast();
    const vault = vaultIn(place);
    const oldest = (await vault.snapshots()).at(-1)!;
    expect(await vault.restoreSnapshot(oldest.id)).toEqual(states[2]);
    expect(await vault.read()).toEqual(states[2]);
    expect(await vault.restoreSnapshot((await vault.snapshots())[0]!.id)).toEqual(states.at(-1));
  });

  it('never takes a counter back', async () => {
    const { place } = await aPast();
    const vault = vaultIn(place);
    for (let count = 0; count < 3; count++) await vault.spend(counted.id);
    const restored = await vault.restoreSnapshot((await vault.snapshots()).at(-1)!.id);
    expect(restored.find(({ id }) => id === counted.id)!.counter).toBe(3);
  });

  it('needs the key or the passphrase, and leaves the vault as open as it was', async () => {
    const { place, states } = await aPast();
    const vault = vaultIn(place);
    const { id } = (await vault.snapshots())[0]!;
    await vault.lock();
    await expect(vault.restoreSnapshot(id)).rejects.toMatchObject({ reason: 'locked' });
    await expect(vault.restoreSnapshot(id, 'wrong passphrase')).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await expect(vault.restoreSnapshot('nothing')).rejects.toMatchObject({ reason: 'no-snapshot' });
    expect(await vault.state()).toBe('locked');
    expect(await vault.restoreSnapshot(id, PASSPHRASE)).toEqual(states.at(-2));
    expect(await vault.state()).toBe('unlocked');
  });

  it('brings back no passkey that was taken away, and no old passphrase', async () => {
    const { place, slot } = await aPast();
    const vault = vaultIn(place);
    const phone = systemRandom(32);
    const id = await vault.addPasskeySlot({ ...passkey, name: 'Phone' }, phone);
    await vault.removeSlot(slot);
    await vault.changePassphrase(PASSPHRASE, 'another passphrase');
    await vault.restoreSnapshot((await vault.snapshots()).at(-1)!.id);
    await vault.lock();
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await vault.unlock('another passphrase');
    expect((await vault.slots()).map((one) => one.id)).toContain(id);
    expect((await vault.slots()).map((one) => one.id)).not.toContain(slot);
  });
});

it('where space lacks the oldest snapshot goes, the newest never', async () => {
  const { place, states } = await aPast();
  const used = (): number => Object.values(place.local.values).reduce((sum, value) => sum + value.length, 0);
  // A quota with no room for anything more.
  const quota = used();
  place.local.onWrite = (_, items) => {
    const grown = Object.entries(items).reduce((sum, [key, value]) => sum + JSON.stringify(value).length - (place.local.values[key]?.length ?? 0), used());
    if (grown > quota) throw new Error('QUOTA_BYTES quota exceeded');
    return undefined;
  };
  const vault = vaultIn(place);
  const long = (list: typeof states[number]) => list.map((one) => ({ ...one, note: 'x'.repeat(300) }));
  await vault.edit(long);
  const kept = counts(await vault.snapshots());
  expect(kept.length).toBeLessThan(5);
  expect(kept).toEqual(states.slice(-1 - kept.length, -1).reverse().map(({ length }) => length));
  expect(await vault.read()).toEqual(long(states.at(-1)!));
  await expect(vault.edit((list) => list.map((one) => ({ ...one, note: 'x'.repeat(10_000) })))).rejects.toMatchObject({ reason: 'no-space' });
  expect(counts(await vault.snapshots())[0]).toBe(states.at(-2)!.length);
  expect(await vault.read()).toEqual(long(states.at(-1)!));
});
