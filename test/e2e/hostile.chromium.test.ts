/** Pages that do to the card whatever a page can do: they gain nothing, and go on working. */
import type * as playwright from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printAttacks } from './attacks';
import { addOwnButton, listen, longestOfOurs, ownButtonWorks, runs, type Ear } from './hostile';
import type { Locator } from './browsers/page';
import { ChromiumStand } from './chromium-stand';
import { AUTHENTICATOR, button, card, onCard, overlay } from './stand';

let stand: ChromiumStand;
let ear: Ear;
let page: playwright.Page;
beforeAll(async () => {
  stand = await ChromiumStand.start();
  ear = await listen(stand.chromium);
});
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });
const note = printAttacks('Hostile pages × outcome', 'nothing sent, run unchanged, page works');

/** Longest that our scripts may hold a page up, in ms. */
const HELD_UP = 50;
const RUN = [{ guide: AUTHENTICATOR, skipped: [], done: false }];

async function begin(): Promise<void> {
  await stand.signedIn();
  page = await stand.open(AUTHENTICATOR);
  await onCard(page, 'add');
  await addOwnButton(page);
  await ear.heard();
}

const rest = (ms: number): Promise<void> => page.waitForTimeout(ms);

/** Nothing was sent, the run is as it was, the page's own button reacts, nothing was held up. */
async function nothingGained(act: () => Promise<unknown>, { during = 600 } = {}): Promise<void> {
  const held = await longestOfOurs(page, async () => {
    await act();
    await rest(during);
  });
  note(`we held it up ${held.toFixed(1)} ms at most`);
  expect(await ear.heard(), 'messages').toEqual([]);
  expect(await runs(stand.chromium)).toEqual(RUN);
  expect(await ownButtonWorks(page), 'the page\'s own button').toBe(true);
  expect(held, 'longest work of ours, in ms').toBeLessThan(HELD_UP);
}

/** What is wrong with the card as a user sees it; nothing where it is gone, or in front with its own looks. */
const wrongLooks = (): Promise<string[]> => page.evaluate(() => {
  const host = document.querySelector('[data-mfa-setup-guide]');
  const box = host?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
  if (!host || !box) return [];
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const { opacity, visibility, transform, filter, clipPath } = getComputedStyle(host);
  return [
    hit === host ? '' : `behind ${hit?.outerHTML.slice(0, 80)}`, box.width > 200 && box.height > 80 ? '' : `${box.width} × ${box.height}`,
    `${opacity} ${visibility} ${transform} ${filter} ${clipPath}` === '1 visible none none none' ? '' : 'distorted',
  ].filter(Boolean);
});

const boxOf = (found: Locator): ReturnType<playwright.Locator['boundingBox']> => (found as unknown as playwright.Locator).boundingBox();

/** The card's place shows the cover's colour, navy. */
async function isCovered(): Promise<boolean> {
  const box = await card(page).count() ? await boxOf(card(page)) : null;
  if (!box) return false;
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 2, height: 2 } }));
  return data[0] === 0 && data[1] === 0 && data[2] === 128;
}

const looks: [string, () => void][] = [
  ['opacity on every ancestor', () => { document.documentElement.style.opacity = '0.01'; document.body.style.opacity = '0.01'; }],
  ['a filter and a mask on the root', () => { document.documentElement.style.cssText = 'filter: blur(20px) opacity(.1); mask-image: linear-gradient(transparent, transparent); mix-blend-mode: difference'; }],
  ['pointer-events: none everywhere', () => { document.documentElement.style.setProperty('pointer-events', 'none', 'important'); document.querySelector<HTMLElement>('#own')!.style.pointerEvents = 'auto'; }],
  ['cursor: none everywhere', () => { document.head.append(Object.assign(document.createElement('style'), { textContent: '* { cursor: none !important }' })); }],
  ['a moved and shrunk host', () => { const host = document.querySelector<HTMLElement>('[data-mfa-setup-guide]'); host?.style.setProperty('transform', 'translate(-900px)', 'important'); host?.style.setProperty('width', '1px', 'important'); }],
  ['a host in another place', () => { document.body.prepend(document.querySelector('[data-mfa-setup-guide]')!); }],
];

