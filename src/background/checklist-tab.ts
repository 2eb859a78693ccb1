import { browser } from '../shared/browser';

/** Path of the checklist inside the package. */
const CHECKLIST = 'src/checklist/index.html';

/** Opens the checklist, or goes to the tab where it is open already. */
export async function openChecklist(): Promise<void> {
  const url = browser.runtime.getURL(CHECKLIST);
  // Our own pages may be looked for without the permission to see other tabs.
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
