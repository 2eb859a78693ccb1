import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from '../page/dom';

/** What the background answers to each verb; a function may wait. */
let replies: Record<string, unknown>;
let sent: [verb: string, request: unknown][];
let document: Document;

const order = '00000000-0000-4000-8000-000000000000';
const task = { order, path: null, where: 'found', clock: false };
const request = { code: '012345', host: 'example.com', submit: false, path: null };
const run = async (): Promise<void> => { vi.resetModules(); await import('../../../src/content/detect'); await import('../../../src/content/fill'); await globalThis.mfaSetupGuideFill; };
const value = (): string | undefined => document.querySelector('input')?.value;

beforeEach(() => {
  sent = [];
  replies = { 'fill/found': task, 'fill/code': request, 'fill/done': null };
  document = page('<input autocomplete="section-a one-time-code">');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', document.defaultView);
  vi.stubGlobal('location', document.location);
  vi.stubGlobal('chrome', { runtime: { id: 'ownid', sendMessage: ({ verb, request }: { verb: string; request: unknown }) => {
    sent.push([verb, request]);
    return Promise.resolve(verb in replies ? { ok: true, reply: replies[verb] } : { ok: false, error: 'not allowed' });
  } } });
});
afterEach(() => {
  globalThis.mfaSetupGuideFill = undefined;
  vi.unstubAllGlobals();
});

it('reports its field, asks for the digits, writes them and tells', async () => {
  await run();
  expect(value()).toBe('012345');
  expect(sent).toEqual([
    ['fill/found', { boxes: 1, purpose: 'unknown', focused: false }],
    ['fill/code', { order, clock: null }],
    ['fill/done', { order, answer: { ok: true, boxes: 1, submit: 'not-asked' }, path: null }],
  ]);
});

it.each([['no task', { 'fill/found': null }], ['no digits', { 'fill/found': task, 'fill/code': null }], ['a refusal', {}]])('does nothing with %s', async (_what, given) => {
  replies = given;
  await run();
  expect(value()).toBe('');
  expect(sent.map(([verb]) => verb)).not.toContain('fill/done');
});

it('reports a page without a field, and one in which the user is in a field', async () => {
  document.body.innerHTML = '<input name="q">';
  replies = { 'fill/found': null };
  await run();
  document.querySelector('input')?.focus();
  globalThis.mfaSetupGuideFill = undefined;
  await run();
  expect(sent.map(([, what]) => what)).toEqual([{ boxes: 0, purpose: null, focused: false }, { boxes: 0, purpose: null, focused: true }]);
});

it('a second gesture waits until the first code is written', async () => {
  vi.resetModules();
  await import('../../../src/content/fill');
  vi.resetModules();
  await import('../../../src/content/fill');
  await globalThis.mfaSetupGuideFill;
  expect(sent.map(([verb]) => verb)).toEqual(['fill/found', 'fill/code', 'fill/done', 'fill/found', 'fill/code', 'fill/done']);
});
