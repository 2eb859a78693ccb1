import { expect, it } from 'vitest';
import { systemRandom } from '../../../src/vault/random';
import { forget, recall, remember, use } from '../../../src/vault/session';
import { MemoryArea, START } from './doubles';

const stay = { idle: 10, most: 60 };
const MINUTE = 60_000;
const key = systemRandom(32);

async function open(): Promise<MemoryArea> {
  const session = new MemoryArea();
  await remember(session, key, 'vault-id', START);
  return session;
}

it('gives the key until the deadline, and wipes it then', async () => {
  const session = await open();
  expect(await recall(session, START + 10 * MINUTE - 1, stay)).toEqual({ key, vault: 'vault-id', until: START + 10 * MINUTE });
  expect(await recall(session, START + 10 * MINUTE, stay)).toBeNull();
  expect(session.values).toEqual({});
});

it('stays open with use, but not for ever', async () => {
  const session = await open();
  for (let minute = 9; minute < 60; minute += 9) {
    expect(await recall(session, START + minute * MINUTE, stay), String(minute)).not.toBeNull();
    await use(session, START + minute * MINUTE);
  }
  expect((await recall(session, START + 59 * MINUTE, stay))?.until).toBe(START + 60 * MINUTE);
  expect(await recall(session, START + 60 * MINUTE, stay)).toBeNull();
});

it('follows a setting that was made shorter', async () => {
  const session = await open();
  expect(await recall(session, START + 5 * MINUTE, { ...stay, idle: 5 })).toBeNull();
});

it('does not trust a clock that was set back', async () => {
  const session = await open();
  expect(await recall(session, START - 30_000, stay)).not.toBeNull();
  expect(await recall(session, START - 60_000, stay)).toBeNull();
});

it('is not brought back by a use that ends after the lock', async () => {
  const session = await open();
  await forget(session);
  await use(session, START + MINUTE);
  expect(await recall(session, START + MINUTE, stay)).toBeNull();
});

it('does not write on every use', async () => {
  const session = await open();
  const { writes } = session;
  for (let ms = 0; ms < 5000; ms += 100) await use(session, START + ms);
  expect(session.writes).toBe(writes);
  await use(session, START + 5000);
  expect(session.writes).toBe(writes + 1);
});

it.each([
  ['no key', { 'vault.used': START }],
  ['no last use', { 'vault.key': { key: 'A'.repeat(43) + '=', vault: 'x', since: START } }],
  ['a short key', { 'vault.key': { key: 'QQ==', vault: 'x', since: START }, 'vault.used': START }],
  ['another shape', { 'vault.key': 'A'.repeat(43) + '=', 'vault.used': START }],
  ['a time that is none', { 'vault.key': { key: 'A'.repeat(43) + '=', vault: 'x', since: START }, 'vault.used': 'now' }],
])('is locked with %s', async (_, values) => {
  const session = new MemoryArea();
  await session.set(values);
  expect(await recall(session, START, stay)).toBeNull();
});
