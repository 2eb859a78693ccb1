/**
 * Filling: one order at a time for a tab, from a user's gesture. The fill script reports from every frame that the browser lets us
 * into; at most one of them, by its own origin, is told to ask, and gets the digits once. Orders live in memory on purpose: one whose
 * worker died grants nothing.
 */
import { browser } from '../shared/browser';
import type { FillNote, FillTask, FillWhere, Reply, Request } from '../shared/messages';
import { codeAt } from '../vault/codes';
import { offsetFrom } from '../vault/clock';
import type { Entry } from '../vault/entry';
import { isRefusal } from '../vault/errors';
import { judge, type Frame, type Grant } from '../vault/grant';
import { recordableHost } from '../vault/hosts';
import { hostsWithPath, rememberSite, siteMemory } from '../vault/store-sites';
import type { From } from './receive';
import { vault } from './vault';

const SCRIPTS = ['content/detect.js', 'content/fill.js'];
/** How long frames are waited for, in ms: some never run scripts. A user who has to point at the field gets longer. */
const FRAMES = 2_500;
const POINTING = 60_000;
/** How long a frame may take to write the code and tell, in ms. */
const WRITING = 15_000;
/** How often a site's clock is asked, in ms. */
const CLOCK = 3_600_000;

export interface Gesture { entry: string | null; where: FillWhere; force: boolean; /** Only this frame. */ frameId?: number }

interface Report { frame: Frame; answer: (task: FillTask | null) => void }
interface Order extends Gesture {
  id: string;
  entries: readonly Entry[];
  reports: Report[];
  /** How many frames the script was put into; null until the browser says. */
  frames: number | null;
  grant: Grant | null;
  spent: boolean;
  decide: () => void;
  finish: (note: FillNote) => void;
}

const orders = new Map<number, Order>();

/** Fills the tab's code field and says what came of it. A new order for a tab ends the one before. */
export async function fill(tabId: number, gesture: Gesture): Promise<FillNote> {
  orders.get(tabId)?.finish('cancelled');
  let entries: Entry[];
  try {
    entries = await vault.read();
  } catch (error) {
    return isRefusal(error, 'none') ? 'no-vault' : 'locked';
  }
  const known = await hostsWithPath();
  return new Promise<FillNote>((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const order: Order = {
      ...gesture, id: crypto.randomUUID(), entries, reports: [], frames: null, grant: null, spent: false,
      decide: () => {
        if (order.grant) return;
        clearTimeout(timer);
        const verdict = judge(entries, gesture, order.reports.map(({ frame }) => frame), (host) => known.has(host));
        if (typeof verdict === 'string') return order.finish(verdict);
        order.grant = verdict;
        timer = setTimeout(() => order.finish(gesture.where === 'pick' ? 'cancelled' : 'refused'), gesture.where === 'pick' ? POINTING : WRITING);
        void grantTo(order, verdict);
      },
      finish: (note) => {
        clearTimeout(timer);
        if (orders.get(tabId) === order) orders.delete(tabId);
        for (const { answer } of order.reports) answer(null);
        resolve(note);
      },
    };
    timer = setTimeout(order.decide, FRAMES);
    orders.set(tabId, order);
    const target = gesture.frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [gesture.frameId] };
    browser.scripting.executeScript({ target, files: SCRIPTS, injectImmediately: true }).then((placed) => {
      order.frames = placed.length;
      if (order.reports.length >= placed.length) order.decide();
    }, () => order.finish('no-access'));
  });
}

async function grantTo(order: Order, { frameId, host, entry }: Grant): Promise<void> {
  const memory = await siteMemory(host);
  const clock = entry.type !== 'hotp' && (memory?.clock === undefined || Math.abs(Date.now() - memory.clock.at) > CLOCK);
  for (const { frame, answer } of order.reports) answer(frame.frameId === frameId ? { order: order.id, path: memory?.path ?? null, where: order.where, clock } : null);
}

/** A frame's report; its answer waits until the order is decided. */
export function found(report: Request<'fill/found'>, { tabId, frameId, url, origin }: From): Promise<FillTask | null> {
  const order = orders.get(tabId);
  if (!order || order.grant || order.reports.some(({ frame }) => frame.frameId === frameId)) return Promise.resolve(null);
  return new Promise((answer) => {
    order.reports.push({ frame: { ...report, frameId, url, ...(origin === undefined ? {} : { origin }) }, answer });
    if (order.frames !== null && order.reports.length >= order.frames) order.decide();
  });
}

/** The digits, once, for the frame that was chosen, as long as its origin is still the one that was judged. */
export async function code({ order: id, clock }: Request<'fill/code'>, from: From): Promise<Reply<'fill/code'>> {
  const order = orders.get(from.tabId);
  const grant = order?.grant;
  if (!order || !grant || order.id !== id || order.spent || from.frameId !== grant.frameId || recordableHost(from.url, from.origin) !== grant.host) return null;
  order.spent = true;
  const { entry, host } = grant;
  if (clock) await heard(host, clock);
  const memory = await siteMemory(host);
  try {
    const digits = entry.type === 'hotp' ? await vault.spend(entry.id) : await current(entry, memory?.clock?.offsetMs ?? 0);
    return { code: digits, host: new URL(from.url).host, submit: memory?.submit ?? false, path: order.where === 'found' ? (memory?.path ?? null) : null };
  } catch (error) {
    order.finish(isRefusal(error, 'locked') ? 'locked' : 'refused');
    return null;
  }
}

/** Read anew, so that a vault that was locked since gives nothing and an entry that was changed gives its new code. */
async function current({ id }: Entry, offset: number): Promise<string> {
  const entry = (await vault.read()).find((there) => there.id === id);
  if (!entry) throw new Error('entry gone');
  return codeAt(entry, Date.now(), offset).code;
}

async function heard(host: string, { date, age, sentAt, receivedAt }: NonNullable<Request<'fill/code'>['clock']>): Promise<void> {
  const offset = offsetFrom(date, sentAt, receivedAt, age);
  if (offset) await rememberSite(host, { clock: { ...offset, at: Date.now() } });
}

/** What the frame says of its work. Only the user's own pointing makes a field remembered. */
export async function done({ order: id, answer, path }: Request<'fill/done'>, from: From): Promise<null> {
  const order = orders.get(from.tabId);
  const grant = order?.grant;
  if (!order || !grant || order.id !== id || from.frameId !== grant.frameId) return null;
  if (path && order.where === 'pick' && answer?.ok) await rememberSite(grant.host, { path });
  order.finish(noteOf(answer));
  return null;
}

function noteOf(answer: Request<'fill/done'>['answer']): FillNote {
  if (!answer) return 'cancelled';
  if (answer.ok) return answer.submit === 'submitted' ? 'filled-submitted' : 'filled';
  switch (answer.why) {
    case 'no-field': case 'other-frame': return 'no-field';
    case 'not-visible': case 'covered': case 'hidden-page': return 'not-visible';
    case 'read-only': return 'read-only';
    case 'too-short': case 'wrong-count': return 'too-short';
    case 'wrong-host': return 'no-entry';
    case 'occupied': case 'refused': return 'refused';
  }
}
