import { expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { all, base32, entry, keyFor, link } from './make/entries';
import { migration, migrationLink } from './make/migration';

const text = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'));

it('gives every link, and passes over all other lines', async () => {
  const lines = ['[notes]', '# otpauth://totp/comment?secret=AAAA', ...all.map((each) => `  ${link(each)}\r`), '', `see otpauth://totp/x?secret=AAAA`, `STEAM://${base32(keyFor(7))}`];
  expect(recognise(text(...lines))).toEqual({ app: 'uri-list', encrypted: false, needs: 'nothing' });
  expect((await imported(text(...lines))).entries).toEqual([...all, entry({ type: 'steam', digits: 5, issuer: 'Steam', account: '', secret: base32(keyFor(7)) })]);
});
it('reads UTF-16, as Windows saves it, and a byte order mark', async () => {
  const utf16 = Buffer.from(`\ufeff${link(entry())}\r\n`, 'utf16le');
  expect((await imported(utf16)).entries).toEqual([entry()]);
  expect((await imported(Buffer.from(utf16).swap16())).entries).toEqual([entry()]);
  expect((await imported(Buffer.from(`\ufeff${link(entry())}`))).entries).toEqual([entry()]);
});
it('reports links that cannot be taken, by name or by number, and never by their secret', async () => {
  const result = await imported(text(link(entry()), `otpauth://totp/Shop:ann?secret=${base32(keyFor(1))}&digits=0`, 'otpauth://totp/?secret=1', 'motp://Bank:bob?secret=0011', 'otpauth-migration://offline?data=XXXX'));
  expect(result.entries).toEqual([entry()]);
  expect(left(result)).toEqual(['Shop · ann | bad-digits | 0', '#3 | bad-secret', 'Bank · bob | unsupported-type | motp', '#5 | damaged']);
});
it('joins the parts of Google\'s export, and says how many are missing', async () => {
  const part = (index: number, size: number, id = 5): string => migration([entry({ account: `a${index}` })], { id, index, size });
  expect(recognise(text(part(0, 2)))).toMatchObject({ app: 'google' });
  expect(await imported(text(part(1, 4)))).toMatchObject({ batch: { id: 5, index: 1, size: 4 } });
  const whole = await imported(text('# one', part(0, 2), '', part(1, 2), part(0, 1, 6)));
  expect(whole.entries.map(({ account }) => account)).toEqual(['a0', 'a1', 'a0']);
  expect(whole.parts).toBeUndefined();
  expect((await imported(text(part(0, 4), part(2, 4), part(2, 4)))).parts).toEqual({ have: 2, of: 4 });
});
it('fails with the reason of the only link there is', async () => {
  expect(await failure(text('otpauth-migration://offline?data=XXXX'))).toMatchObject({ app: 'google', failure: 'truncated' });
  expect(await failure(text(migrationLink(Buffer.from([16, 1]))))).toMatchObject({ app: 'google', failure: 'damaged' });
  expect(await failure(text('QR-Code:otpauth://totp/x?secret=AAAA'))).toMatchObject({ failure: 'not-recognised' });
});
it('takes ten thousand links', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => entry({ account: `a${i}` }));
  expect((await imported(text(...many.map((each) => link(each))))).entries).toEqual(many);
  expect(await failure(text(...Array.from({ length: 20_001 }, () => 'steam://A')))).toMatchObject({ failure: 'too-large' });
});
