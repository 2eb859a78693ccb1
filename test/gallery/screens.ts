/** Every screen in every state, and the way there. Nothing here reads a text, so that each works in every language. */
import type { Page } from '../e2e/browsers/page';
import { AUTHENTICATOR, card, onCard, overlay, press, TEXT, type Stand } from '../e2e/stand';
import { asTab } from '../e2e/walk/tab';
import { walk } from '../e2e/walk/walk';
import { prepare, type Planted, type VaultAs } from './storage';

export interface Screen {
  group: string;
  name: string;
  /** In CSS px; several where the screen is looked at in a narrow window too. */
  widths: readonly number[];
  /** A screen over a page is taken as the window shows it, a page of ours whole. */
  whole: boolean;
  open: (stand: Stand) => Promise<Page>;
}

const POPUP = [380];
const PAGE = [1000, 320];
const OVERLAY = [1280, 320];

/** A page of the extension, drawn. */
async function extensionPage(stand: Stand, path: string, ready: string): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(stand.browser.address(`src/${path}`));
  await page.locator(ready).first().waitFor();
  return page;
}

const own = (group: string, name: string, path: string, ready: string, planted: Planted, vault: VaultAs = 'none'): Screen => ({
  group, name, widths: PAGE, whole: true,
  open: async (stand) => { await prepare(stand, planted, vault); return extensionPage(stand, path, ready); },
});

/** The popup beside a page of the practice tenant; `guide` runs there. */
const popup = (name: string, tab: 'guides' | 'codes', planted: Planted, vault: VaultAs, guide = ''): Screen => ({
  group: 'Popup', name, widths: POPUP, whole: true,
  open: async (stand) => {
    await prepare(stand, planted, vault);
    await stand.signedIn({ initial: ['sms'] });
    await stand.open(guide);
    const id = await stand.browser.background(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const page = await extensionPage(stand, `popup/index.html?tab=${id}`, '#panel');
    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#tab-${tab}[aria-selected=true]`).waitFor();
    return page;
  },
});

const cards = (name: string, open: (stand: Stand) => Promise<Page>): Screen => ({
  group: 'Card in the page', name, widths: OVERLAY, whole: false,
  open: async (stand) => { await prepare(stand, 'nothing', 'none'); return open(stand); },
});

async function pointing(stand: Stand): Promise<Page> {
  await stand.signedIn();
  const page = await stand.open(AUTHENTICATOR);
  await overlay(page).locator('[data-spot]').waitFor();
  return page;
}

async function step(stand: Stand): Promise<Page> {
  await stand.signedIn();
  return stand.openDialog();
}

/** The step of another app's guide where the page shows the key, and the card offers to keep it. */
async function keeping(stand: Stand): Promise<Page> {
  await stand.signedIn({ initial: ['sms'] });
  const page = await stand.open('microsoft-work.totp');
  await stand.pick(page, 'authenticator');
  await onCard(page, 'different-app');
  await press(page, 'different-app');
  await onCard(page, 'other-account');
  await press(page, 'next');
  await onCard(page, 'secret');
  return page;
}

const overlays: readonly Screen[] = [
  cards('offer', async (stand) => { await stand.signedIn(); const page = await stand.open(); await onCard(page, 'offer'); return page; }),
  cards('choose a method', async (stand) => { await stand.signedIn(); const page = await stand.open('microsoft-work.start'); await onCard(page, 'choose'); return page; }),
  cards('step that points', pointing),
  cards('step for phone and computer', step),
  cards('done on the phone', async (stand) => { const page = await step(stand); await card(page).locator('.foot .plain').click(); return page; }),
  cards('words only', async (stand) => {
    await stand.signedIn({ missing: ['add-method'] });
    const page = await stand.open(AUTHENTICATOR);
    await card(page).locator('.note.warn').waitFor();
    return page;
  }),
  cards('the page reports an error', async (stand) => {
    await stand.signedIn();
    const page = await stand.open(TEXT);
    await stand.pick(page, 'phone');
    await onCard(page, 'number');
    await press(page, 'number-field');
    await page.keyboard.type('12');
    await press(page, 'next');
    await card(page).locator('.note.bad').waitFor();
    return page;
  }),
  cards('troubles', async (stand) => {
    const page = await step(stand);
    await card(page).locator('.foot .button').first().click();
    await card(page).locator('.trouble button').first().click();
    return page;
  }),
  cards('keep the codes here', keeping),
  cards('there already', async (stand) => { await stand.signedIn({ initial: ['authenticator'] }); const page = await stand.open(AUTHENTICATOR); await onCard(page, 'already'); return page; }),
  cards('done', async (stand) => {
    const person = await stand.signedIn();
    const [page, phone] = [await stand.newPage(), await stand.newPage()];
    await walk({ guide: TEXT, goal: 'phone-text', person, page: asTab(page), phone: asTab(phone) });
    await page.bringToFront();
    await onCard(page, 'done');
    return page;
  }),
  cards('folded', async (stand) => { const page = await pointing(stand); await card(page).locator('.icon').first().click(); await overlay(page).locator('.pill').waitFor(); return page; }),
];

/** A new page of the extension is one line more. */
export const screens: readonly Screen[] = [
  own('First run', 'first run', 'welcome/index.html', 'h1', 'nothing'),
  own('First run', 'first run, with a policy', 'welcome/index.html', 'h1', 'policy'),
  popup('guides', 'guides', 'nothing', 'none'),
  popup('a guide is running', 'guides', 'policy', 'none', AUTHENTICATOR),
  popup('codes: first time', 'codes', 'nothing', 'none'),
  popup('codes: locked', 'codes', 'nothing', 'locked'),
  popup('codes: none yet', 'codes', 'nothing', 'empty'),
  popup('codes: open', 'codes', 'nothing', 'open'),
  own('Checklist', 'empty', 'checklist/index.html', 'h1', 'nothing'),
  own('Checklist', 'mixed', 'checklist/index.html', '.account', 'accounts'),
  own('Checklist', 'all done', 'checklist/index.html', '.account', 'all done'),
  own('Checklist', 'with a policy', 'checklist/index.html', '.account', 'policy'),
  own('Settings', 'settings', 'settings/index.html', 'h1', 'nothing'),
  own('Settings', 'settings, with a policy', 'settings/index.html', '#codes', 'policy'),
  own('Codes', 'first time', 'codes/index.html', 'main form', 'nothing'),
  own('Codes', 'locked', 'codes/index.html', '.door', 'nothing', 'locked'),
  own('Codes', 'all', 'codes/index.html', '.with-details', 'nothing', 'open'),
  own('Codes', 'none yet', 'codes/index.html', 'main section', 'nothing', 'empty'),
  ...['add', 'backup', 'security'].map((screen) => own('Codes', screen, `codes/index.html#${screen}`, 'main section', 'nothing', 'open')),
  own('Steps in words', 'steps of GitHub', 'steps/index.html?guide=github.totp', 'h1', 'nothing'),
  ...overlays,
];
