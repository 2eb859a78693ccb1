import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/vault/entry';
import { writeBackup } from '../../../../src/vault/export/backup';
import { ownFormat } from '../../../../src/vault/export/own-format';
import { writePlain } from '../../../../src/vault/export/plain';
import { testRestore } from '../../../../src/vault/export/test-restore';
import { FORMATS } from '../../../../src/vault/importers/formats';
import { importFile, recognise } from '../../../../src/vault/importers/import-file';
import { planImport } from '../../../../src/vault/importers/plan';
import type { ImportOptions, ImportResult } from '../../../../src/vault/importers/types';
import { newcomers } from '../../../../src/vault/newcomers';
import { anyEntries } from '../arbitrary';
import { entry, PASSPHRASE, START } from '../doubles';

const FIRST = [ownFormat, ...FORMATS];
/** The least that a reader accepts, so that these tests are quick. */
const options = { now: START, kdf: { cost: { memory: 19_456, passes: 2, lanes: 1 } } };
const all: Entry[] = [
  entry(1, { hosts: ['login.example.com', 'example.com:8443'], recoveryCodes: ['a1b2-c3d4', 'e5f6'], note: 'two\nlines' }),
  entry(2, { type: 'hotp', counter: 41, digits: 8, verified: false }), entry(3, { type: 'steam', digits: 5 }),
  entry(4, { algorithm: 'SHA512', digits: 10, period: 86_400, issuer: 'Ünï — 例え', hosts: [] }), entry(0, { period: 1 }),
];
const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const load = (bytes: Uint8Array | string, given: ImportOptions = { password: PASSPHRASE }): Promise<ImportResult> =>
  importFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes, given, FIRST);
const failureOf = async (bytes: Uint8Array | string, given?: ImportOptions): Promise<unknown> => {
  const result = await load(bytes, given);
  return result.ok ? 'imported' : { app: result.app, failure: result.failure, ...result.detail };
};
const checksummed = (lines: string): string => `${lines}\n${createHash('sha256').update(lines).digest('base64')}\n`;
const withoutChecksum = (text: string): string => text.trim().split('\n').slice(0, 4).join('\n');

let backup: string;
const plain = writePlain(all, START);
beforeAll(async () => {
  backup = await writeBackup(all, PASSPHRASE, options);
});

describe('our own files', () => {
  it('are told by their content, and bring back every entry whole', async () => {
    expect(recognise(bytesOf(backup), FIRST)).toEqual({ app: 'own', encrypted: true, needs: 'password' });
    expect(recognise(bytesOf(plain), FIRST)).toEqual({ app: 'own', encrypted: false, needs: 'nothing' });
    for (const text of [backup, plain, JSON.stringify(JSON.parse(plain)), `\ufeff${plain}`]) {
      expect(await load(text)).toEqual({ ok: true, imported: { app: 'own', entries: all, suggestedHosts: [[], [], [], [], []], skipped: [] } });
    }
  });

  it('written as UTF-16 by an editor are read too', async () => {
    for (const text of [backup, plain]) expect(await load(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({ ok: true, imported: { entries: all } });
  });

  it('bring back any entries, but for what could disguise their names', async () => {
    await fc.assert(fc.asyncProperty(anyEntries, async (list) => {
      const tidy = list.map((one) => ({ ...one, issuer: 'Example', account: 'ann', note: '' }));
      fc.pre(list.length > 0);
      expect(await load(await writeBackup(tidy, PASSPHRASE, options))).toMatchObject({ ok: true, imported: { entries: tidy } });
      expect(await load(writePlain(tidy, START))).toMatchObject({ ok: true, imported: { entries: tidy } });
    }), { numRuns: 15 });
    const disguised = writePlain([entry(1, { issuer: '\u202eknaB', account: 'a\u0000b' })], START);
    expect(await load(disguised)).toMatchObject({ imported: { entries: [{ issuer: 'knaB', account: 'a b' }] } });
  });

  it('join the vault as they were, and replace nothing', async () => {
    const result = await load(backup);
    if (!result.ok) throw new Error(result.failure);
    const existing = [entry(1, { secret: 'MFRGGZDF', account: 'another' }), entry(7)];
    const plan = planImport([all[2]!], result.imported.entries);
    expect(plan.map(({ status }) => status)).toEqual(['new', 'new', 'same', 'new', 'new']);
    const joined = newcomers(result.imported.entries, existing, { now: START + 1 });
    expect(joined.slice(1)).toEqual(all.slice(1));
    expect(joined[0]).toEqual({ ...all[0], id: joined[0]!.id });
    expect(joined[0]!.id).not.toBe(all[0]!.id);
  });
});

describe('a reason of its own for each refusal', () => {
  it('of the passphrase', async () => {
    expect(await failureOf(backup, { password: 'wrong passphrase' })).toEqual({ app: 'own', failure: 'wrong-password' });
    expect(await failureOf(backup, {})).toEqual({ app: 'own', failure: 'needs-password' });
  });

  it('of a file that was cut off, anywhere', async () => {
    for (let length = 15; length < backup.length - 1; length++) {
      const told = await failureOf(backup.slice(0, length));
      if ((told as { failure?: string }).failure !== 'truncated') expect.unreachable(`${JSON.stringify(told)} at ${length}`);
    }
    for (let length = 40; length < plain.length - 3; length++) expect(await failureOf(plain.slice(0, length))).toEqual({ app: 'own', failure: 'truncated' });
  });

  it('of any flipped bit', async () => {
    const bytes = bytesOf(backup);
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = Uint8Array.from(bytes);
        flipped[at]! ^= 1 << bit;
        const result = await load(flipped);
        if (result.ok || result.failure !== 'damaged' || result.app !== 'own') expect.unreachable(`${JSON.stringify(result)} at ${at}, bit ${bit}`);
      }
    }
  }, 120_000);

  it('of one altered on purpose', async () => {
    const other = await writeBackup(all.slice(1), PASSPHRASE, options);
    const mixed = withoutChecksum(backup).split('\n').map((line, index) => (index === 2 ? other.split('\n')[2]! : line)).join('\n');
    expect(await failureOf(checksummed(mixed))).toEqual({ app: 'own', failure: 'damaged' });
  });

  it('of the memory that it asks for', async () => {
    const asking = (memory: number): string => checksummed(withoutChecksum(backup).replace('"memory":19456', `"memory":${memory}`));
    expect(await failureOf(asking(300 * 1024))).toEqual({ app: 'own', failure: 'asks-for-memory', memoryMiB: 300 });
    expect(await failureOf(asking(2 ** 21), { password: PASSPHRASE, allowMemoryMiB: 4096 })).toEqual({ app: 'own', failure: 'too-costly', memoryMiB: 2048 });
    expect(await failureOf(asking(1024))).toEqual({ app: 'own', failure: 'damaged' });
    expect(await failureOf(checksummed(withoutChecksum(backup).replace('"passes":2', '"passes":200')))).toEqual({ app: 'own', failure: 'too-costly' });
  });

  it('of a version to come, but only when it is whole', async () => {
    const newer = checksummed('mfa-setup-guide backup 12\nwhatever it holds\nthen');
    expect(await failureOf(newer)).toEqual({ app: 'own', failure: 'unsupported-version', version: '12' });
    expect(await failureOf(newer.replace('then', 'than'))).toEqual({ app: 'own', failure: 'damaged' });
    expect(await failureOf(plain.replace('"version": 1', '"version": 2'))).toEqual({ app: 'own', failure: 'unsupported-version', version: '2' });
  });

  it('of a plain file without what it must have', async () => {
    for (const value of [{ format: 'mfa-setup-guide' }, { format: 'mfa-setup-guide', version: 0, entries: [] }, { format: 'mfa-setup-guide', version: 1, entries: {} }]) {
      expect(await failureOf(JSON.stringify(value))).toEqual({ app: 'own', failure: 'damaged' });
    }
    expect(await failureOf(writePlain([], START))).toEqual({ app: 'own', failure: 'empty' });
    expect(await failureOf(await writeBackup([], PASSPHRASE, options))).toEqual({ app: 'own', failure: 'empty' });
  });

  it('of an entry that was edited into something impossible, while the rest imports', async () => {
    const edited = plain.replace('"period": 86400', '"period": 0').replace('"digits": 5', '"digits": "five"');
    expect(await load(edited)).toMatchObject({
      ok: true, imported: { entries: [all[0], all[1], all[4]], skipped: [{ where: 'Example · user3@example.com', problem: 'damaged' }, { where: 'Ünï — 例え · user4@example.com', problem: 'damaged' }] },
    });
  });
});

