/** Who lacks MFA, as the extension says it, against what the practice tenant knows: never "on" or "off" where the tenant says otherwise. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsOf, type State } from '../../src/accounts/account';
import { readBook } from '../../src/accounts/store-shape';
import { hasSecondFactor, type MethodKind, type Scenario } from '../practice/state';
import type { Page } from './browsers/page';
import { AUTHENTICATOR, card, onCard, Stand, type Person } from './stand';
import { asTab } from './walk/tab';
import { walk } from './walk/walk';

let stand: Stand;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => {
  await stand.closePages();
  await stand.browser.background(() => chrome.storage.local.clear());
  await stand.browser.clearCookies();
});

const visible = (page: Page, view: string): Promise<unknown> => page.waitForFunction((name) => window.__practice?.view() === name, view);
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect=app';

/** What is kept of the account; null where nothing is. */
async function stateOf({ upn }: Person): Promise<State | null> {
  const { accounts } = await stand.browser.background(() => chrome.storage.local.get('accounts'));
  return accountsOf(readBook(accounts).book.accounts).find(({ identity }) => identity === upn)?.state ?? null;
}
const badge = async (): Promise<string> => stand.browser.background(() => chrome.action.getBadgeText({}));
const truth = ({ upn }: Person): State => {
  const account = stand.practice.state.find(upn);
  return account && hasSecondFactor(account) ? 'on' : 'off';
};

async function signIn(page: Page, { upn, password }: Person): Promise<void> {
  await page.goto(SIGN_IN);
  await page.fill('#i0116', upn);
  await page.click('#idSIButton9');
  await visible(page, 'password');
  await page.fill('#i0118', password);
  await page.click('#idSIButton9');
}

/** The checklist's own words on the person's account. */
async function checklistSays({ upn }: Person): Promise<string> {
  const page = await stand.newPage();
  await page.goto(stand.browser.address('src/checklist/index.html'));
  const text = await page.locator('.account', { hasText: upn }).innerText();
  await page.close();
  return text.replace(/\s+/g, ' ');
}

it('a new employee goes from off to on, and badge and checklist say so', async () => {
  const person = stand.practice.admin.createAccount({ mustRegister: 'required' });
  const page = await stand.newPage();
  await signIn(page, person);
  await visible(page, 'must-register');
  await expect.poll(() => stateOf(person)).toBe('off');
  await expect.poll(badge).toBe('1');
  expect(await checklistSays(person)).toMatch(/The sign-in page asked you on .+ to set up a method\. Lacks MFA Guide me/);

  const report = await walk({ guide: AUTHENTICATOR, goal: 'authenticator', person, page: asTab(page), phone: asTab(await stand.newPage()) });
  expect(report.reached, report.why).toBe(true);
  await expect.poll(() => stateOf(person)).toBe('on');
  await expect.poll(badge).toBe('');
  expect(await checklistSays(person)).toMatch(/ On (Add a second method.*)?Details$/);
}, 90_000);

it('the card says the organisation\'s own words where it set some', async () => {
  const managed = { guides: { overrides: [{ guide: AUTHENTICATOR, step: 'add', title: 'Select the plus sign', body: 'Ask Mo if it is not there.', link: 'https://help.contoso.example/' }] } };
  await stand.browser.background((policy) => chrome.storage.local.set({ policy }), { managed, receivedAt: 1 });
  await stand.signedIn();
  const page = await stand.open(AUTHENTICATOR);
  await onCard(page, 'add');
  const text = await card(page).innerText();
  for (const own of ['Select the plus sign', 'Ask Mo if it is not there.', 'https://help.contoso.example/']) expect(text).toContain(own);
});

it('the link of the checklist opens it, over the sign-in', async () => {
  const page = await stand.newPage();
  const [opened] = await Promise.all([stand.browser.nextPage(), page.goto('https://aka.ms/mfasetup#mfa-checklist')]);
  await opened.waitForURL(/\/src\/checklist\/index\.html$/);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.url()).not.toContain('mfa-checklist');
});

describe('against the tenant', () => {
  const methods: MethodKind[][] = [[], ['email'], ['password'], ['sms'], ['authenticator'], ['totp', 'email'], ['passkey'], ['security-key', 'sms'], ['call']];
  const looks: Partial<Scenario>[] = [{}, { generation: 'old' }, { language: 'de' }, { language: 'ja', generation: 'old' }, { renamed: true }, { slowMs: 300 }];
  const table: Record<State | 'nothing', Record<'on' | 'off', number>> = { on: { on: 0, off: 0 }, off: { on: 0, off: 0 }, unknown: { on: 0, off: 0 }, nothing: { on: 0, off: 0 } };

  it.each(looks)('the list of methods, %j', async (look) => {
    for (const initial of methods) {
      const person = await stand.signedIn({ ...look, initial });
      const page = await stand.open();
      const really = truth(person);
      await expect.poll(() => stateOf(person), { timeout: 10_000 }).not.toBeNull();
      await expect.poll(() => stateOf(person), { timeout: 10_000 }).toBe(really).catch(() => undefined);
      const said = await stateOf(person);
      table[said ?? 'nothing'][really as 'on' | 'off']++;
      expect.soft([said, 'unknown'], `${JSON.stringify(initial)}: ${really}`).toContain(really);
      await page.close();
    }
  }, 240_000);

  it.each([['sms'], ['authenticator'], ['totp'], ['call']] as MethodKind[][])('a sign-in that asks for %s', async (kind) => {
    const person = stand.practice.admin.createAccount({ initial: [kind] });
    await signIn(await stand.newPage(), person);
    await expect.poll(() => stateOf(person)).toBe('on');
    table.on.on++;
  });

  it('is never wrong, and seldom without an answer', () => {
    console.log(`said × truth: ${JSON.stringify(table)}`);
    expect([table.on.off, table.off.on]).toEqual([0, 0]);
    expect(table.on.on).toBeGreaterThan(10);
    expect(table.off.off).toBeGreaterThan(5);
  });
});

it('comes out the same when the worker dies after every look', async () => {
  const person = await stand.signedIn();
  const states: (State | null)[] = [];
  for (const initial of [[], ['totp'], ['totp', 'sms'], []] as MethodKind[][]) {
    const account = stand.practice.state.find(person.upn);
    if (!account) throw new Error('no account');
    for (const { id } of [...account.methods]) stand.practice.state.removeMethod(account, id);
    for (const kind of initial) stand.practice.state.addMethod(account, { kind, detail: '' });
    const page = await stand.open();
    await expect.poll(() => stateOf(person), { timeout: 8000 }).toBe(truth(person));
    states.push(await stateOf(person));
    await stand.browser.killBackground();
    await page.close();
  }
  expect(states).toEqual(['off', 'on', 'on', 'off']);
  await expect.poll(badge).toBe('1');
});
