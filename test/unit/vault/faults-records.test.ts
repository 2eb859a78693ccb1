/** Records that are not what was stored: a flipped bit, another vault's, a newer version's, or none. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { encrypt } from '../../../src/vault/aead';
import { base64, fromBase64, utf8 } from '../../../src/vault/bytes';
import type { Entry } from '../../../src/vault/entry';
import { envelopeText } from '../../../src/vault/envelope';
import { keysOf } from '../../../src/vault/keys';
import { systemRandom } from '../../../src/vault/random';
import type { Vault } from '../../../src/vault/vault';
import { entries, entry, MemoryArea, PASSPHRASE, room, vaultIn, type Room } from './doubles';
import { aPast, passkey, prf } from './past';

let past: Room;
let foreign: Room;
let slot: string;
/** What is current, and what was before. */
let now: Entry[];
let earlier: Entry[];
/** Where they are. */
let current: string;
let previous: string;
beforeAll(async () => {
  let states: Entry[][];
  ({ place: past, slot, states } = await aPast());
  [earlier, now] = states.slice(-2) as [Entry[], Entry[]];
  current = `vault.${past.local.text('vault.head').charAt(0)}`;
  previous = current === 'vault.a' ? 'vault.b' : 'vault.a';
  foreign = room();
  const other = vaultIn(foreign);
  await other.create('somebody else');
  for (let count = 1; count < 9; count++) await other.edit(() => entries(count).map((one) => ({ ...one, issuer: 'Foreign' })));
});

/** What was put into a place that is not of the vault itself. */
const planted = new WeakMap<Room, string[]>();

/** The vault with some records changed; undefined takes one away. */
function changed(records: Record<string, unknown>, unlocked = true): Room {
  const place = room({ local: past.local.copy(), session: unlocked ? past.session.copy() : new MemoryArea(), at: past.at });
  for (const [key, value] of Object.entries(records)) {
    if (value === undefined) delete place.local.values[key];
    else place.local.put(key, value);
  }
  planted.set(place, Object.keys(records).filter((key) => key !== 'vault.head' && records[key] !== undefined).map((key) => place.local.values[key]!));
  return place;
}

const flipped = (text: string, at: number, bit: number): string => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
const checksummed = (lines: string): string => `${lines}\n${createHash('sha256').update(lines).digest('base64')}`;
const linesOf = (text: string): string => text.split('\n').slice(0, 4).join('\n');

/** After whatever was changed the vault goes on, and what lay there is still somewhere. */
async function goesOn(place: Room, expected: Entry[]): Promise<void> {
  const vault = vaultIn(place);
  expect(await vault.read()).toEqual(expected);
  await vault.edit((list) => [...list, entry(60)]);
  await vault.edit((list) => [...list, entry(61)]);
  expect(await vault.read()).toEqual([...expected, entry(60), entry(61)]);
  const after = Object.values(place.local.values);
  for (const value of planted.get(place)!) expect(after).toContain(value);
}

