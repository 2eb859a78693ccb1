/** Two windows of the browser write at once: under the lock that they share, and without it. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Area } from '../../../src/vault/area';
import type { Entry } from '../../../src/vault/entry';
import { isRefusal } from '../../../src/vault/errors';
import { createVault, type Vault } from '../../../src/vault/vault';
import { entries, entry, MemoryArea, PASSPHRASE, room, vaultIn, type Room } from './doubles';
import { counted } from './past';

const NEW_PASSPHRASE = 'another passphrase';
let start: Room;
beforeAll(async () => {
  start = room();
  const vault = vaultIn(start);
  await vault.create(PASSPHRASE);
  await vault.edit(() => [...entries(2), counted]);
});
const copied = (): Room => room({ local: start.local.copy(), session: start.session.copy() });
const adding = (number: number) => (list: Entry[]): Entry[] => [...list, entry(number)];

describe('under the shared lock', () => {
  it('no change of any window is lost, and no code is given twice', async () => {
    const place = copied();
    const windows = [vaultIn(place), vaultIn(place), vaultIn(place)];
    const saves = Array.from({ length: 12 }, (_, number) => windows[number % 3]!.edit(adding(10 + number)));
    const codes = Array.from({ length: 6 }, (_, number) => windows[number % 3]!.spend(counted.id));
    await Promise.all([...saves, windows[0]!.changePassphrase(PASSPHRASE, NEW_PASSPHRASE)]);
    expect(new Set(await Promise.all(codes)).size).toBe(6);
    await windows[1]!.lock();
    await windows[2]!.unlock(NEW_PASSPHRASE);
    const list = await windows[0]!.read();
    expect(list.map(({ id }) => id).sort()).toEqual([...entries(2), counted, ...Array.from({ length: 12 }, (_, number) => entry(10 + number))].map(({ id }) => id).sort());
    expect(list.find(({ id }) => id === counted.id)!.counter).toBe(6);
  });

  it('a window that reads meanwhile sees one whole state or the other', async () => {
    const place = copied();
    const [writer, reader] = [vaultIn(place), vaultIn(place)];
    let writing = true;
    const done = (async () => {
      for (let number = 10; number < 25; number++) await writer.edit(adding(number));
      writing = false;
    })();
    let last = 3;
    while (writing) {
      const list = await reader.read();
      expect(list).toEqual([...entries(2), counted, ...Array.from({ length: list.length - 3 }, (_, number) => entry(10 + number))]);
      expect(list.length).toBeGreaterThanOrEqual(last);
      last = list.length;
    }
    await done;
  });
});

/** Lets one of several windows at a time reach the storage. */
class Gate {
  readonly waiting = new Map<number, { write: string | null; go: () => void }>();
  private arrived = (): void => undefined;

  area(window: number, inner: MemoryArea): Area {
    const turn = (write: string | null): Promise<void> => new Promise((resolve) => {
      this.waiting.set(window, { write, go: resolve });
      this.arrived();
    });
    return {
      get: async (keys) => { await turn(null); return inner.get(keys); },
      set: async (items) => { await turn(Object.keys(items)[0]!); return inner.set(items); },
      remove: async (keys) => { await turn(''); return inner.remove(keys); },
    };
  }

  /** Runs all to their end, whose next turn it is said by `next`. */
  async run(works: (() => Promise<unknown>)[], next: (waiting: Gate['waiting']) => number): Promise<PromiseSettledResult<unknown>[]> {
    let left = works.length;
    const all = Promise.allSettled(works.map((work) => work().finally(() => {
      left--;
      this.arrived();
    })));
    while (left > 0) {
      while (left > 0 && this.waiting.size < left) await new Promise<void>((resolve) => { this.arrived = resolve; });
      if (left === 0) break;
      const window = next(this.waiting);
      const { go } = this.waiting.get(window)!;
      this.waiting.delete(window);
      go();
    }
    return all;
  }
}

const GENERATION = /^vault\.[ab]$/;

/** Two windows, each with a lock of its own, take turns at the storage as `turns` says. */
async function race(works: ((vault: Vault) => Promise<unknown>)[], turns: readonly boolean[], stalls: boolean) {
  const place = copied();
  const gate = new Gate();
  let turn = 0;
  const results = await gate.run(works.map((work, window) => {
    const local = gate.area(window, place.local);
    const vault = createVault({ ...place, local, lock: (run) => run() });
    return () => work(vault);
  }), (waiting) => {
    const windows = [...waiting.keys()].sort();
    // Unless it stalls, a window that has looked whether all is as it was writes before another comes to its turn.
    const about = stalls ? undefined : windows.find((window) => GENERATION.test(waiting.get(window)!.write ?? ''));
    return about ?? windows[Number(turns[turn++ % turns.length]) % windows.length]!;
  });
  for (const result of results) if (result.status === 'rejected' && !isRefusal(result.reason, 'conflict')) throw result.reason;
  return { place, saved: results.map(({ status }) => status === 'fulfilled') };
}

const anyTurns = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
const idsIn = (list: Entry[]): string[] => list.map(({ id }) => id);

describe('without a lock between them', () => {
  it('what is there is always one whole state, whoever comes when', async () => {
    await fc.assert(fc.asyncProperty(anyTurns, async (turns) => {
      const { place } = await race([(vault) => vault.edit(adding(10)), (vault) => vault.edit(adding(11))], turns, true);
      const later = vaultIn(room({ local: place.local.copy() }));
      await later.unlock(PASSPHRASE);
      const list = await later.read();
      expect(list.slice(0, 3)).toEqual([...entries(2), counted]);
      for (const one of list.slice(3)) expect([entry(10), entry(11)]).toContainEqual(one);
      await later.edit(adding(12));
    }), { numRuns: 300 });
  }, 60_000);

  it('what was reported as saved is saved, and the other is told of the conflict', async () => {
    let both = 0;
    await fc.assert(fc.asyncProperty(anyTurns, async (turns) => {
      const { place, saved } = await race([(vault) => vault.edit(adding(10)), (vault) => vault.edit(adding(11))], turns, false);
      const later = vaultIn(room({ local: place.local.copy() }));
      await later.unlock(PASSPHRASE);
      const ids = idsIn(await later.read());
      saved.forEach((done, at) => { if (done) expect(ids).toContain(entry(10 + at).id); });
      both += Number(saved.every(Boolean));
    }), { numRuns: 400 });
    expect(both).toBeGreaterThan(20);
  }, 60_000);

  it('no code of a counter is given twice', async () => {
    await fc.assert(fc.asyncProperty(anyTurns, async (turns) => {
      const codes: string[] = [];
      const spend = (vault: Vault) => vault.spend(counted.id).then((code) => codes.push(code));
      await race([spend, spend], turns, false);
      expect(new Set(codes).size).toBe(codes.length);
    }), { numRuns: 200 });
  }, 60_000);

  it('a changed passphrase beside an edit: one of the two passphrases opens a whole state', async () => {
    await fc.assert(fc.asyncProperty(anyTurns, async (turns) => {
      const { place, saved } = await race([(vault) => vault.edit(adding(10)), (vault) => vault.changePassphrase(PASSPHRASE, NEW_PASSPHRASE)], turns, false);
      const later = vaultIn(room({ local: place.local.copy() }));
      await (saved[1] ? later.unlock(NEW_PASSPHRASE) : later.unlock(PASSPHRASE).catch(() => later.unlock(NEW_PASSPHRASE)));
      const ids = idsIn(await later.read());
      if (saved[0]) expect(ids).toContain(entry(10).id);
    }), { numRuns: 200 });
  }, 60_000);
});
