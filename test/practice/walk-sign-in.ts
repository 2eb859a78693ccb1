/*
 * Self-check of the sign-in pages and the phone in a real Chromium: `tsx test/practice/walk-sign-in.ts DIR`
 * walks every view, compares marks with what is visible, and leaves a screenshot of each in DIR.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPractice, type Practice } from './server';
import type { Scenario } from './state';
import { rightMarks } from './truth';

// qrcode ships no types
const { toDataURL } = createRequire(import.meta.url)('qrcode') as { toDataURL: (text: string) => Promise<string> };
const dir = process.argv[2] ?? 'shots';
mkdirSync(dir, { recursive: true });
const manage = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect=manage';
const next = '#idSIButton9';
let shots = 0;
let checks = 0;

const practice = await startPractice();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--ignore-certificate-errors', `--host-resolver-rules=${practice.resolverRules()}`],
});
try {
  await walk(browser, practice);
  console.log(`${checks} views checked, ${shots} screenshots in ${dir}`);
} finally {
  await browser.close();
  await practice.close();
}

async function walk(browser: Browser, practice: Practice): Promise<void> {
  await scene({ mustRegister: 'skippable', daysLeft: 9 }, async (page, account) => {
    await page.goto(manage);
    await at(page, 'username');
    await page.fill('#i0116', 'nobody@example.com');
    await at(page, 'username:filled');
    await page.click(next);
    await page.waitForSelector('#usernameError');
    await page.fill('#i0116', account.upn);
    await page.click(next);
    await at(page, 'password');
    await page.fill('#i0118', 'wrong');
    await page.click(next);
    await page.waitForSelector('#passwordError');
    await at(page, 'password');
    await page.fill('#i0118', account.password);
    await at(page, 'password:filled');
    await page.click(next);
    await at(page, 'must-register');
    await page.click('#skipMfaRegistrationLink');
    await at(page, 'stay');
    await Promise.all([page.waitForURL('https://mysignins.microsoft.com/**'), page.click(next)]);
  });

  await scene({ initial: ['authenticator', 'totp', 'sms', 'call'] }, async (page, account, phone) => {
    await signIn(page, account);
    await at(page, 'challenge-push');
    const number = await page.textContent('#idRichContext_DisplaySign');
    await phone.fill('[data-test=push-number]', number ?? '');
    await shot(phone, 'phone-push');
    await phone.click('[data-test=push-yes]');
    await at(page, 'stay');
  });

  await scene({ initial: ['authenticator', 'sms', 'call'], pushPolicy: 'denied-first', language: 'de' }, async (page, account, phone) => {
    await signIn(page, account);
    await at(page, 'challenge-denied');
    await page.click('#signInAnotherWay');
    await at(page, 'challenge-methods');
    await page.click('[data-value=OneWaySMS]');
    await at(page, 'challenge-text-code');
    await page.fill('#idTxtBx_SAOTCC_OTC', '000000');
    await at(page, 'challenge-text-code:filled');
    await page.click('#idSubmit_SAOTCC_Continue');
    await page.waitForSelector('#idSpan_SAOTCC_Error_OTC');
    await page.click('#signInAnotherWay');
    await page.click('[data-value=TwoWayVoiceMobile]');
    await at(page, 'challenge-call');
    await phone.click('[data-test=call-answer]');
    await shot(phone, 'phone-call');
    await phone.click('[data-test=call-pound]');
    await at(page, 'stay');
  });

  await scene({ initial: ['authenticator'], pushPolicy: 'timeout-first', language: 'ja' }, async (page, account, phone) => {
    await signIn(page, account);
    await at(page, 'challenge-timeout');
    await page.click('#idA_SAASTO_TOTP');
    await at(page, 'challenge-app-code');
    await phone.click('[data-test=open-authenticator]');
    await page.fill('#idTxtBx_SAOTCC_OTC', await phone.textContent('[data-test=app-code]') ?? '');
    await shot(phone, 'phone-app');
    await at(page, 'challenge-app-code:filled');
    await page.click('#idSubmit_SAOTCC_Continue');
    await at(page, 'stay');
  });

  await scene({ accountPicker: true, workOrPersonal: true, language: 'fr', wrongTenant: true }, async (page, account) => {
    await page.goto(`https://login.microsoftonline.com/practice/for?upn=${account.upn}&next=${encodeURIComponent(manage)}`);
    await at(page, 'picker');
    await page.click('#tilesHolder [data-test-id]');
    await at(page, 'work-or-personal');
    await page.click('#aadTile');
    await at(page, 'password');
    await page.click('#idA_PWD_SwitchToCredPicker');
    await at(page, 'ways');
    await page.click('#idA_PWD_SwitchToPassword');
    await page.fill('#i0118', account.password);
    await page.keyboard.press('Enter');
    await at(page, 'error:wrong-tenant');
    await page.click('.sign-in-box a');
    await at(page, 'picker');
  });

  await scene({ accessPass: true, errorCode: '53004', language: 'es' }, async (page, account) => {
    await page.goto(manage);
    await page.fill('#i0116', account.upn);
    await page.keyboard.press('Enter');
    await at(page, 'access-pass');
    await page.fill('#accesspass', account.password);
    await at(page, 'access-pass:filled');
    await page.keyboard.press('Enter');
    await at(page, 'blocked:risk');
  });

  await scene({ mustRegister: 'required' }, async (page, account, phone) => {
    await phone.click('[data-test=open-camera]');
    await phone.waitForSelector('[data-test=camera-nothing]');
    await scanAll(phone, account.upn);
    await page.goto('https://myapplications.microsoft.com/');
    await signIn(page, account, false);
    await at(page, 'must-register');
    await Promise.all([page.waitForURL('https://mysignins.microsoft.com/register**'), page.click('#idSubmit_ProofUp_Redirect')]);
    const known = practice.state.find(account.upn);
    if (known) practice.state.addMethod(known, { kind: 'sms', detail: known.phoneNumber });
    const back = [...practice.state.sessions.values()].find(({ upn, mode }) => upn === account.upn && mode === 'interrupt')?.returnTo;
    await page.goto(back ?? '');
    await at(page, 'stay');
    await Promise.all([page.waitForURL('https://myapplications.microsoft.com/'), page.click('#idBtn_Back')]);
    await shot(page, 'my-apps');
  });

  /** Plain camera and personal account fail, the work account pairs, a second scan finds the code used. */
  async function scanAll(phone: Page, upn: string): Promise<void> {
    const owner = practice.state.find(upn);
    if (!owner) throw new Error('no such account');
    const activation = practice.state.phone.newActivation();
    practice.state.phone.registerShownQr(owner, await toDataURL(activation.uri));
    await phone.click('[data-test=camera-view]');
    await phone.waitForSelector('[data-test=camera-result]:not(:empty)');
    await shot(phone, 'phone-camera-app');
    await scanAs(phone, 'personal');
    await phone.waitForSelector('[data-test=camera-result]:not(:empty)');
    if (practice.state.phone.of(owner).app.length > 0) throw new Error('a personal account was added');
    await scanAs(phone, 'work');
    await phone.waitForSelector('[data-test=app-account]');
    await shot(phone, 'phone-paired');
    if (!practice.state.phone.pairedWith(activation.code)) throw new Error('not paired');
    await scanAs(phone, 'work');
    await phone.waitForSelector('[data-test=camera-result]:not(:empty)');
    await shot(phone, 'phone-code-used');
    practice.state.phone.registerShownQr(owner, undefined);
  }

  async function scene(scenario: Partial<Scenario>, play: (page: Page, account: { upn: string; password: string }, phone: Page) => Promise<void>): Promise<void> {
    const account = practice.admin.createAccount(scenario);
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 900, height: 720 } });
    context.setDefaultTimeout(8000);
    const phone = await context.newPage();
    await phone.goto(`https://phone.practice.example/?upn=${account.upn}`);
    const page = await context.newPage();
    page.on('pageerror', (error) => { console.error('page error:', error.message); process.exitCode = 1; });
    await play(page, account, phone);
    await context.close();
  }
}

