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
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
/** Mutation records are delivered in a microtask, which fake timers do not hold back. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('watch', () => {
  it.each([
    ['a new element', () => byId('a').append(document.createElement('b'))],
    ['a style on a parent', () => { byId('a').style.display = 'block'; }],
    ['a text', () => byId('a').append('x')],
    ['typing', () => byId('f').dispatchEvent(new Event('input', { bubbles: true }))],
    ['going back', () => window.dispatchEvent(new Event('popstate'))],
    ['the end of a fade', () => byId('a').dispatchEvent(new Event('transitionend', { bubbles: true }))],
  ])('answers %s within a frame', async (_, act) => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    act();
    await settle(16);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is quiet while nothing happens', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    await settle(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('backs off in a storm by what a look costs, and sees the last state', async () => {
    let seen = '';
    const look = vi.fn(() => {
      seen = byId('a').title;
      vi.advanceTimersByTime(4); // a look of 4 ms: the next one 100 ms later at the earliest
    });
    watch(document, look, controller.signal);
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
    watch(document, look, controller.signal);
    byId('a').title = '1';
    await settle(16).catch(() => undefined);
    byId('a').title = '2';
    await settle(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ignores our own host', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal, { isOurs: (node) => (node as Element).id === 'ours' });
    byId('ours').style.top = '1px';
    byId('ours').remove();
    await settle(300);
    expect(look).not.toHaveBeenCalled();
  });

  it('enters shadow roots that come later', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    byId('a').append(host);
    await settle(300);
    look.mockClear();
    root.append('x');
    await settle(300);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    const look = vi.fn();
    watch(document, look, controller.signal);
    byId('a').title = '1';
    await Promise.resolve();
    controller.abort();
    byId('a').title = '2';
    byId('f').dispatchEvent(new Event('input', { bubbles: true }));
    await settle(1000);
    expect(look).not.toHaveBeenCalled();
  });
});
