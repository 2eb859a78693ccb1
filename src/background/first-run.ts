/** The page that opens once after installation, unless the organisation does not want it. */
import { browser } from '../shared/browser';
import { policyNow, refreshPolicy } from './policy';

const PAGE = 'src/welcome/index.html';
/** Set while the page is owed. Who installs by policy may forbid it by a policy that is not there yet (facts: overlay-and-enterprise C2). */
const OWED = 'firstRunOwed';
const ALARM = 'first-run';
/** How long a policy may take to arrive after an installation by the organisation, in minutes. */
const PATIENCE = 1;

/** Shows the page if it is owed; whoever asks first is the one that shows it. */
const showOwed = (): Promise<void> => navigator.locks.request(OWED, async () => {
  if ((await browser.storage.local.get(OWED))[OWED] !== true) return;
  await browser.storage.local.remove(OWED);
  await browser.alarms.clear(ALARM);
  if ((await policyNow()).policy.pages.firstRun !== false) await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
});

/** Registers at the top level of the background: a user's own installation shows the page at once, an organisation's when its policy is here or overdue. */
export function followInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.storage.local.set({ [OWED]: true }).then(async () => {
      const byPolicy = await browser.management.getSelf().then(({ installType }) => (installType as string) === 'admin', () => false);
      if (byPolicy && !(await policyNow()).received) await browser.alarms.create(ALARM, { delayInMinutes: PATIENCE });
      else await showOwed();
    });
  });
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) void refreshPolicy(true).then(showOwed); });
}

/** Called after each look at the policy: one that was received ends the waiting. */
export async function policyCame(): Promise<void> {
  if ((await policyNow()).received && await browser.alarms.get(ALARM)) await showOwed();
}
