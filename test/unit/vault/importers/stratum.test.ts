import { expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { stratumLegacy, stratumPlain, stratumStrong } from './make/apps';
import { all, entry } from './make/entries';

const entries = [...all, entry({ account: '' })];

it('plain gives its entries', async () => {
  expect(recognise(stratumPlain(entries))).toEqual({ app: 'stratum', encrypted: false, needs: 'nothing' });
  expect((await imported(stratumPlain(entries))).entries).toEqual(entries);
});
it('reports mOTP, Yandex, and types and algorithms to come', async () => {
  const odd = (more: object): object => ({ Type: 2, Issuer: 'Odd', Username: null, Secret: 'ABCDEFGH', Algorithm: 0, Digits: 6, Period: 30, Counter: 0, ...more });
  const result = await imported(stratumPlain(all, [odd({ Type: 3, Secret: '0123456789abcdef', Pin: '1234' }), odd({ Type: 5 }), odd({ Type: 9 }), odd({ Algorithm: 3 })]));
  expect(left(result)).toEqual(['Odd | unsupported-type | motp', 'Odd | unsupported-type | yandex', 'Odd | unsupported-type | 9', 'Odd | unknown-algorithm | 3']);
  expect(result.entries).toEqual(all);
});
it.each([['strong', stratumStrong], ['legacy', stratumLegacy]])('encrypted in the %s way', async (name, seal) => {
  const file = seal(entries, 'pässwörd');
  expect(recognise(file)).toEqual({ app: 'stratum', encrypted: true, needs: 'password', ...(name === 'strong' ? { memoryMiB: 64 } : {}) });
  expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(entries);
  expect(await failure(file, { password: 'password' })).toMatchObject({ app: 'stratum', failure: 'wrong-password' });
  expect(await failure(file.subarray(0, 40), { password: 'pässwörd' })).toMatchObject({ app: 'stratum', failure: 'truncated' });
}, 60_000);
it('legacy that ends within a block is cut short', async () => {
  expect(await failure(stratumLegacy(entries, 'p').subarray(0, -5), { password: 'p' })).toMatchObject({ failure: 'truncated' });
});