describe('whatever the bytes', () => {
  it('gives entries or a reason, and takes no time over them', async () => {
    const start = performance.now();
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map(bytesOf), fc.string({ unit: fc.constantFrom(' ', '\n', '{', '"', 'A', '=') }).map((text) => bytesOf(`mfa-setup-guide backup 1\n${text}`)));
    await fc.assert(fc.asyncProperty(bytes, async (any) => {
      const result = await importFile(any, { password: PASSPHRASE }, [ownFormat]);
      expect(result.ok).toBe(false);
    }), { numRuns: 500 });
    const long = ' '.repeat(4_000_000);
    for (const text of [`${long}x`, `mfa-setup-guide backup 1${long}x`, `mfa-setup-guide backup 1\n{${'}'.repeat(4_000_000)}x`, `mfa-setup-guide backup 1\n{}\n${'A'.repeat(12_000_000)}!`, `mfa-setup-guide backup 1\n${'\n'.repeat(4_000_000)}x`, `{"format"${long}`]) {
      expect((await importFile(bytesOf(text), { password: PASSPHRASE }, [ownFormat])).ok).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the test restore', () => {
  it('says whether everything would come back', async () => {
    expect(await testRestore(bytesOf(backup), PASSPHRASE, all)).toBe('same');
    expect(await testRestore(bytesOf(plain), '', all)).toBe('same');
    for (const list of [all.slice(1), [...all].reverse(), all.map((one) => ({ ...one, verified: true })), [...all, entry(9)]]) {
      expect(await testRestore(bytesOf(backup), PASSPHRASE, list)).toBe('differs');
    }
  });

  it('is not confused by the order in which fields are written, nor by names that a restore would tidy', async () => {
    const [untidy] = [[entry(1, { issuer: ' Example\u202e' })]];
    const shuffled = untidy.map((one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as Entry);
    expect(await testRestore(bytesOf(await writeBackup(untidy, PASSPHRASE, options)), PASSPHRASE, shuffled)).toBe('same');
  });

  it('gives the reason that a restore would give', async () => {
    expect(await testRestore(bytesOf(backup), 'wrong passphrase', all)).toBe('wrong-password');
    expect(await testRestore(bytesOf(backup.slice(0, 900)), PASSPHRASE, all)).toBe('truncated');
    expect(await testRestore(bytesOf('otpauth://totp/a?secret=JBSWY3DP'), PASSPHRASE, all)).toBe('not-recognised');
  });
});