async function scanAs(phone: Page, kind: 'personal' | 'work'): Promise<void> {
  for (const name of ['home', 'open-authenticator', 'add-account', `add-${kind}`, 'scan-qr', 'camera-view']) await phone.click(`[data-test=${name}]`);
}

async function signIn(page: Page, { upn, password }: { upn: string; password: string }, open = true): Promise<void> {
  if (open) await page.goto(manage);
  await page.fill('#i0116', upn);
  await page.click(next);
  await page.fill('#i0118:not(.moveOffScreen)', password);
  await page.click(next);
}

/** Waits for the view, checks that each right mark that exists is visible, and takes a picture. */
async function at(page: Page, view: string): Promise<void> {
  await page.waitForFunction((wanted) => window.__practice?.view() === wanted, view);
  const right = rightMarks(view, 'authenticator');
  // as real as visibility gets: the middle of its first line is not covered by anything else
  const visible = await page.evaluate((names) => names.filter((name) => {
    const element = window.__practice?.marks.get(name)?.();
    const box = element?.getClientRects()[0];
    if (!element || !box) return false;
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit !== null && element.contains(hit);
  }), right);
  if (right.length > 0 && visible.length === 0) throw new Error(`${view}: no right mark is visible`);
  checks += 1;
  await shot(page, view);
}

async function shot(page: Page, name: string): Promise<void> {
  shots += 1;
  await page.screenshot({ path: `${dir}/${String(shots).padStart(2, '0')}-${name.replace(':', '-')}.png` });
}
