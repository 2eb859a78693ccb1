/** Gestures outside the page that fill a code: the keyboard command and the context menu; and telling when it did not work. */
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import type { FillNote } from '../shared/messages';
import { fill, type Gesture } from './fill';
import { followLanguage, speakChosen } from './language';

const MENU = 'fill-code';
const NOTE = 'fill-note';

interface Kept { tabId: number; note: FillNote }

/** Registers at the top level. */
export function followGestures(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'fill-code' && tab?.id !== undefined) void fillAndTell(tab.id, { entry: null, where: 'found', force: false });
  });
  browser.runtime.onInstalled.addListener(() => {
    void Promise.all([speakChosen(), browser.contextMenus.removeAll()]).then(() => browser.contextMenus.create({ id: MENU, title: t('menu_fill'), contexts: ['editable'] }));
  });
  followLanguage(() => void rename().catch(() => undefined));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void fillAndTell(tab.id, { entry: null, where: 'focused', force: false, frameId: frameId ?? 0 });
  });
}

/** The browser keeps the menu as it was made. Only Firefox lets the names of the shortcuts be changed. */
async function rename(): Promise<void> {
  await speakChosen();
  await browser.contextMenus.update(MENU, { title: t('menu_fill') });
  const commands = browser.commands as Partial<typeof browser.commands>;
  await commands.update?.({ name: 'fill-code', description: t('commandFill') });
  await commands.update?.({ name: 'focus-card', description: t('commandFocusCard') });
}

async function fillAndTell(tabId: number, gesture: Gesture): Promise<void> {
  const note = await fill(tabId, gesture);
  if (note === 'filled' || note === 'filled-submitted' || note === 'cancelled') return;
  await browser.storage.session.set({ [NOTE]: { tabId, note } satisfies Kept });
  // The popup says why and offers the rest. Where the browser does not open it for us, a mark on the button asks the user to.
  await Promise.resolve(browser.action.openPopup()).catch(() => browser.action.setBadgeText({ tabId, text: '!' }).catch(() => undefined));
}

/** The note of the tab's last gesture, once. */
export async function takeNote(tabId: number): Promise<FillNote | null> {
  const kept = (await browser.storage.session.get(NOTE))[NOTE] as Kept | undefined;
  if (kept?.tabId !== tabId) return null;
  await browser.storage.session.remove(NOTE);
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  return kept.note;
}
