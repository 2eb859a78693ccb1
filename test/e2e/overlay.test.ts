/** The card over the page's own dialogs: everything works by mouse and by keyboard, and the page goes on working. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../practice/state';
import { here } from './browsers/differences';
import { chromiumSession } from './browsers/extension-browser';
import type { Page } from './browsers/page';
import { button, card, focused, onCard, overlay, press, Stand, TEXT, viewOf } from './stand';

let stand: Stand;
let page: Page;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

const pill = (): ReturnType<Page['getByRole']> => overlay(page).getByRole('button', { name: /^Show the guide/ });
const heading = (): Promise<string> => card(page).locator('h2').first().innerText();

/** Presses Tab until the control of that name has the keyboard. Never leaves the card on the way. */
async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === name) return;
    expect(now, `${key} left the card on the way to "${name}"`).not.toBe('');
  }
  throw new Error(`"${name}" was not reached`);
}

const dialogs: [string, Partial<Scenario>][] = [
  ['a dialog of the page', {}],
  ['a dialog of the page, older', { generation: 'old' }],
  ['a blocking dialog of the page', { blocking: true }],
  ['a blocking dialog of the page, older', { blocking: true, generation: 'old' }],
  ['a native modal dialog', { nativeDialog: true }],
];

describe.each(dialogs)('over %s', (_name, scenario) => {
  async function begin(): Promise<void> {
    await stand.signedIn(scenario);
    page = await stand.openDialog();
  }
  const dialogIsThere = async (): Promise<void> => { expect(await viewOf(page)).toBe('setup.install'); };

  it('works by mouse', async () => {
    await begin();
    await button(page, 'I don\'t see this').click();
    await card(page).getByRole('heading', { name: 'What do you see instead?' }).waitFor();
    const trouble = card(page).locator('.trouble button').first();
    await trouble.click();
    expect(await trouble.getAttribute('aria-expanded')).toBe('true');
    await card(page).getByText('Choose a passkey or a security key').waitFor();
    await button(page, 'Back to the step').click();

    await button(page, 'Done on the phone').click();
    await card(page).locator('.part.ticked').waitFor();
    await button(page, 'I already did this').click();
    await card(page).getByRole('heading', { name: 'The page does not show it yet' }).waitFor();
    await button(page, 'Show this step again').click();
    await onCard(page, 'install');

    await button(page, 'Fold the card').click();
    await pill().click();
    await onCard(page, 'install');
    await dialogIsThere();

    await button(page, 'Stop this guide').click();
    await card(page).waitFor({ state: 'detached' });
    await dialogIsThere();
  });

  it('works by keyboard', async () => {
    await begin();
    await stand.shortcut(page);
    expect(await focused(page)).toBe(await heading());
    await tabTo('I don\'t see this');
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name: 'What do you see instead?' }).waitFor();
    expect(await focused(page), 'the new panel has the keyboard').toBe('What do you see instead?');
    await tabTo('Back to the step');
    await page.keyboard.press('Space');
    await card(page).locator('.part').first().waitFor();
    expect(await focused(page), 'the step has the keyboard again').not.toBe('');

    await tabTo('Done on the phone');
    await page.keyboard.press('Enter');
    await card(page).locator('.part.ticked').waitFor();
    expect(await focused(page)).toBe('I already did this');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('I don\'t see this');

    await page.keyboard.press('Escape');
    await pill().waitFor();
    await dialogIsThere();
    expect(await focused(page), 'the folded card has the keyboard').toMatch(/^Show the guide/);
    await page.keyboard.press('Escape');
    await dialogIsThere();
    await page.keyboard.press('Enter');
    await onCard(page, 'install');
    expect(await focused(page), 'the unfolded card has the keyboard').not.toBe('');
    await tabTo('Stop this guide', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await card(page).waitFor({ state: 'detached' });
    await dialogIsThere();
  });

  it('leaves the page\'s own field to the user', async () => {
    await stand.signedIn(scenario);
    page = await stand.open(TEXT);
    await stand.pick(page, 'phone');
    await onCard(page, 'number');
    await press(page, 'number-field');
    await page.keyboard.type('2025550123');
    await page.waitForFunction(() => window.__practice?.view().endsWith(':filled'));
    await button(page, 'Fold the card').click();
    await press(page, 'number-field');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('202555012');
  });
});

