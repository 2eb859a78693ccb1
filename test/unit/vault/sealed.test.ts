import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Header } from '../../../src/vault/header';
import { STANDARD_KDF } from '../../../src/vault/kdf';
import { keysOf, type Keys } from '../../../src/vault/keys';
import { systemRandom } from '../../../src/vault/random';
import { open, readSealed, reheaded, seal, type Sealed } from '../../../src/vault/sealed';
import { wrapWithPassphrase, wrapWithPrf } from '../../../src/vault/slots';
import { cheapKdf, entries, PASSPHRASE, START } from './doubles';

let keys: Keys;
let header: Header;
let sealed: Sealed;

beforeAll(async () => {
  const [vaultKey, vault] = [systemRandom(32), 'AAAAAAAAAAAAAAAAAAAAAA'];
  const maker = { vault, now: START, random: systemRandom };
  keys = await keysOf(vaultKey);
  header = {
    vault, revision: 7, savedAt: START,
    slots: [
      await wrapWithPassphrase(vaultKey, PASSPHRASE, { ...STANDARD_KDF, ...cheapKdf }, maker),
      await wrapWithPrf(vaultKey, { name: 'Laptop', credential: 'Y3JlZA', rp: 'example.com', salt: systemRandom(32) }, systemRandom(32), maker),
    ],
  };
  sealed = await seal('vault', header, entries(2), keys, systemRandom);
});

const checksummed = (lines: string): string => `${lines}\n${createHash('sha256').update(lines).digest('base64')}`;

/** What comes of a text: the entries, or the reason. */
async function outcome(text: unknown, using = keys): Promise<unknown> {
  try {
    return await open(await readSealed(text, 'vault'), using);
  } catch (error) {
    return (error as { reason?: string }).reason ?? error;
  }
}

/** The text with one bit of one character changed. */
const flipped = (text: string, at: number, bit: number): string => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);

describe('a sealed vault', () => {
  it('opens to its entries', async () => {
    expect(await outcome(sealed.text)).toEqual(entries(2));
    expect((await readSealed(sealed.text, 'vault')).header).toEqual(header);
  });

  it('opens with no other key', async () => {
    expect(await outcome(sealed.text, await keysOf(systemRandom(32)))).toBe('not-authentic');
  });

  it('shows nothing of the entries', () => {
    for (const word of ['JBSWY3DP', 'Example', 'user0']) expect(sealed.text).not.toContain(word);
  });

  it('is never encrypted the same way twice', async () => {
    const again = await seal('vault', header, entries(2), keys, systemRandom);
    expect(again.envelope.body).not.toBe(sealed.envelope.body);
  });

  it('keeps its body when the header changes, and stays whole', async () => {
    const next = await reheaded(sealed, { ...header, revision: 8, slots: header.slots.slice(0, 1) }, keys);
    expect(next.envelope.body).toBe(sealed.envelope.body);
    expect(await outcome(next.text)).toEqual(entries(2));
  });
});

describe('any flipped bit is refused', () => {
  it('by accident: the checksum tells before any key is known', async () => {
    for (let at = 0; at < sealed.text.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const told = await readSealed(flipped(sealed.text, at, bit), 'vault').then(() => 'read', (error: { reason: string }) => error.reason);
        if (told !== 'damaged') expect.unreachable(`${told} at ${at}, bit ${bit}`);
      }
    }
  }, 120_000);

  it('and on purpose, with the checksum made right: the seal tells', async () => {
    const lines = sealed.text.slice(0, sealed.text.lastIndexOf('\n'));
    for (let at = 0; at < lines.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const told = await outcome(checksummed(flipped(lines, at, bit)));
        if (!['damaged', 'not-authentic', 'newer-version'].includes(String(told))) expect.unreachable(`${JSON.stringify(told)} at ${at}, bit ${bit}`);
      }
    }
  }, 120_000);

  it('and any line of another revision, with the checksum made right', async () => {
    const other = await seal('vault', { ...header, revision: 8 }, entries(1), keys, systemRandom);
    const [mine, theirs] = [sealed, other].map(({ text }) => text.split('\n').slice(0, 4)) as [string[], string[]];
    for (let mixed = 2; mixed < 14; mixed++) {
      const lines = mine.map((line, index) => ((mixed >> index) & 1 ? theirs[index]! : line));
      if ([0, 1, 2, 3].every((index) => lines[index] === mine[index]) || [0, 1, 2, 3].every((index) => lines[index] === theirs[index])) continue;
      expect(await outcome(checksummed(lines.join('\n'))), String(mixed)).toBe('not-authentic');
    }
  });
});

describe('what is not a vault of this version', () => {
  const named = (title: string): string => checksummed(sealed.text.replace(/^[^\n]*/, title).split('\n').slice(0, 4).join('\n'));

  it('is newer only when it is whole', async () => {
    expect(await outcome(named('mfa-setup-guide vault 2'))).toBe('newer-version');
    expect(await outcome(checksummed('mfa-setup-guide vault 12\nwhatever'))).toBe('newer-version');
    expect(await outcome(`${named('mfa-setup-guide vault 2')}x`)).toBe('damaged');
  });

  it.each([
    ['a backup', named, 'mfa-setup-guide backup 1'], ['version 0', named, 'mfa-setup-guide vault 0'], ['version 01', named, 'mfa-setup-guide vault 01'],
    ['another program', named, 'other vault 1'],
  ])('%s is refused', async (_, make, title) => {
    expect(await outcome(make(title))).toBe('damaged');
  });

  it.each([[undefined], [null], [7], [''], ['\n'], [{ version: 1 }], ['mfa-setup-guide vault 1']])('%o is refused', async (value) => {
    expect(await outcome(value)).toBe('damaged');
  });

  it('lines too many or too few are refused', async () => {
    const lines = sealed.text.split('\n').slice(0, 4);
    expect(await outcome(checksummed(lines.slice(0, 3).join('\n')))).toBe('damaged');
    expect(await outcome(checksummed([...lines, ''].join('\n')))).toBe('damaged');
  });

  it('a header with anything more, less or else is refused', async () => {
    const [slot] = header.slots;
    const wrong = [
      { ...header, more: 1 }, { ...header, slots: [] }, { ...header, slots: header.slots.slice(1) }, { ...header, slots: [slot, slot] },
      { ...header, slots: [slot, { ...slot, id: 'BBBBBBBBBBBBBBBBBBBBBB' }] }, { ...header, revision: -1 }, { ...header, revision: 1.5 }, { ...header, vault: 'x' },
      { ...header, slots: [{ ...slot, kind: 'pin' }] }, { ...header, slots: [{ ...slot, key: 'QQ==' }] }, { ...header, slots: Array.from({ length: 17 }, () => slot) }, [], null,
    ];
    for (const one of wrong) {
      const lines = sealed.text.split('\n').slice(0, 4);
      lines[1] = JSON.stringify(one);
      expect(await outcome(checksummed(lines.join('\n'))), JSON.stringify(one)).toBe('damaged');
    }
  });
});
