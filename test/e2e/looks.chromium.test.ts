/** How it looks and whether everybody can use it: axe in every theme, small windows, large print, right to left. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/page';
import { examineOverlay, examinePage, themes, type Theme } from './examine';
import { AUTHENTICATOR, button, card, onCard, overlay, press, Stand, TEXT } from './stand';
import { plant, seeded } from './vault/seed';
import { asTab } from './walk/tab';
import { walk } from './walk/walk';

let stand: Stand;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

/** SHOTS names a folder for pictures of everything that is examined. */
const folder = process.env['SHOTS'];
async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}.png`) });
}

/** Every kind of card, and how a user comes to see it. */
const stages: Record<string, () => Promise<Page>> = {
  offer: async () => {
    await stand.signedIn();
    const page = await stand.open();
    await onCard(page, 'offer');
    return page;
  },
  choose: async () => {
    await stand.signedIn();
    const page = await stand.open('microsoft-work.start');
    await onCard(page, 'choose');
    return page;
  },
  pointing: async () => {
    await stand.signedIn();
    const page = await stand.open(AUTHENTICATOR);
    await overlay(page).locator('[data-spot]').waitFor();
    return page;
  },
  step: async () => {
    await stand.signedIn();
    return stand.openDialog();
  },
  ticked: async () => {
    const page = await stages['step']?.() as Page;
    await button(page, 'Done on the phone').click();
    return page;
  },
  ahead: async () => {
    const page = await stages['pointing']?.() as Page;
    await button(page, 'I already did this').click();
    return page;
  },
  'words only': async () => {
    await stand.signedIn({ missing: ['add-method'] });
    const page = await stand.open(AUTHENTICATOR);
    await card(page).locator('.note.warn').waitFor();
    return page;
  },
  troubles: async () => {
    const page = await stages['step']?.() as Page;
    await button(page, 'I don\'t see this').click();
    await card(page).locator('.trouble button').first().click();
    return page;
  },
  'page error': async () => {
    await stand.signedIn();
    const page = await stand.open(TEXT);
    await stand.pick(page, 'phone');
    await onCard(page, 'number');
    await press(page, 'number-field');
    await page.keyboard.type('12');
    await press(page, 'next');
    await card(page).locator('.note.bad').waitFor();
    return page;
  },
  already: async () => {
    await stand.signedIn({ initial: ['authenticator'] });
    const page = await stand.open(AUTHENTICATOR);
    await onCard(page, 'already');
    return page;
  },
  done: async () => {
    const person = await stand.signedIn();
    const [page, phone] = [await stand.newPage(), await stand.newPage()];
    await walk({ guide: TEXT, goal: 'phone-text', person, page: asTab(page), phone: asTab(phone) });
    await page.bringToFront();
    await onCard(page, 'done');
    return page;
  },
  folded: async () => {
    const page = await stages['pointing']?.() as Page;
    await button(page, 'Fold the card').click();
    await overlay(page).locator('.pill').waitFor();
    return page;
  },
};
const everyStage = Object.entries(stages);
const themed = (page: Page, { colorScheme, forcedColors }: Theme): Promise<void> => page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });

describe('axe has nothing to say', () => {
  it.each(everyStage)('to the card: %s', async (name, open) => {
    const page = await open();
    const plain = await stand.newPage();
    await page.bringToFront();
    for (const theme of themes) {
      await themed(page, theme);
      await themed(plain, theme);
      await picture(page, `card ${name} ${theme.name}`);
      expect(await examineOverlay(page, plain), theme.name).toEqual([]);
    }
  });

  it('and would speak: low contrast and a nameless button are found', async () => {
    const page = await stages['pointing']?.() as Page;
    const plain = await stand.newPage();
    await overlay(page).evaluate((host) => {
      host.shadowRoot?.querySelector('h2')?.setAttribute('style', 'color: #bbb');
      host.shadowRoot?.querySelector('.icon')?.removeAttribute('aria-label');
      host.shadowRoot?.querySelector('.icon')?.removeAttribute('title');
    });
    const found = await examineOverlay(page, plain);
    expect(found.filter((line) => line.startsWith('broken color-contrast'))).toHaveLength(1);
    expect(found.filter((line) => line.startsWith('broken button-name'))).toHaveLength(1);
  });

  it('to the popup', async () => {
    await stand.signedIn({ initial: ['sms'] });
    const tab = await stand.open(AUTHENTICATOR);
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const popup = await stand.newPage();
    for (const [name, query] of [['running', `?tab=${id}`], ['idle', '?tab=0']] as const) {
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(stand.browser.address(`src/popup/index.html${query}`));
      await popup.locator(name === 'running' ? '.running' : '.intro').waitFor();
      for (const theme of themes) {
        await themed(popup, theme);
        await picture(popup, `popup ${name} ${theme.name}`);
        expect(await examinePage(popup), `${name}, ${theme.name}`).toEqual([]);
      }
      await popup.setViewportSize({ width: 320, height: 500 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);
      await picture(popup, `popup ${name} 320`);
    }
    await tab.close();
  });

  it('to the popup\'s codes', async () => {
    await stand.signedIn({ initial: ['sms'] });
    const tab = await stand.open();
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const entries = [{ issuer: 'Contoso', account: 'user@example.com', hosts: ['mysignins.microsoft.com'] }, ...Array.from({ length: 7 }, (_, at) => ({ issuer: `Site ${at}`, account: 'user', hosts: [`site${at}.example.com`] })), { issuer: 'Counter', type: 'hotp' as const }];
    const states: [string, readonly Parameters<typeof seeded>[0][number][], boolean][] = [
      ['open', entries, true], ['sibling', [{ issuer: 'Contoso', hosts: ['account.microsoft.com'] }], true], ['other', entries.slice(1), true], ['empty', [], true], ['locked', entries, false]];
    const popup = await stand.newPage();
    for (const [name, kept, open] of states) {
      await stand.browser.background(() => chrome.storage.local.clear());
      await plant(stand.browser, await seeded(kept), open);
      // As high as its content: what the footer lies over cannot be measured.
      await popup.setViewportSize({ width: 380, height: 1200 });
      await popup.goto(stand.browser.address(`src/popup/index.html?tab=${id}`));
      await popup.getByRole('tab', { name: 'Codes' }).click();
      await popup.locator(open ? '.entry, .say' : '.unlock').first().waitFor();
      for (const theme of themes) {
        await themed(popup, theme);
        await picture(popup, `popup codes ${name} ${theme.name}`);
        expect(await examinePage(popup), `${name}, ${theme.name}`).toEqual([]);
      }
      await popup.setViewportSize({ width: 320, height: 500 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth), `${name}, width at 320 px`).toBeLessThanOrEqual(320);
    }
    await stand.browser.background(() => chrome.storage.local.clear());
    await tab.close();
  });
});

interface Fit { sideways: number; outside: string[]; covered: string[]; overlap: boolean }

/** Whether the whole card can be read and used, and leaves its target to be seen. */
const fit = (page: Page): Promise<Fit> => page.evaluate(() => {
  const root = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot;
  const body = root?.querySelector('.card, .pill');
  if (!root || !body) throw new Error('no card');
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const frame = boxOf(body);
  const spot = root.querySelector('[data-spot]');
  const ring = spot ? boxOf(spot) : null;
  const inner = [...body.querySelectorAll('h2, h3, p, li, button, .tag, .note, span')].filter((element) => boxOf(element).width > 1);
  const named = (element: Element): string => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`;
  const covered = [...(body.matches('button') ? [body] : body.querySelectorAll('button, h2, p'))].filter((element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, right, bottom, width, height } = boxOf(element);
    const hit = root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return left < 0 || right > innerWidth || top < -1 || (bottom > innerHeight + 1 && height < innerHeight) || !hit || !(element.contains(hit) || hit.contains(element));
  }).map(named);
  body.scrollTop = 0;
  return {
    sideways: body.scrollWidth - body.clientWidth,
    outside: inner.filter((element) => boxOf(element).left < frame.left - 1 || boxOf(element).right > frame.right + 1 || frame.left < 0 || frame.right > innerWidth).map(named),
    covered,
    overlap: ring !== null && ring.right > frame.left && ring.left < frame.right && ring.bottom > frame.top && ring.top < frame.bottom,
  };
});