describe('on a page that does not want it', () => {
  /** Runs in the page's own world, as the page's script would. */
  async function begin(): Promise<void> {
    await stand.signedIn();
    page = await stand.openDialog();
  }
  const goOn = async (): Promise<void> => {
    await press(page, 'next');
    await page.waitForFunction(() => window.__practice?.view() === 'setup.account');
  };

  it('comes back when it is taken away, and gives in when that goes on', async () => {
    await begin();
    await page.evaluate(() => { document.querySelector('[data-mfa-setup-guide]')?.remove(); });
    await onCard(page, 'install');
    await button(page, 'Fold the card').click();
    await pill().click();
    await page.evaluate(() => {
      const away = (): void => { document.querySelector('[data-mfa-setup-guide]')?.remove(); };
      new MutationObserver(away).observe(document.documentElement, { childList: true, subtree: true });
      away();
    });
    await overlay(page).waitFor({ state: 'detached' });
    await goOn();
    expect(await overlay(page).count()).toBe(0);
  });

  it.each(['hidden', 'inert', 'aria-hidden', 'class', 'style', 'popover'])('undoes the attribute %s', async (name) => {
    await begin();
    await page.evaluate((attribute) => {
      const host = document.querySelector('[data-mfa-setup-guide]');
      if (attribute === 'popover') host?.removeAttribute(attribute);
      else host?.setAttribute(attribute, attribute === 'style' ? 'display: none !important' : 'true');
    }, name);
    await button(page, 'I don\'t see this').click();
    await card(page).getByRole('heading', { name: 'What do you see instead?' }).waitFor();
    expect(await overlay(page).evaluate((host, attribute) => ['style', 'popover'].includes(attribute) || !host.hasAttribute(attribute), name)).toBe(true);
  });

  it('comes back when its popover is closed', async () => {
    await begin();
    await page.evaluate(() => { document.querySelector<HTMLElement>('[data-mfa-setup-guide]')?.hidePopover(); });
    await page.waitForFunction(() => document.querySelector('[data-mfa-setup-guide]')?.matches(':popover-open'));
    await button(page, 'I don\'t see this').click();
  });

  it('takes no forged event for the user\'s', async () => {
    await begin();
    await page.evaluate(() => {
      const host = document.querySelector('[data-mfa-setup-guide]');
      const stop = host?.shadowRoot?.querySelector('[aria-label="Stop this guide"]')?.getBoundingClientRect();
      const at = { clientX: (stop?.left ?? 0) + 5, clientY: (stop?.top ?? 0) + 5, bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) host?.dispatchEvent(new MouseEvent(type, at));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      (host as HTMLElement).click();
    });
    await card(page).getByRole('button', { name: 'I don\'t see this' }).click();
    await onCard(page, 'install');
  });

  it('keeps its look under any style of the page', async () => {
    await begin();
    const look = (): Promise<string> => card(page).evaluate((element) => {
      const { color, backgroundColor, fontSize, display, opacity, visibility } = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ color, backgroundColor, fontSize, display, opacity, visibility, left, top, width, height });
    });
    await page.waitForFunction(() => document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.getAnimations().length === 0);
    const before = await look();
    await page.addStyleTag({ content: `
      html > div, [data-mfa-setup-guide], [popover], .layer, .card, .top, .foot { all: unset !important; opacity: 0 !important; display: none !important; visibility: hidden !important; transform: scale(.1) !important;
        filter: blur(9px) !important; clip-path: circle(0) !important; color: red !important; font-size: 60px !important; zoom: 3 !important; }` });
    expect(await look()).toBe(before);
    const hidden = await overlay(page).evaluate((host) => {
      const { transform, filter, clipPath, zoom } = getComputedStyle(host);
      return { transform, filter, clipPath, zoom };
    });
    expect(hidden).toEqual({ transform: 'none', filter: 'none', clipPath: 'none', zoom: '1' });
  });
});

it('copies a report for the helpdesk without names', async () => {
  const { upn } = await stand.signedIn();
  page = await stand.openDialog();
  await button(page, 'I don\'t see this').click();
  await button(page, 'Copy a report for the helpdesk').click();
  await card(page).getByText('Copied. There are no names or codes in it.').waitFor();
  const copied = await stand.browser.clipboard(page);
  expect(copied).toMatch(/^MFA Setup Guide [\d.]+ \/ microsoft-work\.authenticator \/ install \/ setup\.install \/ en/);
  expect(copied.toLowerCase()).not.toContain(upn.split('@')[0]);
});

it('is a dialog with headings and spoken news for a screen reader, over the page\'s dialog', async ({ skip }) => {
  skip(!here.looksInside, 'the accessibility tree is not shown');
  await stand.signedIn();
  page = await stand.openDialog();
  const cdp = await chromiumSession(stand.browser, page);
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const seen = nodes.filter((node) => !node.ignored);
  const dialog = seen.find(({ role, name }) => role?.value === 'dialog' && name?.value === 'MFA setup guide');
  expect(dialog, 'the dialog with its name').toBeDefined();
  const inside = (role: string): string[] => seen.filter((node) => node.role?.value === role && inDialog(node)).map(({ name }) => String(name?.value));
  const inDialog = (node: (typeof nodes)[number]): boolean => {
    for (let at: typeof node | undefined = node; at; at = at.parentId ? byId.get(at.parentId) : undefined) if (at === dialog) return true;
    return false;
  };
  expect(inside('heading')).toEqual(['Install Microsoft Authenticator', 'Then select “Next”']);
  expect(inside('button')).toEqual(['Fold the card', 'Stop this guide', 'I don\'t see this', 'Done on the phone']);
  const status = seen.find(({ role, properties }) => role?.value === 'status' && properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'));
  const spoken = nodes.filter(({ parentId }) => parentId === status?.nodeId).map(({ name }) => String(name?.value)).join('');
  expect(spoken).toMatch(/^Step 3 of 7\. Install Microsoft Authenticator\./);
  expect(seen.filter(({ role, properties }) => role?.value === 'generic' && properties?.some(({ name, value }) => name === 'focusable' && value.value === true)), 'nothing without a role takes the focus').toEqual([]);
});
