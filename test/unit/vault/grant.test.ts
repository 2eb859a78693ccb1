import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/vault/entry';
import { judge, type Frame, type Order } from '../../../src/vault/grant';

const entry = (hosts: string[], parts: Partial<Entry> = {}): Entry => ({
  type: 'totp', secret: 'GEZDGNBVGY3TQOJQ', algorithm: 'SHA1', digits: 6, period: 30, counter: 0, issuer: 'Example', account: '', note: '', hosts, recoveryCodes: [],
  id: 'entry-0001', addedAt: 0, verified: true, ...parts,
});
const ours = entry(['login.example.com'], { id: 'entry-ours' });
const frame = (parts: Partial<Frame> = {}): Frame => ({ url: 'https://login.example.com/', frameId: 0, boxes: 1, purpose: 'app', focused: false, ...parts });
const order = (parts: Partial<Order> = {}): Order => ({ entry: null, force: false, where: 'found', ...parts });
const verdict = (frames: Frame[], { entries = [ours], ...parts }: Partial<Order> & { entries?: Entry[] } = {}, path: string[] = []): unknown => {
  const result = judge(entries, order(parts), frames, (host) => path.includes(host));
  return typeof result === 'string' ? result : `${result.entry.id} to ${result.frameId}`;
};

describe('judge', () => {
  it('grants the exact host', () => expect(verdict([frame()])).toBe('entry-ours to 0'));
  it.each(['https://www.example.com/', 'https://example.com/', 'http://login.example.com/', 'https://login.example.com:8443/', 'https://login.example.com.evil.example/', 'about:blank'])(
    'grants nothing to %s', (url) => expect(verdict([frame({ url })])).toBe('no-entry'));
  it('grants nothing to a frame without an origin', () => expect(verdict([frame({ origin: 'null' })])).toBe('no-entry'));
  it('takes the frame of the host, not the tab\'s', () => {
    expect(verdict([frame({ url: 'https://shop.example.org/' }), frame({ frameId: 4 })])).toBe('entry-ours to 4');
    expect(verdict([frame({ boxes: 0 }), frame({ url: 'https://evil.example/', frameId: 4 })])).toBe('no-field');
  });
  it('prefers the frame that the user is in', () => expect(verdict([frame(), frame({ frameId: 2, focused: true })])).toBe('entry-ours to 2'));
  it('knows a field that was pointed at', () => expect(verdict([frame({ boxes: 0 })], {}, ['login.example.com'])).toBe('entry-ours to 0'));
  it('needs no field where the user points at one', () => expect(verdict([frame({ boxes: 0 })], { where: 'pick' })).toBe('entry-ours to 0'));
  it('takes the focused field alone from the context menu', () => {
    expect(verdict([frame({ focused: false })], { where: 'focused' })).toBe('no-field');
    expect(verdict([frame({ boxes: 0, focused: true })], { where: 'focused' })).toBe('entry-ours to 0');
  });
  it('keeps to the entry that was chosen', () => {
    const other = entry(['login.example.com'], { id: 'entry-other' });
    expect(verdict([frame()], { entries: [ours, other] })).toBe('several');
    expect(verdict([frame()], { entries: [ours, other], entry: 'entry-other' })).toBe('entry-other to 0');
    expect(verdict([frame()], { entry: 'entry-gone' })).toBe('no-entry');
  });
  it.each(['text', 'email'] as const)('asks before it fills where a code came by %s', (purpose) => {
    expect(verdict([frame({ purpose })])).toBe('sent-code');
    expect(verdict([frame({ purpose })], { force: true })).toBe('entry-ours to 0');
  });
  it('fills a page that sets up a code with the entry that was just added', () => {
    const added = entry(['login.example.com'], { id: 'entry-new', verified: false });
    expect(verdict([frame({ purpose: 'set-up' })])).toBe('set-up-page');
    expect(verdict([frame({ purpose: 'set-up' })], { entries: [ours, added] })).toBe('entry-new to 0');
    expect(verdict([frame({ purpose: 'set-up' })], { force: true })).toBe('entry-ours to 0');
  });
});
