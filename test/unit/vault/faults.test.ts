/**
 * Every write of every operation goes wrong in every way. Afterwards the vault is what was last reported as saved, or what it was
 * before the operation that was cut off; nothing that could not be read is lost; and the reason is the right one.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/vault/entry';
import { isRefusal } from '../../../src/vault/errors';
import { systemRandom } from '../../../src/vault/random';
import type { Vault } from '../../../src/vault/vault';
import { entries, entry, MemoryArea, PASSPHRASE, room, START, vaultIn, type Room } from './doubles';
import { faultyCopy, FAULTS, type Fault } from './faulty-area';
import { aPast, counted, DAY, passkey, prf } from './past';

const NEW_PASSPHRASE = 'another passphrase';
const SNAPSHOTS = [1, 2, 3, 4, 5].map((number) => `vault.snapshot.${number}`);

let past: Room;
let slot: string;
beforeAll(async () => {
  ({ place: past, slot } = await aPast());
});

/** The same one with the current state damaged on disk, so that the state before is in use and the damaged bytes must be kept. */
function withDamage(place: Room): Room {
  const local = place.local.copy();
  const current = `vault.${local.text('vault.head').charAt(0)}`;
  local.put(current, local.text(current).replace('"revision"', '"Revision"'));
  return { ...place, local };
}

interface Operation {
  name: string;
  run: (vault: Vault) => Promise<unknown>;
  /** The entries afterwards. */
  after: (entries: Entry[]) => Entry[];
  /** Where it begins; the vault with a past unless told. */
  from?: () => Room;
}

const touched = (list: Entry[]): Entry[] => list.map((one, at) => (at === 0 ? { ...one, note: 'edited' } : one));
const spent = (list: Entry[]): Entry[] => list.map((one) => (one.id === counted.id ? { ...one, counter: one.counter + 1 } : one));
const added = (list: Entry[]): Entry[] => [...list, entry(50)];
const same = (list: Entry[]): Entry[] => list;

const OPERATIONS: Operation[] = [
  { name: 'add', run: (vault) => vault.edit(added), after: added },
  { name: 'edit', run: (vault) => vault.edit(touched), after: touched },
  { name: 'remove', run: (vault) => vault.edit((list) => list.slice(1)), after: (list) => list.slice(1) },
  { name: 'remove all', run: (vault) => vault.edit(() => [], { emptied: true }), after: () => [] },
  { name: 'reorder', run: (vault) => vault.edit((list) => list.reverse()), after: (list) => [...list].reverse() },
  { name: 'a first save of a day', run: (vault) => vault.edit(added), after: added, from: () => ({ ...past, at: past.at + DAY }) },
  { name: 'spend a counter', run: (vault) => vault.spend(counted.id), after: spent },
  { name: 'change the passphrase', run: (vault) => vault.changePassphrase(PASSPHRASE, NEW_PASSPHRASE), after: same },
  { name: 'add a passkey', run: (vault) => vault.addPasskeySlot({ ...passkey, name: 'Phone' }, systemRandom(32)), after: same },
  { name: 'remove a passkey', run: (vault) => vault.removeSlot(slot), after: same },
  { name: 'restore a snapshot', run: async (vault) => vault.restoreSnapshot((await vault.snapshots()).at(-1)!.id), after: (list) => [...list.slice(0, 3), list.at(-1)!] },
  { name: 'add after damage', run: (vault) => vault.edit(added), after: added, from: () => withDamage(past) },
  { name: 'change the passphrase after damage', run: (vault) => vault.changePassphrase(PASSPHRASE, NEW_PASSPHRASE), after: same, from: () => withDamage(past) },
];

/** What can be opened by someone who comes after a restart. */
async function opened(local: MemoryArea, at: number): Promise<{ entries: Entry[]; by: string[] }> {
  const ways: [string, (vault: Vault) => Promise<void>][] = [
    [PASSPHRASE, (vault) => vault.unlock(PASSPHRASE)], [NEW_PASSPHRASE, (vault) => vault.unlock(NEW_PASSPHRASE)], ['passkey', (vault) => vault.unlockWithPrf(slot, prf)],
  ];
  const [by, read]: [string[], Entry[][]] = [[], []];
  for (const [name, unlock] of ways) {
    const vault = vaultIn(room({ local: local.copy(), at }));
    try {
      await unlock(vault);
    } catch (error) {
      expect(['wrong-passphrase', 'no-slot']).toContain((error as { reason?: string }).reason);
      continue;
    }
    by.push(name);
    read.push(await vault.read());
  }
  expect(by.length).toBeGreaterThan(0);
  for (const list of read) expect(list).toEqual(read[0]);
  return { entries: read[0]!, by };
}

/** How many of the stored records the old passphrase or the removed passkey still opens. */
async function olderCopies(local: MemoryArea, old: (vault: Vault) => Promise<void>): Promise<number> {
  const found = new Set(await Promise.all(['vault.a', 'vault.b', ...SNAPSHOTS].map(async (key) => {
    if (!(key in local.values)) return null;
    const alone = room();
    alone.local.put('vault.a', local.text(key));
    return old(vaultIn(alone)).then(() => key, () => null);
  })));
  found.delete(null);
  return found.size;
}

