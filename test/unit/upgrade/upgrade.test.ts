/** What each earlier version kept in the browser is read by this one, whole. `write.ts` wrote the files, with the code of their time. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBook, storedBook } from '../../../src/accounts/store-shape';
import { accountsOf } from '../../../src/accounts/account';
import { codeAt } from '../../../src/vault/codes';
import { createVault } from '../../../src/vault/vault';
import { fakeArea, fakeLocks, type FakeArea } from '../background/fake-browser';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

interface Kept { passphrase: string; writtenAt: number; local: Record<string, unknown>; session: Record<string, unknown> }
const folder = new URL('.', import.meta.url);
const versions = readdirSync(folder).filter((name) => /^version-\d+\.json$/.test(name)).map((name) => ({ name, kept: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Kept }));

const filled = (data: Record<string, unknown>): FakeArea => {
  const area = fakeArea();
  area.data = structuredClone(data);
  return area;
};

it('there is something to read', () => { expect(versions.map(({ name }) => name)).toContain('version-1.json'); });

describe.each(versions)('$name', ({ kept }) => {
  let [local, session] = [filled({}), filled({})];
  beforeEach(() => {
    [local, session] = [filled(kept.local), filled(kept.session)];
    vi.resetModules();
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    Object.assign(fake.browser, { storage: { local, session }, runtime: { id: 'ownid' } });
  });
  const vaultNow = (areas: { local: FakeArea; session: FakeArea }) => {
    const several = (area: FakeArea) => ({ ...area, remove: async (keys: string | string[]) => { for (const key of [keys].flat()) await area.remove(key); } });
    return createVault({ local: several(areas.local), session: several(areas.session), lock: (work) => work(), now: () => kept.writtenAt, stay: () => ({ idle: 15, most: 720 }) });
  };

  it('the vault opens by its passphrase, with every entry and the right codes, and takes changes', async () => {
    session.data = {};
    const vault = vaultNow({ local, session });
    await vault.unlock(kept.passphrase);
    const { entries, fellBack } = await vault.view();
    expect(fellBack).toBe(false);
    expect(entries.map(({ issuer, account, hosts, note, counter }) => ({ issuer, account, hosts, note, counter }))).toEqual([
      { issuer: 'Contoso', account: 'ann@example.com', hosts: ['login.microsoftonline.com'], note: 'work', counter: 0 },
      { issuer: 'Counter', account: 'user@example.com', hosts: [], note: '', counter: 7 },
      { issuer: 'Long', account: 'user@example.com', hosts: [], note: '', counter: 0 },
    ]);
    // RFC 6238, appendix B: the time 59 gives 94287082 for SHA-1 with eight digits, of which these are the last six.
    const [first] = entries;
    expect(first && codeAt(first, 59_000).code).toBe('287082');
    await vault.edit((all) => all.filter(({ issuer }) => issuer !== 'Counter'));
    expect(await vault.read()).toHaveLength(2);
  });

  it('a vault that was open stays open', async () => {
    expect(await vaultNow({ local, session }).read()).toHaveLength(3);
  });

  it('the accounts are the same, none is set aside, and they are stored as they were', () => {
    const { book, aside, from } = readBook(kept.local['accounts']);
    expect([aside, from === 'current' || from === 'older']).toEqual([[], true]);
    expect(accountsOf(book.accounts).map(({ service, identity, state }) => [service, identity, state]).sort()).toEqual([
      ['github', 'ann', 'unknown'], ['microsoft-work', 'ann@example.com', 'on'], ['microsoft-work', 'mo@example.com', 'off']]);
    expect(readBook(storedBook(book)).book).toEqual(book);
  });

  it('reminders, policy, counts and running guides are as they were', async () => {
    const { readReminders } = await import('../../../src/background/reminders');
    expect(await readReminders()).toMatchObject({ everyDays: 7, quietDays: [0, 6], quietHours: { from: 1080, to: 480 } });
    const { keptPolicy } = await import('../../../src/shared/kept-policy');
    const { readPolicy } = await import('../../../src/policy/read');
    const { policy, ignored } = readPolicy((await keptPolicy())?.managed);
    expect([policy.organization.name, ignored]).toEqual(['Contoso', []]);
    const { countMiss } = await import('../../../src/background/misses');
    await countMiss('microsoft-work.authenticator/add', 'missing' as never);
    expect(local.data['misses']).toEqual({ 'microsoft-work.authenticator/add:missing': 3 });
    const { addProgress, stateOf } = await import('../../../src/background/runs');
    expect((await stateOf(5)).run).toMatchObject({ id: 'a-run', guide: 'microsoft-work.authenticator', seen: ['add', 'choose'] });
    expect((await addProgress(5, 'a-run', { seen: ['qr'], skipped: [], had: null, added: null, another: false, done: false })).run?.seen).toEqual(['add', 'choose', 'qr']);
  });
});