/** The card has taken the place that belongs to the window's new size. */
const replaced = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));

/** A window of 1280 × 800 at 200 % is laid out as one of half its width and height. */
const windows: [string, { width: number; height: number }][] = [
  ['320 px wide', { width: 320, height: 640 }],
  ['at 200 %', { width: 640, height: 400 }],
];
describe.each(windows)('in a window %s', (window, size) => {
  it.each(everyStage)('the card fits: %s', async (name, open) => {
    const page = await open();
    await page.setViewportSize(size);
    await page.waitForFunction((width) => innerWidth === width, size.width);
    await replaced(page);
    await picture(page, `window ${window} ${name}`);
    expect(await fit(page)).toEqual({ sideways: 0, outside: [], covered: [], overlap: false });
  });
});

it('stays in the window when it grows', async () => {
  const page = await stages['troubles']?.() as Page;
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(await fit(page)).toEqual({ sideways: 0, outside: [], covered: [], overlap: false });
});

it('moves nothing for who wants less motion', async () => {
  const page = await stages['pointing']?.() as Page;
  const animation = (): Promise<string> => overlay(page).evaluate((host) => {
    const probe = host.shadowRoot?.querySelector('.layer')?.appendChild(document.createElement('div'));
    if (!probe) return '';
    probe.className = 'card entering';
    const { animationName } = getComputedStyle(probe);
    probe.remove();
    return animationName;
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await animation()).toBe('enter');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
});

it.each(['pointing', 'choose', 'troubles', 'done', 'folded'])('is mirrored from right to left: %s', async (name) => {
  const page = await stages[name]?.() as Page;
  await overlay(page).locator('.layer').evaluate((layer) => { (layer as HTMLElement).dir = 'rtl'; });
  await picture(page, `rtl ${name}`);
  expect((await fit(page)).outside).toEqual([]);
  if (name === 'folded') return;
  const side = await card(page).evaluate((element) => {
    const [title, close] = ['h2', '.icon:last-child'].map((selector) => element.querySelector(selector)?.getBoundingClientRect());
    const { left, right } = element.getBoundingClientRect();
    return { title: right - (title?.right ?? 0), close: (close?.left ?? 0) - left };
  });
  expect(side.close).toBeLessThan(24);
  expect(side.title).toBeLessThan(24);
});