const RIGHT: Partial<Record<Fault, RegExp>> = { 'quota once': /^no-space$/, quota: /^no-space$/, fails: /^storage$/, nothing: /^storage$/, half: /^storage$/ };

/** Runs it with one fault and looks at what is left. False when the operation has fewer writes. */
async function survives({ run, after, from = () => past }: Operation, fault: Fault, at: number, memory: boolean): Promise<boolean> {
  const start = from();
  const was = (await opened(start.local, start.at)).entries;
  const [local, session] = [faultyCopy(start.local, memory ? null : fault, at), faultyCopy(start.session, memory ? fault : null, at)];
  const place = room({ local, session, at: start.at + 6_000, stay: () => ({ idle: 9_999, most: 9_999 }) });
  const unread = Object.values(start.local.values).filter((value) => value.includes('"Revision"') || value.includes('\\"Revision\\"'));
  let result: unknown;
  let reason: string | null = null;
  try {
    result = await run(vaultIn(place));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    ({ reason } = error);
  }
  if (!(memory ? session : local).fired) {
    expect(reason).toBeNull();
    return false;
  }
  const left = await opened(local, place.at);
  const [old, next] = [JSON.stringify(was), JSON.stringify(after(was))];
  if (reason === null) expect(JSON.stringify(left.entries)).toBe(next);
  else {
    expect([old, next]).toContain(JSON.stringify(left.entries));
    if (RIGHT[fault] && !memory) expect(reason).toMatch(RIGHT[fault]);
  }
  // What was promised of the ways in.
  if (reason === null && typeof result === 'object' && result !== null && 'olderCopies' in result) {
    const removed = run.toString().includes('removeSlot');
    expect(left.by).toEqual(removed ? [PASSPHRASE] : [NEW_PASSPHRASE, 'passkey']);
    const older = await olderCopies(local, (vault) => (removed ? vault.unlockWithPrf(slot, prf) : vault.unlock(PASSPHRASE)));
    // Where nobody can tell whether the write arrived, it is told as one too many.
    if (/kill|half/.test(fault)) expect(older).toBeLessThanOrEqual(result.olderCopies as number);
    else expect(older).toBe(result.olderCopies);
  }
  // Bytes that could not be read are still somewhere.
  for (const bytes of unread) expect(Object.values(local.values)).toContain(bytes);
  // Earlier states: at most the one whose place was needed is gone; lack of space may take more, but never the last.
  const again = vaultIn(room({ local: local.copy(), session: new MemoryArea(), at: place.at }));
  await again.unlock(left.by[0] === 'passkey' ? PASSPHRASE : left.by[0]!);
  const snapshots = (await again.snapshots()).filter((one) => one.entries !== null).length;
  expect(snapshots).toBeGreaterThanOrEqual(fault.startsWith('quota') ? 1 : 4);
  // And it goes on from there.
  await again.edit((list) => [...list, entry(77)]);
  expect(await again.read()).toEqual([...left.entries, entry(77)]);
  for (const bytes of unread) expect(Object.values(local.values)).toContain(bytes);
  return true;
}

describe.each(OPERATIONS)('$name', (operation) => {
  it.each(FAULTS)('%s', async (fault) => {
    let at = 1;
    while (await survives(operation, fault, at, false)) at++;
    // Every operation has at least the generation and the head.
    expect(at - 1).toBeGreaterThanOrEqual(2);
    at = 1;
    while (await survives(operation, fault, at, true)) at++;
  }, 60_000);
});

describe('create', () => {
  it.each(FAULTS)('%s', async (fault) => {
    for (let at = 1; ; at++) {
      const local = faultyCopy(new MemoryArea(), fault, at);
      const told = await vaultIn(room({ local })).create(PASSPHRASE).then(() => null, (error: { reason: string }) => error.reason);
      if (!local.fired) break;
      const later = vaultIn(room({ local: local.copy(), at: START + 1 }));
      const state = await later.state();
      if (told === null) expect(state).toBe('locked');
      else if (RIGHT[fault]) expect(told).toMatch(RIGHT[fault]);
      // Half of a vault that never had entries can be thrown away; anything else is none, or whole and empty.
      if (typeof state === 'object') {
        expect(fault).toMatch(/half/);
        await expect(later.create(PASSPHRASE)).rejects.toMatchObject({ reason: 'exists' });
        await later.erase();
      }
      if (await later.state() === 'none') await later.create(PASSPHRASE);
      await later.unlock(PASSPHRASE);
      expect(await later.read()).toEqual([]);
      expect(await later.edit(() => entries(1))).toEqual(entries(1));
    }
  });
});

it('no code of a counter is ever given twice, whatever goes wrong', async () => {
  for (const fault of FAULTS) {
    for (let at = 1; at < 5; at++) {
      const [local, session] = [faultyCopy(past.local, fault, at), past.session.copy()];
      const first = await vaultIn(room({ local, session, at: past.at })).spend(counted.id).catch(() => null);
      const next = await vaultIn(room({ local: local.copy(), session: past.session.copy(), at: past.at })).spend(counted.id);
      expect(next).not.toBe(first);
      expect(next).toBe(first === null ? next : '287082');
    }
  }
});
