import { argon2, STANDARD_KDF } from '../../src/vault/kdf';
import { codeAt } from '../../src/vault/codes';
import type { Entry } from '../../src/vault/entry';
import { writeBackup } from '../../src/vault/export/backup';
import { otpauthList } from '../../src/vault/export/otpauth';
import { ownFormat } from '../../src/vault/export/own-format';
import { FORMATS } from '../../src/vault/importers/formats';
import { importFile } from '../../src/vault/importers/import-file';
import { planImport } from '../../src/vault/importers/plan';
import { offers } from '../../src/vault/match';
import { newcomers } from '../../src/vault/newcomers';
import { createVault } from '../../src/vault/vault';
import { entry, PASSPHRASE, room, START } from '../unit/vault/doubles';
import { aegisPlain } from '../unit/vault/importers/make/aegis';
import { base32 } from '../unit/vault/importers/make/entries';
import { spread, type Figure } from './figures';

const COUNTS = [10, 1_000, 10_000];
const named = (count: number): string => `${count.toLocaleString('en')} entries`;

/** Accounts that differ, each with a key of 20 bytes and a site; one in ten has a note. */
const accounts = (count: number): Entry[] => Array.from({ length: count }, (_, number) => entry(number, {
  secret: base32(Buffer.from(Array.from({ length: 20 }, (__, at) => (number * 31 + at * 97 + (number >> 8)) & 255))),
  issuer: `Service ${number % 400}`, hosts: [`login.service-${number % 400}.example.com`], note: number % 10 ? '' : 'kept since the first computer',
}));

async function timed(what: string, samples: number, run: (sample: number) => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  // The first one warms up.
  for (let sample = 0; sample <= samples; sample++) {
    const start = performance.now();
    await run(sample);
    if (sample > 0) times.push(performance.now() - start);
  }
  return { what, unit: 'ms', samples, values: spread(times) };
}

async function ofSize(count: number): Promise<Figure[]> {
  const { kdf: _cheap, ...place } = room();
  const vault = createVault(place);
  await vault.create(PASSPHRASE);
  const list = await vault.edit(() => accounts(count));
  const samples = count > 1_000 ? 10 : 30;
  const text = place.local.text('vault.b');
  return [
    await timed(`unlock, ${named(count)}`, 5, () => vault.unlock(PASSPHRASE)),
    await timed(`open, ${named(count)}`, samples, () => vault.read()),
    await timed(`save one more, ${named(count)}`, samples, (sample) => vault.edit((entries) => [...entries, entry(20_000 + sample)])),
    await timed(`which of ${named(count)} may be offered`, 2 * samples, () => Promise.resolve(offers(list, 'https://login.service-7.example.com/'))),
    await timed(`the codes of ${named(count)}`, samples, (sample) => Promise.resolve(list.map((one) => codeAt(one, START + sample * 30_000)))),
    { what: `one generation, ${named(count)}`, unit: 'kB', samples: 1, values: { stored: text.length / 1000 } },
  ];
}

/** From the bytes of a file to entries that can be saved. */
async function imports(count: number): Promise<Figure[]> {
  const list = accounts(count);
  const password = PASSPHRASE;
  const files: [string, Uint8Array][] = [
    ['Aegis, plain', aegisPlain(list)], ['list of links', Buffer.from(otpauthList(list))], ['our own, encrypted', Buffer.from(await writeBackup(list, password, { now: START }))],
  ];
  const figures: Figure[] = [];
  for (const [what, bytes] of files) {
    figures.push(await timed(`import, ${what}, ${named(count)}`, 5, async () => {
      const result = await importFile(bytes, { password }, [ownFormat, ...FORMATS]);
      if (!result.ok || result.imported.entries.length !== count) throw new Error(`${what} did not import`);
      return newcomers(planImport(list, result.imported.entries).map((planned) => planned.entry), list, { now: START });
    }));
  }
  return figures;
}

/** The vault's own work, in Node and with storage in memory: what a browser's storage and pages add is not in it. */
export async function vault(): Promise<Figure[]> {
  const figures = [await timed('passphrase to key: Argon2id, 64 MiB, 3 passes, 4 lanes', 10, () => argon2(PASSPHRASE, new Uint8Array(16), STANDARD_KDF.cost))];
  for (const count of COUNTS) figures.push(...await ofSize(count));
  return [...figures, ...await imports(10_000)];
}