describe('looks', () => {
  it.each(looks)('%s', async (_name, attack) => {
    await begin();
    await nothingGained(() => page.evaluate(attack));
    expect(await wrongLooks()).toEqual([]);
  });

  it('no cursor of the page\'s over the card', async () => {
    await begin();
    await nothingGained(() => page.evaluate(() => { document.documentElement.style.setProperty('cursor', 'none', 'important'); }));
    expect(await overlay(page).evaluate((host) => getComputedStyle(host.shadowRoot!.querySelector('.card')!).cursor)).not.toBe('none');
  });

  it('the host taken into a frame', async () => {
    await begin();
    await nothingGained(() => page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument?.body.append(document.querySelector('[data-mfa-setup-guide]')!);
    }));
    expect(await wrongLooks()).toEqual([]);
  });
});

/** Makes a cover over the whole window that lets every click through: the user would click on the card unknowingly. */
const COVER = '#cover { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: navy; pointer-events: none; } #cover::backdrop { display: none } #cover #own { pointer-events: auto }';
const covers: [string, (css: string) => void][] = [
  ['an element of the page', (css) => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: `${css} #cover { z-index: 2147483647 }` }), Object.assign(document.createElement('div'), { id: 'cover' }));
    document.body.append(document.querySelector('#own')!);
  }],
  ['a popover', (css) => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual', id: 'cover' });
    document.body.append(Object.assign(document.createElement('style'), { textContent: css }), cover);
    cover.showPopover();
  }],
  ['a dialog', (css) => {
    const cover = Object.assign(document.createElement('dialog'), { id: 'cover' });
    document.body.append(Object.assign(document.createElement('style'), { textContent: css }), cover);
    cover.append(document.querySelector('#own')!);
    cover.showModal();
  }],
  ['a popover that comes to the front again and again', (css) => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual', id: 'cover' });
    document.body.append(Object.assign(document.createElement('style'), { textContent: css }), cover);
    cover.showPopover();
    setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 50);
  }],
];

describe('covers', () => {
  it.each(covers)('%s does not stay over the card', async (_name, attack) => {
    await begin();
    await nothingGained(() => page.evaluate(attack, COVER), { during: 1500 });
    expect(await isCovered()).toBe(false);
  });

  it('a cover that nobody is told of gets no click for the card', async () => {
    await begin();
    const box = await boxOf(button(page, 'Stop this guide'));
    await page.evaluate((css) => {
      const cover = Object.assign(document.createElement('div'), { popover: 'manual', id: 'cover' });
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.append(Object.assign(document.createElement('style'), { textContent: css }), cover);
      cover.showPopover();
    }, COVER);
    await rest(700);
    expect(await isCovered(), 'the cover of the test covers').toBe(true);
    await nothingGained(() => page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8), { during: 1200 });
  });

  it('a page in full screen keeps the run', async () => {
    await begin();
    await nothingGained(async () => {
      await page.evaluate(() => { document.querySelector<HTMLElement>('#own')!.onfocus = null; document.querySelector('#own')!.addEventListener('click', () => { void document.body.requestFullscreen().catch(() => undefined); }, { once: true }); });
      await ownButtonWorks(page);
    });
    expect(await wrongLooks()).toEqual([]);
  });
});

