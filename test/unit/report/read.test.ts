import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport, type ReportReading } from '../../../src/report/read';
import { bytesOf, csvHeader, csvLine, inPieces, madeCsv, madeJson, madeUser } from './make';

async function read(content: string | Uint8Array, size?: number): Promise<ReportReading> {
  const result = await readReport(inPieces(typeof content === 'string' ? bytesOf(content) : content, size));
  if ('why' in result) throw new Error(JSON.stringify(result));
  return result;
}
const upns = ({ users }: ReportReading): string[] => users.map(({ upn }) => upn);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('the report', () => {
  it.each([['CSV', madeCsv(60)], ['JSON', madeJson(60)], ['JSON over many lines', JSON.stringify(JSON.parse(madeJson(60)), null, 2)]])('in %s is read as it is', async (_form, content) => {
    const { users, brokenCount } = await read(content);
    expect(brokenCount).toBe(0);
    expect(users).toHaveLength(60);
    expect(users[2]).toEqual({
      upn: 'user2@contoso.example', name: 'Übung, "Nr." 2', guest: false, admin: false, registered: true, capable: true,
      kinds: ['phone-text', 'authenticator'], strength: 'app', updated: Date.UTC(2026, 8, 30, 8),
    });
    expect(users[9]).toMatchObject({ guest: true });
    expect(users[0]).toMatchObject({ admin: true, registered: false, strength: null });
    expect(users[1]).toMatchObject({ registered: true, capable: false, strength: 'phone' });
    expect(users[4]).toMatchObject({ kinds: ['security-key', 'authenticator'], strength: 'phishing-resistant' });
    expect(users[5]).toMatchObject({ registered: false, kinds: ['email'], strength: null });
  });

  it('is the same however its bytes are cut', async () => {
    const contents = [bytesOf(madeCsv(20)), bytesOf(madeJson(20)), utf16(madeCsv(20))];
    const whole = await Promise.all(contents.map((content) => read(content)));
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 2, max: 300 }), async (which, size) => {
      expect(await read(contents[which] ?? new Uint8Array(), size)).toEqual(whole[which]);
    }), { numRuns: 60 });
  });

  it('may come with other delimiters, marks and headings', async () => {
    const rows = 'Name;User principal name;Multifactor authentication capable;Methods registered;User type\nAnn;ann@example.com;Capable;"Microsoft Authenticator app (push notification), Mobile phone";Member\nBob;bob@example.com;Not Capable;None;Guest\n';
    for (const content of [rows, `\ufeff${rows}`, rows.replaceAll(';', '\t'), rows.replaceAll('\n', '\r\n'), utf16(rows)]) {
      const { users, brokenCount } = await read(content);
      expect(brokenCount).toBe(0);
      expect(users).toMatchObject([{ upn: 'ann@example.com', registered: true, capable: true, kinds: ['authenticator', 'phone-text'] }, { upn: 'bob@example.com', registered: false, guest: true, kinds: [] }]);
    }
  });

  it('may be several answers of Graph, one after another or in a list', async () => {
    const pages = [{ value: [madeUser(1)] }, { value: [madeUser(2), madeUser(3)] }];
    for (const content of [pages.map((page) => JSON.stringify(page)).join('\n'), JSON.stringify(pages), JSON.stringify(pages.flatMap(({ value }) => value))]) {
      expect(upns(await read(content))).toEqual(['user1@contoso.example', 'user2@contoso.example', 'user3@contoso.example']);
    }
  });

  it('lists broken rows with their lines and reads the others', async () => {
    const lines = [csvHeader, csvLine(madeUser(1)), 'user2@contoso.example,"Two', csvLine(madeUser(3)), ',No name,member,false,true,true,,', 'user5@contoso.example,Five,member,perhaps,true,true,,', csvLine(madeUser(1)), 'user7@contoso.example,Seven'];
    const result = await read(`${lines.join('\n')}\n`);
    expect(upns(result)).toEqual(['user1@contoso.example', 'user3@contoso.example']);
    expect(result.broken.map(({ line, why }) => [line, why])).toEqual([[3, 'not-closed'], [5, 'no-name'], [6, 'bad-value'], [7, 'duplicate'], [8, 'too-few-columns']]);
    expect(result.brokenCount).toBe(5);
  });

  it('counts lines through names that hold line breaks', async () => {
    const result = await read(`${csvHeader}\nuser1@contoso.example,"One\nand\nmore",member,false,true,true,,\n,nobody,member,,,,,\n`);
    expect(result.users[0]?.name).toBe('One\nand\nmore');
    expect(result.broken).toMatchObject([{ line: 5, why: 'no-name' }]);
  });

  it('in JSON loses one broken object, and says so where the end is missing', async () => {
    const text = madeJson(4);
    const spoiled = await read(text.replace('"userDisplayName":"Übung, \\"Nr.\\" 1"', '"userDisplayName":Übung'));
    expect([spoiled.users.length, spoiled.broken]).toEqual([3, [{ line: 2, why: 'not-json', text: expect.stringContaining('user1@') as string }]]);
    const cut = await read(text.slice(0, text.indexOf('user3@')));
    expect([cut.users.length, cut.brokenCount]).toEqual([3, 1]);
  });

  it('that is none says what it is instead', async () => {
    const reading = (content: string) => readReport(inPieces(bytesOf(content)));
    expect(await reading('Date,Amount\n1,2\n')).toEqual({ why: 'not-the-report', columns: ['Date', 'Amount'] });
    expect(await reading('[{"id":1,"title":"x"}]')).toEqual({ why: 'not-the-report', columns: ['id', 'title'] });
    expect(await reading('')).toEqual({ why: 'empty' });
    expect(await reading('\ufeff  \n')).toEqual({ why: 'empty' });
    expect(await reading('{"value":[]}')).toEqual({ why: 'empty' });
    expect(await reading('%PDF-1.7')).toMatchObject({ why: 'not-the-report' });
  });

  it('reports progress in bytes and can be stopped', async () => {
    const content = bytesOf(madeCsv(1000));
    const counts: number[] = [];
    const controller = new AbortController();
    const stopped = readReport(inPieces(content, 4096), {
      signal: controller.signal,
      onProgress: ({ reading, bytes }) => { counts.push(reading.users.length); if (bytes > 20_000) controller.abort(new Error('stopped')); },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.length).toBeLessThan(10);
  });

  it('is read or refused, whatever the bytes are', async () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '{', '}', '[', ']', '\\', ':', 'a', '1', ';', ' ') }).map((text) => bytesOf(`${csvHeader}\n${text}`)), fc.json().map(bytesOf));
    await fc.assert(fc.asyncProperty(anything, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      const result = await readReport(inPieces(bytes, size));
      if (!('why' in result)) for (const { upn } of result.users) expect(upn).not.toBe('');
    }));
  });

  it('loses no row: each is a user or listed as broken', async () => {
    const good = fc.integer({ min: 0, max: 10_000 }).map((at) => csvLine(madeUser(at)));
    const bad = fc.constantFrom(',x,member,false,true,true,,', 'a@example.com,x', 'a@example.com,x,member,maybe,true,true,,');
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(good, bad), { maxLength: 30 }), async (lines) => {
      const { users, brokenCount } = await read(`${csvHeader}\n${lines.join('\n')}\n`, 100);
      expect(users.length + brokenCount).toBe(lines.length);
    }));
  });

  it('with a quotation mark that is never closed takes no longer than any other', async () => {
    const lines = madeCsv(20_000).split('\r\n');
    lines[1] = 'user0@contoso.example,"never closed';
    const { users, broken } = await read(lines.join('\n'));
    expect(broken[0]).toMatchObject({ line: 2, why: 'not-closed' });
    expect(users).toHaveLength(19_999);
  });
});
