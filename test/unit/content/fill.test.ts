import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from '../page/dom';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
let listeners: Listener[];
let document: Document;

const background = { id: 'ownid' };
const message = { fill: { code: '012345', host: 'example.com', submit: false, path: null } };
const run = async (): Promise<void> => { vi.resetModules(); await import('../../../src/content/fill'); };
/** Sends to every listener, as the browser does; the first answer, or null where nobody takes the message. */
const send = (what: unknown, sender: unknown): Promise<unknown> => new Promise((resolve) => {
  const took = [...listeners].map((listener) => listener(what, sender, resolve));
  if (!took.includes(true)) resolve(null);
});
const value = (): string | undefined => document.querySelector('input')?.value;

beforeEach(() => {
  listeners = [];
  document = page('<input autocomplete="section-a one-time-code">');
  vi.stubGlobal('document', document);
  vi.stubGlobal('chrome', { runtime: { id: 'ownid', onMessage: {
    addListener: (listener: Listener) => listeners.push(listener), removeListener: (listener: Listener) => { listeners = listeners.filter((one) => one !== listener); },
  } } });
});
afterEach(() => {
  globalThis.mfaSetupGuideFill?.stop();
  globalThis.mfaSetupGuideFill = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('writes one code, answers, and listens no more', async () => {
  await run();
  expect(await send(message, background)).toEqual({ ok: true, boxes: 1, submit: 'not-asked' });
  expect(value()).toBe('012345');
  expect(listeners).toEqual([]);
});

it.each([
  ['another extension', message, { id: 'other' }], ['a content script', message, { id: 'ownid', tab: { id: 1 } }], ['nobody', message, {}],
  ['the background, for the card', { push: 'card/focus' }, background], ['the background, malformed', { fill: { ...message.fill, code: 'x' } }, background],
])('does not hear %s, and waits on', async (_, what, sender) => {
  await run();
  expect(await send(what, sender)).toBeNull();
  expect(value()).toBe('');
  expect(await send(message, background)).toMatchObject({ ok: true });
});

it('a second run takes the place of the first', async () => {
  await run();
  await run();
  expect(listeners).toHaveLength(1);
  expect(await send(message, background)).toMatchObject({ ok: true });
  expect(listeners).toEqual([]);
});

it('a second code waits until the first is written', async () => {
  await run();
  const first = send(message, background);
  await run();
  const second = send({ fill: { ...message.fill, code: '987654' } }, background);
  expect(await Promise.all([first, second])).toEqual([{ ok: true, boxes: 1, submit: 'not-asked' }, { ok: true, boxes: 1, submit: 'not-asked' }]);
  expect(value()).toBe('987654');
});

it('goes after ten seconds without a code', async () => {
  vi.useFakeTimers();
  await run();
  vi.advanceTimersByTime(10_001);
  expect(listeners).toEqual([]);
});