const worlds: [string, () => void][] = [
  ['redefined prototypes', () => {
    const bad = (): never => { throw new Error('redefined'); };
    for (const name of ['attachShadow', 'getBoundingClientRect', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'setAttribute', 'getAttribute', 'remove', 'append', 'checkVisibility'])
      Object.defineProperty(Element.prototype, name, { value: bad });
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'AbortController', 'URL', 'Promise', 'WeakSet', 'JSON'])
      Object.defineProperty(window, name, { value: bad });
    EventTarget.prototype.addEventListener = bad;
    EventTarget.prototype.dispatchEvent = bad;
    Array.prototype.push = bad;
  }],
  ['a form in the place of everything', () => {
    const names = ['body', 'head', 'documentElement', 'defaultView', 'querySelector', 'querySelectorAll', 'getElementById', 'readyState', 'activeElement', 'createTreeWalker', 'createElement', 'addEventListener', 'location'];
    const { body } = document;
    body.append(...names.flatMap((name) => [Object.assign(document.createElement('form'), { name }), Object.assign(document.createElement('img'), { name })]));
  }],
  ['the page in a form whose fields have the names of its properties', () => {
    const form = document.createElement('form');
    form.setAttribute('role', 'dialog');
    form.append(...document.body.childNodes);
    document.body.append(form);
    const names = ['parentElement', 'parentNode', 'children', 'childNodes', 'nodeName', 'nodeType', 'tagName', 'getAttribute', 'hasAttribute', 'closest', 'matches', 'getBoundingClientRect', 'checkVisibility',
      'getAnimations', 'getRootNode', 'ownerDocument', 'isConnected', 'textContent', 'shadowRoot', 'style', 'contains', 'querySelector', 'querySelectorAll', 'type', 'id', 'labels', 'value', 'childElementCount'];
    for (const name of names) {
      const field = document.createElement('input');
      field.setAttribute('name', name);
      field.setAttribute('type', 'hidden');
      HTMLElement.prototype.appendChild.call(form, field);
    }
  }],
];

describe('the page\'s own world', () => {
  it.each(worlds)('%s', async (_name, attack) => {
    await begin();
    await nothingGained(() => page.evaluate(attack));
  });

  it('a field named parentElement around the target does not hang the page', async () => {
    await begin();
    await nothingGained(() => page.evaluate(() => {
      const target = window.__practice?.marks.get('add-method')?.();
      const form = document.createElement('form');
      form.innerHTML = '<input name="parentElement" type="hidden"><input name="getAnimations" type="hidden">';
      target?.before(form);
      if (target) form.append(target);
    }));
    await page.waitForFunction(() => document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.querySelector('.card'));
  });

  it('our events, sent again by the page', async () => {
    await begin();
    await nothingGained(async () => {
      await page.evaluate(() => {
        const again = (event: Event): void => {
          const host = document.querySelector('[data-mfa-setup-guide]');
          if (!event.isTrusted || !host) return;
          const copy = new (event.constructor as typeof Event)(event.type, event);
          host.dispatchEvent(copy);
          host.shadowRoot?.querySelector('[aria-label="Stop this guide"]')?.parentNode?.dispatchEvent(new MouseEvent('mouseup'));
        };
        for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'keyup', 'focusin']) window.addEventListener(type, again, true);
      });
      await button(page, 'I don\'t see this').click();
      await card(page).getByRole('heading', { name: 'What do you see instead?' }).waitFor();
      await page.keyboard.press('Tab');
    });
  });
});

const floods: [string, () => void, number][] = [
  ['endless changes of the address', () => { let at = 0; setInterval(() => { try { history.pushState(null, '', `?at=${at++}`); } catch { at = 0; } }, 20); }, 2000],
  ['1,000 changes a second', () => {
    const place = document.body.appendChild(document.createElement('div'));
    setInterval(() => { for (let change = 0; change < 10; change++) place.replaceChildren(document.createElement('b')); }, 10);
  }, 3000],
  ['frames in frames', () => {
    let inner: Document = document;
    for (let depth = 0; depth < 30; depth++) {
      const frame = inner.body.appendChild(inner.createElement('iframe'));
      if (!frame.contentDocument) break;
      inner = frame.contentDocument;
    }
  }, 1500],
  ['200,000 nodes', () => {
    const many = document.createElement('div');
    many.style.cssText = 'display:none';
    many.innerHTML = '<p><b>line</b></p>'.repeat(66_000);
    document.body.append(many);
  }, 2000],
  ['200,000 nodes in sight', () => {
    const many = document.createElement('div');
    many.style.cssText = 'contain:strict;height:100px;overflow:hidden';
    many.innerHTML = '<p><b>line</b></p>'.repeat(66_000);
    document.body.append(many);
  }, 2000],
];

describe('floods', () => {
  it.each(floods)('%s', async (_name, attack, during) => {
    await begin();
    await nothingGained(() => page.evaluate(attack), { during });
    expect(await wrongLooks()).toEqual([]);
  });
});
