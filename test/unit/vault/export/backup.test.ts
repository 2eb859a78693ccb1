import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupIn, openBackup, writeBackup } from '../../../../src/vault/export/backup';
import { isCutOff } from '../../../../src/vault/export/shape';
import { anyEntries } from '../arbitrary';
import { cheapKdf, entries, entry, PASSPHRASE, START } from '../doubles';

const options = { now: START, kdf: cheapKdf };
const read = async (text: string, passphrase = PASSPHRASE) => openBackup(await backupIn(text), passphrase, cheapKdf);
const reason = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'read', (error: { reason?: string }) => error.reason ?? error);
const checksummed = (lines: string): string => `${lines}\n${createHash('sha256').update(lines).digest('base64')}\n`;

let file: string;
beforeAll(async () => {
  file = await writeBackup(entries(2), PASSPHRASE, options);
});

describe('a backup', () => {
  it('gives back everything of any entries, in their order', async () => {
    await fc.assert(fc.asyncProperty(anyEntries, fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }), async (list, passphrase) => {
      expect(await read(await writeBackup(list, passphrase, options), passphrase)).toEqual(list);
    }), { numRuns: 200 });
  });

  it('shows nothing of what is in it, and is never written the same way twice', async () => {
    for (const word of ['JBSWY3DP', 'user0', 'Example', 'login.example.com', PASSPHRASE]) expect(file).not.toContain(word);
    const [mine, other] = [file, await writeBackup(entries(2), PASSPHRASE, options)].map((text) => text.split('\n'));
    for (const line of [1, 2, 3, 4]) expect(other![line]).not.toBe(mine![line]);
  });

  it('has the standard cost, and a size in whole blocks', async () => {
    const [small, larger] = [await writeBackup([], PASSPHRASE, { now: START }), await writeBackup(entries(1), PASSPHRASE, options)];
    expect((await backupIn(small)).header.slots[0]).toMatchObject({ kdf: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 4 } });
    expect(larger.split('\n')[2]).toHaveLength(small.split('\n')[2]!.length);
  });

  it('survives what mail and editors do to texts', async () => {
    for (const text of [file.trim(), `\ufeff${file}`, file.replaceAll('\n', '\r\n'), `\n  ${file}\n\n`]) expect(await read(text)).toEqual(entries(2));
  });

  it('is not written for a weak passphrase or for entries that no vault has', async () => {
    expect(await reason(writeBackup(entries(1), '1234567', options))).toBe('weak-passphrase');
    expect(await reason(writeBackup(entries(1), 'x'.repeat(1025), options))).toBe('long-passphrase');
    expect(await reason(writeBackup([entry(1), entry(1)], PASSPHRASE, options))).toBe('invalid');
  });
});

describe('is refused', () => {
  it('for a wrong passphrase', async () => {
    expect(await reason(read(file, `${PASSPHRASE}!`))).toBe('wrong-passphrase');
  });

  it('when it asks for too much, or for too little to protect it, before any work', async () => {
    const derive = () => Promise.reject(new Error('worked'));
    for (const [memory, told] of [[1_048_576, 'kdf-too-costly'], [8, 'kdf-too-weak']] as const) {
      const lines = file.trim().split('\n').slice(0, 4).join('\n').replace('"memory":32', `"memory":${memory}`);
      expect(await reason(openBackup(await backupIn(checksummed(lines)), PASSPHRASE, { ...cheapKdf, derive }))).toBe(told);
    }
  });

  it('when it is newer, a vault, or something else', async () => {
    const titled = (title: string): string => checksummed(file.trim().split('\n').slice(0, 4).join('\n').replace(/^.*/, title));
    expect(await reason(read(titled('mfa-setup-guide backup 2')))).toBe('newer-version');
    expect(await reason(read(titled('mfa-setup-guide vault 1')))).toBe('not-a-backup');
    expect(await reason(read('hello'))).toBe('not-a-backup');
  });

  it('with any bit flipped, even where the checksum is made right again', async () => {
    const lines = file.trim().split('\n').slice(0, 4).join('\n');
    await fc.assert(fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(6), async (at, bit) => {
      const flipped = lines.slice(0, at) + String.fromCharCode(lines.charCodeAt(at) ^ (1 << bit)) + lines.slice(at + 1);
      expect(await reason(read(flipped + file.slice(lines.length)))).toMatch(/^(damaged|not-a-backup)$/);
      const cheap = ['damaged', 'not-a-backup', 'newer-version', 'wrong-passphrase', 'not-authentic', 'kdf-too-weak', 'kdf-too-costly'];
      expect(cheap).toContain(await reason(read(checksummed(flipped))));
    }), { numRuns: 500 });
  });
});

it('knows at every length that the end is missing, and only then', () => {
  for (let length = 0; length < file.length - 1; length++) expect(isCutOff(file.slice(0, length)), String(length)).toBe(true);
  for (const whole of [file, file.trim(), `${file}x`, 'hello', 'mfa-setup-guide backup 2\nx', file.replace('"', '\n')]) expect(isCutOff(whole)).toBe(false);
});
