/** The background: listeners only, all registered before anything is awaited, since the worker may start for any one of them. */
import { namedInFragment } from '../services/guides';
import type { Runtime } from 'webextension-polyfill';
import { customServiceFrom } from '../policy/custom-service';
import { browser } from '../shared/browser';
import { keepLanguage } from '../shared/kept-language';
import { accountsSnapshot, currentRows, eraseAccounts, showCount, takeChoice, takeReport, takeSignIn } from './accounts';
import { contactOf, vaultRulesOf } from '../policy/policy';
import { injectCard, push, shortcuts, snapshotFor } from './card';
import { openChecklist } from './checklist-tab';
import { clearCopies } from './clipboard';
import { countMiss } from './misses';
import { code, done, fill, found } from './fill';
import { followInstallation, policyCame } from './first-run';
import { followGestures, takeNote } from './gestures';
import { noteAccepted, openKeep } from './keep';
import * as lookalikes from './lookalikes';
import { followPolicy, policyNow } from './policy';
import { changeReminders, followReminders } from './reminders';
import { receive, type Handlers } from './receive';
import { customServiceOf, followPermissions, registerScripts, serviceOf } from './scripts';
import { fits, showCard, startWanted, wantGuide } from './starts';
import { addProgress, dismissOffer, forgetTab, setKept, startRun, stateOf, stopRun } from './runs';
import { nearSignIn } from './sign-ins';
import { guardVault } from './vault';

const handlers: Handlers = {
  'site/wanted': async (_request, { url }) => {
    const own = await customServiceOf(new URL(url));
    return own ? customServiceFrom(own) : null;
  },
  'page/opened': async ({ fragment }, { tabId, url }) => {
    const linked = namedInFragment(fragment);
    const wantsChecklist = /(?:^|&)mfa-checklist(?:&|$)/.test(fragment);
    if (wantsChecklist) await openChecklist();
    if (linked && await fits(linked, new URL(url))) await startRun(tabId, linked);
    const { run } = await stateOf(tabId);
    if (run) await injectCard(tabId);
    return { tookFragment: wantsChecklist || fragment.includes('mfa-guide=') };
  },
  'offer/wanted': async (_request, { tabId }) => {
    const { run, offersOff } = await stateOf(tabId);
    if (!run && !offersOff) await injectCard(tabId);
    return null;
  },
  'offer/dismissed': async (_request, { tabId }) => { await dismissOffer(tabId); return null; },
  'card/ready': (_request, { tabId }) => snapshotFor(tabId),
  'run/start': async ({ guide, second }, { tabId, url }) => {
    if (await fits(guide, new URL(url))) await startRun(tabId, guide, second);
    return snapshotFor(tabId);
  },
  'run/stop': async ({ id }, { tabId }) => { await stopRun(tabId, id); return null; },
  'run/progress': async ({ id, progress }, { tabId }) => {
    await addProgress(tabId, id, progress);
    await noteAccepted(tabId, progress);
    return null;
  },
  'run/missed': async ({ step, reason }) => { await countMiss(step, reason); return null; },
  'keep/wanted': async (_request, { tabId }) => { await openKeep(tabId); return null; },
  'keep/fill': async (_request, { tabId }) => {
    const { run } = await stateOf(tabId);
    return run?.kept ? fill(tabId, { entry: run.kept, where: 'found', force: true }) : 'no-entry';
  },
  'keep/saved': async ({ tabId, entry }) => {
    await setKept(tabId, entry);
    await showCard(tabId);
    return null;
  },
  'fill/found': found,
  'fill/code': code,
  'fill/done': done,

  'page/evidence': takeReport,
  'sign-in/near': nearSignIn,
  'sign-in/seen': takeSignIn,
  'accounts/read': accountsSnapshot,
  'accounts/choose': takeChoice,
  'accounts/erase': eraseAccounts,
  'checklist/open': async () => { await openChecklist(); return null; },
  'reminders/set': async ({ change }) => { await changeReminders(change); await showCount(); return null; },

  'language/choose': async ({ tag }) => { await keepLanguage(tag); return null; },
  'lookalike/seen': lookalikes.seen,
  'lookalike/asked': lookalikes.asked,
  'lookalike/own': lookalikes.own,
  'lookalike/settings': lookalikes.openSettings,
  'lookalike/close': lookalikes.close,
  'lookalike/read': lookalikes.choices,
  'lookalike/choose': lookalikes.choose,

  'popup/read': async ({ tabId }) => {
    const [{ run }, { policy }, tab, granted, keys, note] = await Promise.all([
      stateOf(tabId), policyNow(), browser.tabs.get(tabId).catch(() => null), browser.permissions.getAll(), shortcuts(), takeNote(tabId)]);
    const url = tab?.url ? URL.parse(tab.url) : null;
    const wanted = browser.runtime.getManifest()['host_permissions'] as string[];
    return {
      run, service: (url && await serviceOf(url)) ?? null, tabId, contact: contactOf(policy),
      permitted: wanted.every((origin) => granted.origins?.includes(origin)),
      custom: policy.customServices.map(({ id, name, hosts, steps }) => ({ id, name, hosts, steps: steps.length > 0 })),
      mayKeep: vaultRulesOf(policy).allowed, note, fillShortcut: keys.fill,
    };
  },
  'popup/start': async ({ tabId, guide }) => { await wantGuide(guide, tabId); return null; },
  'popup/stop': async ({ tabId }) => {
    await stopRun(tabId);
    await push(tabId, { push: 'card/changed', snapshot: await snapshotFor(tabId) });
    return null;
  },
  'popup/fill': ({ tabId, ...gesture }) => fill(tabId, gesture),
  'popup/show': async ({ tabId }) => { await showCard(tabId); return null; },
};

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => receive(handlers, message, sender, async (url) => await customServiceOf(url) !== undefined));
followInstallation();
followPolicy(() => { void showCount(); void registerScripts(); void policyCame(); });
followPermissions(() => void startWanted());
followReminders(currentRows);
guardVault();
lookalikes.followLookalikes();
followGestures();
clearCopies();
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'focus-card' && tab?.id !== undefined) void push(tab.id, { push: 'card/focus' });
});
