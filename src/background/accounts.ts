/** Who lacks MFA: takes in what pages report and what the user decides, and keeps badge and reminder up to date. */
import { accountsOf } from '../accounts/account';
import { takeIn } from '../accounts/book';
import { catalogueOf } from '../accounts/catalogue';
import { checklistRows, type Row } from '../accounts/checklist';
import { choose } from '../accounts/choices';
import { evidenceOf, type Report } from '../accounts/report';
import { forgetPerUser } from '../accounts/per-user';
import { realmIn } from '../accounts/identity';
import { badgeText, lacking } from '../accounts/summary';
import type { Policy } from '../policy/schema';
import { serviceById } from '../services/directory/find';
import { siteOf } from '../services/registry';
import { browser } from '../shared/browser';
import type { AccountChoice, AccountsSnapshot } from '../shared/account-messages';
import { changeBook, eraseBook, rawBook, readStored } from './book';
import { policyNow } from './policy';
import type { From } from './receive';
import { nameTyped, signInAt } from './sign-ins';
import { planReminder, readReminders } from './reminders';

/** Takes in what a page of a site said. Private windows leave no trace. */
export async function takeReport(report: Report, { tabId, url }: From): Promise<null> {
  const page = new URL(url);
  const site = siteOf(page);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!site || tab?.incognito) return null;
  const { domains } = (await policyNow()).policy.tenant;
  const { account } = report;
  const realm = account && realmIn(account.identity, account.realm, domains);
  const typed = account || !report.said.length ? '' : await nameTyped(tabId, site.id);
  const whose = account ? { identity: account.identity, ...(realm && { realm }) } : typed ? { identity: typed } : null;
  const known: Report = { ...report, account: whose };
  await changeBook((book) => takeIn(book, evidenceOf(known, site.id, page.hostname, Date.now()), domains));
  await showCount();
  return null;
}

/** Takes in that somebody signed in at a service of the directory, on a host that the user allowed. */
export async function takeSignIn(sent: { name: string; last: boolean }, from: From): Promise<null> {
  const at = await signInAt(sent, from);
  if (!at) return null;
  const { hostname } = new URL(from.url);
  const { domains } = (await policyNow()).policy.tenant;
  const evidence = { kind: 'signed-in', when: Date.now(), where: { host: hostname, page: 'sign-in' }, ...at } as const;
  await changeBook((book) => takeIn(book, [evidence], domains));
  await showCount();
  return null;
}

export async function takeChoice({ choice }: { choice: AccountChoice }): Promise<null> {
  await changeBook((book) => {
    if (choice.do === 'forget-people') {
      const perUser = forgetPerUser(book.perUser, choice.key);
      return perUser === book.perUser ? book : { ...book, perUser };
    }
    const accounts = choose(book.accounts, { ...choice, when: Date.now() });
    return accounts === book.accounts ? book : { ...book, accounts };
  });
  await showCount();
  return null;
}

export async function eraseAccounts(): Promise<null> {
  await eraseBook();
  await showCount();
  return null;
}

export async function accountsSnapshot(): Promise<AccountsSnapshot> {
  const [book, policy, reminders] = await Promise.all([rawBook(), policyNow(), readReminders()]);
  return { book, policy, reminders, now: Date.now() };
}

/** The checklist's rows without names and ways there, which a count does not need. */
export async function currentRows(): Promise<{ rows: Row[]; policy: Policy }> {
  const [{ book }, { policy }] = await Promise.all([readStored(), policyNow()]);
  const plain = catalogueOf({ custom: policy.customServices, find: serviceById, guides: [] });
  return { rows: checklistRows(accountsOf(book.accounts), policy, plain), policy };
}

/** Brings the badge and the alarm for the next reminder up to date. */
export async function showCount(): Promise<void> {
  const { rows, policy } = await currentRows();
  const count = lacking(rows);
  await browser.action.setBadgeText({ text: badgeText(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
  await planReminder(rows, policy);
}
