// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../src/page/watch';

let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="a"><input id="f"></div><div id="ours"></div>';
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isLively = () => true;
/** What a browser has and jsdom has not: an idle moment, here after `busy` ms. */
function idleAfter(busy: number): void {
  vi.stubGlobal('requestIdleCallback', (task: () => void, { timeout }: { timeout: number }) => setTimeout(task, Math.min(busy, timeout)));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => { clearTimeout(handle); });
}
interface Inner { isTrusted: boolean; _dispatch: (event: Inner) => void }
/** What jsdom keeps behind an object of the DOM. */
const inner = (outer: object): Inner => (outer as Record<symbol, Inner>)[Object.getOwnPropertySymbols(outer).find(({ description }) => description === 'impl') as symbol] as Inner;
/** An event as a user causes it, which no script of a page can make. */
function byUser(target: Element, type: string): void {
  const event = inner(new Event(type, { bubbles: true }));
  event.isTrusted = true;
  inner(target)._dispatch(event);
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;
/** Mutation records are delivered in a microtask, which fake timers do not hold back. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('watch, while a guide leads', () => {
  it.each([
    ['a new element', () => byId('a').append(document.createElement('b'))],
    ['a style on a parent', () => { byId('a').style.display = 'block'; }],
    ['a text', () => byId('a').append('x')],
    ['typing', () => byId('f').dispatchEvent(new Event('input', { bubbles: true }))],
    ['going back', () => window.dispatchEvent(new Event('popstate'))],
    ['the end of a fade', () => byId('a').dispatchEvent(new Event('transitionend', { bubbles: true }))],
  ])('answers %s within a frame', async (_, act) => {
    const look = vi.fn();
    watch(document, look, controller.signal, { isLively });
    act();
    await settle(16);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is quiet while nothing happens', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal, { isLively });
    await settle(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('backs off in a storm by what a look costs, and sees the last state', async () => {
    let seen = '';
    const look = vi.fn(() => {
      seen = byId('a').title;
      vi.advanceTimersByTime(4); // a look of 4 ms: the next one 100 ms later at the earliest
    });
    watch(document, look, controller.signal, { isLively });
    for (let i = 0; i < 100; i++) {
      byId('a').title = String(i);
      await settle(10);
    }
    await settle(250);
    expect(look.mock.calls.length).toBeGreaterThan(5);
    expect(look.mock.calls.length).toBeLessThan(14);
    expect(seen).toBe('99');
  });

  it('keeps working after a look that failed', async () => {
    const look = vi.fn(() => undefined as void);
    look.mockImplementationOnce(() => { throw new Error('once'); });
    watch(document, look, controller.signal, { isLively });
    byId('a').title = '1';
    await settle(16).catch(() => undefined);
    byId('a').title = '2';
    await settle(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ignores our own host', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal, { isLively, isOurs: (node) => (node as Element).id === 'ours' });
    byId('ours').style.top = '1px';
    byId('ours').remove();
    await settle(300);
    expect(look).not.toHaveBeenCalled();
  });

  it('watches a shadow root that it is told of, until it leaves the page', async () => {
    const look = vi.fn();
    const { enter } = watch(document, look, controller.signal, { isLively });
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    byId('a').append(host);
    enter(root);
    await settle(300);
    look.mockClear();
    root.append('x');
    await settle(300);
    expect(look).toHaveBeenCalledTimes(1);
    host.remove();
    await settle(300);
    look.mockClear();
    root.append('y');
    await settle(300);
    expect(look).not.toHaveBeenCalled();
  });

  it('does not enter our own shadow root', async () => {
    const look = vi.fn();
    const root = byId('ours').attachShadow({ mode: 'open' });
    watch(document, look, controller.signal, { isLively, isOurs: (node) => (node as Element).id === 'ours' }).enter(root);
    root.append('x');
    await settle(300);
    expect(look).not.toHaveBeenCalled();
  });

  it('sees a change that a look itself makes', async () => {
    const look = vi.fn();
    look.mockImplementationOnce(() => { byId('a').title = '2'; });
    watch(document, look, controller.signal, { isLively });
    byId('a').title = '1';
    await settle(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal, { isLively });
    byId('a').title = '1';
    await Promise.resolve();
    controller.abort();
    byId('a').title = '2';
    byId('f').dispatchEvent(new Event('input', { bubbles: true }));
    await settle(1000);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('watch, while nobody waits', () => {
  /** Changes the page every 10 ms for that long. */
  async function storm(ms: number): Promise<void> {
    for (let at = 0; at < ms; at += 10) {
      byId('a').title = `${performance.now()}`;
      await settle(10);
    }
  }

  it('looks soon after a change on a page that rests', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    byId('a').title = '1';
    await settle(99);
    expect(look).not.toHaveBeenCalled();
    await settle(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([[50, 150], [60_000, 1100]])('waits for an idle moment, but not for ever: one after %i ms', async (busy, by) => {
    idleAfter(busy);
    const look = vi.fn();
    watch(document, look, controller.signal);
    byId('a').title = '1';
    await settle(by - 1);
    expect(look).not.toHaveBeenCalled();
    await settle(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks ever more seldom at a page that never rests, and once more for its last change', async () => {
    let seen = '';
    const look = vi.fn(() => { seen = byId('a').title; });
    watch(document, look, controller.signal);
    await storm(3000);
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
    const before = look.mock.calls.length;
    await storm(60_000);
    expect(look.mock.calls.length - before).toBeGreaterThanOrEqual(14);
    expect(look.mock.calls.length - before).toBeLessThanOrEqual(17);
    byId('a').title = 'last';
    await settle(4000);
    expect(seen).toBe('last');
  });

  it('looks sooner again once the page has come to rest', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    await storm(20_000);
    await settle(10_000);
    look.mockClear();
    byId('a').title = 'late';
    await settle(100);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerup', 'keydown', 'input', 'change'])('looks sooner again after a user\'s %s, and after none of the page\'s own', async (type) => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    await storm(20_000);
    while (look.mock.calls.length < 12) await storm(10);
    look.mockClear();
    for (let at = 0; at < 100; at++) {
      byId('f').dispatchEvent(new Event(type, { bubbles: true }));
      await storm(10);
    }
    expect(look).not.toHaveBeenCalled();
    byUser(byId('f'), type);
    await storm(110);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('becomes lively as soon as somebody waits', async () => {
    let waits = false;
    const look = vi.fn();
    const { wake } = watch(document, look, controller.signal, { isLively: () => waits });
    await storm(20_000);
    look.mockClear();
    waits = true;
    wake();
    await storm(500);
    expect(look.mock.calls.length).toBeGreaterThan(10);
  });

  it('lets the document be parsed first, and then looks', async () => {
    const look = vi.fn();
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    watch(document, look, controller.signal);
    await storm(1000);
    expect(look).not.toHaveBeenCalled();
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle(100);
    expect(look).toHaveBeenCalledTimes(1);
    state.mockRestore();
  });
});