describe('any flipped bit', () => {
  const told = async (place: Room): Promise<{ list: Entry[]; fellBack: boolean }> => {
    const vault = vaultIn(place);
    const { entries, fellBack } = await vault.view();
    return { list: entries, fellBack };
  };

  it('of the current generation\'s header leaves the state before, and says so', async () => {
    const text = past.local.text(current);
    const end = text.indexOf('\n', text.indexOf('\n') + 1);
    for (let at = 0; at <= end; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const vault = vaultIn(changed({ [current]: flipped(text, at, bit) }));
        const list = await vault.read();
        if (JSON.stringify(list) !== JSON.stringify(earlier)) expect.unreachable(`at ${at}, bit ${bit}`);
      }
    }
    expect(await told(changed({ [current]: flipped(text, 40, 1) }))).toEqual({ list: earlier, fellBack: true });
  }, 120_000);

  it('of the head changes nothing', async () => {
    const head = past.local.text('vault.head');
    for (let at = 0; at < head.length; at++) {
      for (let bit = 0; bit < 8; bit++) expect((await told(changed({ 'vault.head': flipped(head, at, bit) }))).list).toEqual(now);
    }
  });

  it('of any record: one of the two states, unlocked or with the passphrase; and it goes on', async () => {
    const keys = Object.keys(past.local.values).filter((key) => key !== 'vault.head');
    await fc.assert(fc.asyncProperty(fc.constantFrom(...keys), fc.nat(), fc.nat(7), fc.boolean(), async (key, at, bit, unlocked) => {
      const text = past.local.text(key);
      const place = changed({ [key]: flipped(text, at % text.length, bit) }, unlocked);
      if (!unlocked) await vaultIn(place).unlock(PASSPHRASE);
      await goesOn(place, key === current ? earlier : now);
    }), { numRuns: 300 });
  }, 120_000);

  it('of both generations is refused, and nothing is written', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(7), async (one, other, bit) => {
      const [a, b] = [past.local.text('vault.a'), past.local.text('vault.b')];
      const place = changed({ 'vault.a': flipped(a, one % a.length, bit), 'vault.b': flipped(b, other % b.length, bit) });
      await refusesAll(place, 'damaged');
    }), { numRuns: 30 });
    // The snapshots are the way back.
    const place = changed({ 'vault.a': 'x', 'vault.b': 'y' }, false);
    const vault = vaultIn(place);
    expect(await vault.state()).toEqual({ broken: 'damaged' });
    const [newest] = await vault.snapshots();
    expect(await vault.restoreSnapshot(newest!.id, PASSPHRASE)).toEqual(earlier);
    await goesOn(place, earlier);
  });

  it('made on purpose, with the checksum right: never anything but one of the two states', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('vault.a', 'vault.b'), fc.nat(), fc.nat(6), async (key, at, bit) => {
      const lines = linesOf(past.local.text(key));
      const place = changed({ [key]: checksummed(flipped(lines, at % lines.length, bit)) });
      const list = await vaultIn(place).read().catch((error: { reason: string }) => error.reason);
      if (list !== 'newer-version') await goesOn(place, key === current ? earlier : now);
    }), { numRuns: 300 });
  }, 60_000);
});

/** Every operation refuses for this reason, and not a byte is written. */
async function refusesAll(place: Room, reason: string, passphraseReason = reason): Promise<void> {
  const before = { ...place.local.values };
  const vault = vaultIn(place);
  const all: [(vault: Vault) => Promise<unknown>, string][] = [
    [(it) => it.read(), reason], [(it) => it.edit((list) => [...list, entry(60)]), reason], [(it) => it.spend(entry(90).id), reason],
    [(it) => it.addPasskeySlot(passkey, prf), reason], [(it) => it.removeSlot(slot), reason], [(it) => it.create(PASSPHRASE), 'exists'],
    [(it) => it.unlock(PASSPHRASE), passphraseReason], [(it) => it.changePassphrase(PASSPHRASE, 'another passphrase'), passphraseReason],
  ];
  for (const [run, expected] of all) await expect(run(vault), run.toString()).rejects.toMatchObject({ reason: expected });
  expect(place.local.values).toEqual(before);
}

describe('another vault\'s record', () => {
  const record = (): string => foreign.local.text(`vault.${foreign.local.text('vault.head').charAt(0)}`);

  it('in place of the current generation: the state before is there, unlocked, by passphrase and by passkey; the foreign one is kept', async () => {
    await goesOn(changed({ [current]: record() }), earlier);
    for (const unlock of [(vault: Vault) => vault.unlock(PASSPHRASE), (vault: Vault) => vault.unlockWithPrf(slot, prf)]) {
      const place = changed({ [current]: record() }, false);
      await unlock(vaultIn(place));
      await goesOn(place, earlier);
    }
    const place = changed({ [current]: record() }, false);
    expect(await vaultIn(place).changePassphrase(PASSPHRASE, 'another passphrase')).toEqual({ olderCopies: 0 });
    expect(Object.values(place.local.values)).toContain(JSON.stringify(record()));
  });

  it('with a head and all: the same', async () => {
    const place = changed({ [current]: record(), 'vault.head': `${current.at(-1)}.9` }, false);
    await expect(vaultIn(place).unlock('wrong passphrase')).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await vaultIn(place).unlock(PASSPHRASE);
    await goesOn(place, earlier);
  });

  it('in place of the generation before, or of a snapshot, changes nothing', async () => {
    await goesOn(changed({ [previous]: record() }), now);
    await goesOn(changed({ 'vault.snapshot.1': record(), 'vault.snapshot.2': record() }), now);
  });

  it('in place of both: locked, nothing is written, and a snapshot brings ours back', async () => {
    const place = changed({ [current]: record(), [previous]: record() });
    await refusesAll(place, 'locked', 'wrong-passphrase');
    const vault = vaultIn(place);
    const [newest] = await vault.snapshots();
    expect(await vault.restoreSnapshot(newest!.id, PASSPHRASE)).toEqual(earlier);
    await goesOn(place, earlier);
  });
});

