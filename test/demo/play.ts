/** The demo without a person: the naive user walks a guide, and every step leaves a picture and a line. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { held, type Row } from '../e2e/guides';
import { settled, type Reading } from '../e2e/walk/reading';
import type { Tab } from '../e2e/walk/tab';
import { walk } from '../e2e/walk/walk';
import type { Practice } from '../practice/server';
import type { MethodKind } from '../practice/state';
import type { DemoBrowser } from './browser';

/** Walks one guide with an account of its own. True if its end was reached and nothing wrong was pointed at. */
export async function play(practice: Practice, browser: DemoBrowser, row: Row, folder: string): Promise<boolean> {
  const { ends } = row;
  if (!('registered' in ends)) throw new Error(`The walk of ${row.guide} registers nothing`);
  const kind = ends.registered as MethodKind;
  const person = practice.admin.createAccount(row.scenario);
  const before = held(practice, person.upn, kind);
  const [page, phone] = [await browser.newTab(), await browser.newTab()];
  if (kind === 'passkey') await browser.addAuthenticator(page, 'internal');
  if (kind === 'security-key') await browser.addAuthenticator(page, 'usb');
  await emptied(folder);
  console.log(`\n${row.guide}, as ${person.upn}`);

  let shots = 0;
  const shoot = async (name: string): Promise<void> => {
    shots += 1;
    await page.screenshot({ path: join(folder, `${String(shots).padStart(2, '0')}-${name}.png`) });
  };
  const onStep = async (reading: Reading, number: number): Promise<void> => {
    await shoot(reading.card?.step || reading.card?.kind || 'card');
    console.log(await line(page, reading, number));
  };
  const report = await walk({ guide: row.guide, goal: row.goal, person, page, phone, onStep, ...row.plan });
  const lists = report.reached ? await listOf(page) : '';
  await shoot(report.reached ? 'list' : 'stopped-here');

  const wrong = report.steps.filter(({ pointing }) => pointing === 'wrong');
  for (const { step, detail } of wrong) console.log(`  WRONG: ${step} pointed at something else: ${detail ?? ''}`);
  const added = held(practice, person.upn, kind) > before;
  if (report.reached && added) console.log(`  reached: the page lists ${lists}`);
  else console.log(`  NOT reached: ${added ? 'the method is there, but the guide did not end' : 'the account has no new method'} (${report.why.slice(0, 400)})`);
  return report.reached && added && wrong.length === 0;
}

/** The folder, without the pictures of a walk before; whatever else is in it stays. */
async function emptied(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => /^\d\d-[\w.-]+\.png$/.test(name));
  await Promise.all(old.map((name) => rm(join(folder, name))));
}

/** Opens the list of methods, for an interrupted sign-in does not end there, and reads it as the page shows it. */
async function listOf(page: Tab): Promise<string> {
  await page.goto('https://mysignins.microsoft.com/security-info');
  await settled(page, ({ view }) => view === 'info.list', { what: 'the list of methods' });
  const rows = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=listitem]')].map((row) => row.innerText.split('\n').map((text) => text.trim()).filter(Boolean).slice(0, 2).join(' ')), undefined);
  return rows.join(', ');
}

/** `3  qr  On your phone: … · → button "Next"` */
async function line(page: Tab, { card, spot }: Reading, number: number): Promise<string> {
  const at = spot ? await page.evaluate(nameAt, [spot.left + spot.width / 2, spot.top + spot.height / 2] as const) : '';
  const says = card?.titles.join(' / ') ?? '';
  return `${String(number).padStart(4)}  ${(card?.step || card?.kind || '?').padEnd(18)}  ${says}${spot ? `  → ${at}` : ''}`;
}

/** Runs in the page: what a person would call the thing at that point. The spotlight lets pointers through, so it is not in the way. */
function nameAt([x, y]: readonly [number, number]): string {
  const under = document.elementFromPoint(x, y);
  const element = under?.closest('button, a, input, select, label, img, [role=button], [role=option], [role=menuitem], [role=radio]') ?? under;
  if (!element) return 'outside of the window';
  const control = element as HTMLInputElement;
  const texts = [element.getAttribute('aria-label'), control.type === 'password' ? null : control.value, control.placeholder, control.alt, element.textContent];
  const text = texts.find((one) => typeof one === 'string' && one.trim() !== '')?.trim().replace(/\s+/g, ' ') ?? '';
  const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
  return `${role}${text ? ` "${text.length > 50 ? `${text.slice(0, 49)}…` : text}"` : ''}`;
}