describe('a head', () => {
  it('to a generation that is missing: the one before; none at all: refused', async () => {
    await goesOn(changed({ [current]: undefined }), earlier);
    await refusesAll(changed({ [current]: undefined, [previous]: undefined }), 'damaged');
  });

  it.each([['that is missing', undefined], ['of another form', { version: 2 }], ['to a revision that is not there', 'a.99']])('%s changes nothing', async (_, head) => {
    await goesOn(changed({ 'vault.head': head }), now);
  });

  it('beside generations that are no texts: as damaged as any', async () => {
    await goesOn(changed({ [current]: { version: 2 } }), earlier);
    await goesOn(changed({ [previous]: ['x'], 'vault.head': null, 'vault.snapshot.3': 7 }), now);
  });

  it('alone, or snapshots alone, are not "no vault": nothing is made over them', async () => {
    const head = room();
    head.local.put('vault.head', 'a.3');
    await expect(vaultIn(head).create(PASSPHRASE)).rejects.toMatchObject({ reason: 'exists' });
    await expect(vaultIn(changed({ 'vault.a': undefined, 'vault.b': undefined, 'vault.head': undefined })).create(PASSPHRASE)).rejects.toMatchObject({ reason: 'exists' });
  });
});

describe('a downgrade', () => {
  const newer = (key: string): string => checksummed(linesOf(past.local.text(key)).replace('vault 1', 'vault 2'));

  it.each([['the current generation', () => ({ [current]: newer(current) })], ['the one before', () => ({ [previous]: newer(previous) })],
    ['both', () => ({ [current]: newer(current), [previous]: newer(previous) })], ['one of another form', () => ({ [current]: checksummed('mfa-setup-guide vault 3\n{}') })],
  ])('%s is newer: nothing is touched', async (_, records) => {
    for (const unlocked of [true, false]) {
      const place = changed(records(), unlocked);
      expect(await vaultIn(place).state()).toEqual({ broken: 'newer-version' });
      await refusesAll(place, 'newer-version');
      await expect(vaultIn(place).restoreSnapshot((await vaultIn(past).snapshots())[0]!.id, PASSPHRASE)).rejects.toMatchObject({ reason: 'newer-version' });
    }
  });

  it('a newer body in a file of this version: nothing is touched', async () => {
    const keys = await keysOf(fromBase64((JSON.parse(past.session.values['vault.key']!) as { key: string }).key)!);
    const [title, header] = past.local.text(current).split('\n') as [string, string];
    const plain = utf8(JSON.stringify({ version: 2, entries: [], groups: [] }));
    const body = base64(await encrypt(keys.body, plain, utf8(`${title}\n${(JSON.parse(header) as { vault: string }).vault}`), systemRandom));
    const mac = await crypto.subtle.sign('HMAC', keys.seal, utf8([title, header, body].join('\n')));
    await refusesAll(changed({ [current]: await envelopeText({ title, header, body, seal: base64(new Uint8Array(mac)) }) }), 'newer-version');
  });

  it('a newer snapshot is put aside before its place is used', async () => {
    const place = changed(Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`vault.snapshot.${number}`, newer(`vault.snapshot.${number}`)])));
    const vault = vaultIn(place);
    await vault.edit((list) => list.slice(1));
    for (let number = 1; number < 6; number++) expect(Object.values(place.local.values)).toContain(JSON.stringify(newer(`vault.snapshot.${number}`)));
    expect((await vault.snapshots()).map(({ entries: count }) => count)).toEqual([now.length]);
  });
});
