/**
 * The door of the background: who may send which verb, and what it may carry. Nothing that a message says about its sender is
 * believed; the browser's own `sender` is (design 3.7).
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { isFieldPath, type FieldPath } from '../fill/path';
import { accountSchemas, accountSenders } from './account-requests';
import { OWNERS } from '../services/lookalike/owners';
import { siteOf } from '../services/registry';
import { browser } from '../shared/browser';
import { languages } from '../shared/kept-language';
import type { Reply, Request, Verb, Verbs } from '../shared/messages';

const id = v.pipe(v.string(), v.maxLength(80));
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const kind = v.picklist(['authenticator', 'totp', 'phone-text', 'phone-call', 'office-phone', 'passkey', 'security-key', 'hardware-token',
  'password', 'email', 'questions', 'app-password', 'temporary-pass', 'other']);
const method = v.strictObject({ kind, name: v.pipe(v.string(), v.maxLength(200)), detail: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) });
const steps = v.pipe(v.array(name), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const entry = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const nothing = v.strictObject({});
const order = v.pipe(v.string(), v.uuid());
const time = v.pipe(v.number(), v.minValue(0));
const header = v.pipe(v.string(), v.maxLength(100));
const fieldPath = v.nullable(v.custom<FieldPath>(isFieldPath));
const where = v.picklist(['found', 'focused', 'pick']);
const failure = v.picklist(['no-field', 'other-frame', 'too-short', 'wrong-count', 'occupied', 'not-visible', 'covered', 'read-only', 'refused', 'wrong-host', 'hidden-page']);
const answer = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), boxes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), submit: v.picklist(['submitted', 'no-submit', 'not-asked']) }),
  v.strictObject({ ok: v.literal(false), why: failure }),
]);

const schemas: { [V in Verb]: v.GenericSchema<unknown, Request<V>> } = {
  ...accountSchemas,
  'site/wanted': nothing,
  'page/opened': v.strictObject({ fragment: v.pipe(v.string(), v.maxLength(200)) }),
  'offer/wanted': v.strictObject({ view: name }),
  'offer/dismissed': nothing,
  'card/ready': nothing,
  'run/start': v.strictObject({ guide: name, second: v.boolean() }),
  'run/stop': v.strictObject({ id }),
  'run/progress': v.strictObject({
    id,
    progress: v.strictObject({
      seen: steps, skipped: steps, had: v.nullable(v.pipe(v.array(method), v.maxLength(100))), added: v.nullable(kind),
      another: v.boolean(), done: v.boolean(),
    }),
  }),
  'run/missed': v.strictObject({ step: name, reason: v.picklist(['none', 'many', 'behind']) }),
  'keep/wanted': nothing,
  'keep/fill': nothing,
  'fill/found': v.strictObject({
    boxes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    purpose: v.nullable(v.picklist(['app', 'text', 'email', 'backup', 'unknown', 'set-up'])), focused: v.boolean(),
  }),
  'fill/code': v.strictObject({ order, clock: v.nullable(v.strictObject({ date: header, age: v.nullable(header), sentAt: time, receivedAt: time })) }),
  'fill/done': v.strictObject({ order, answer: v.nullable(answer), path: fieldPath }),
  'language/choose': v.strictObject({ tag: v.nullable(v.picklist(languages.map(({ tag }) => tag))) }),
  'lookalike/seen': v.strictObject({ owner: v.picklist(OWNERS) }),
  'lookalike/asked': nothing, 'lookalike/own': nothing, 'lookalike/settings': nothing, 'lookalike/close': nothing, 'lookalike/read': nothing,
  'lookalike/choose': v.strictObject({ host: v.pipe(v.string(), v.maxLength(253)), own: v.boolean() }),
  'popup/read': v.strictObject({ tabId }),
  'popup/start': v.strictObject({ tabId, guide: name }),
  'popup/stop': v.strictObject({ tabId }),
  'popup/show': v.strictObject({ tabId }),
  'popup/fill': v.strictObject({ tabId, entry: v.nullable(entry), where, force: v.boolean() }),
  'keep/saved': v.strictObject({ tabId, entry }),
};

const from: { [V in Verb]: Verbs[V]['from'] } = {
  ...accountSenders,
  'site/wanted': 'content', 'page/opened': 'content', 'offer/wanted': 'content', 'offer/dismissed': 'content', 'card/ready': 'content', 'run/start': 'content',
  'run/stop': 'content', 'run/progress': 'content', 'run/missed': 'content', 'keep/wanted': 'content', 'keep/fill': 'content',
  'fill/found': 'frame', 'fill/code': 'frame', 'fill/done': 'frame',
  'language/choose': 'page', 'popup/read': 'page', 'popup/start': 'page', 'popup/stop': 'page', 'popup/show': 'page', 'popup/fill': 'page', 'keep/saved': 'page',
  'lookalike/seen': 'frame', 'lookalike/asked': 'frame', 'lookalike/own': 'frame', 'lookalike/settings': 'frame', 'lookalike/close': 'frame',
  'lookalike/read': 'page', 'lookalike/choose': 'page',
};

/** Where a message comes from, as the browser says. `origin` is `null` as a text for a sandboxed frame, and absent where the browser does not tell. */
export interface From { tabId: number; frameId: number; url: string; origin?: string }

/** `sender` of a page of the extension has no tab that means anything: its `tabId` is −1. */
export type Handlers = { [V in Verb]: (request: Request<V>, from: From) => Promise<Reply<V>> };
type Answer = { ok: true; reply: unknown } | { ok: false; error: string };

/**
 * Checks a message and hands it to its handler. Refusals name no detail of the content. `isOwn`: the organisation's own services.
 * Exported for the tests of forged senders.
 */
export async function receive(handlers: Handlers, message: unknown, sender: Runtime.MessageSender, isOwn: (url: URL) => Promise<boolean> = () => Promise.resolve(false)): Promise<Answer> {
  const verb = (message as { verb?: unknown } | null)?.verb;
  if (typeof verb !== 'string' || !Object.hasOwn(schemas, verb)) return { ok: false, error: 'unknown verb' };
  const known = verb as Verb;
  const by = await senderOf(sender, from[known], isOwn);
  if (!by) return { ok: false, error: 'not allowed' };
  const request = v.safeParse(schemas[known], (message as { request?: unknown }).request);
  if (!request.success) return { ok: false, error: 'malformed' };
  const handle = handlers[known] as (request: unknown, from: From) => Promise<unknown>;
  return { ok: true, reply: await handle(request.output, by) };
}

/** The sender, if the browser says that it is of this kind. */
async function senderOf(sender: Runtime.MessageSender, kind: Verbs[Verb]['from'], isOwn: (url: URL) => Promise<boolean>): Promise<From | null> {
  if (sender.id !== browser.runtime.id) return null;
  const url = URL.parse(sender.url ?? '');
  if (!url) return null;
  const isOwnPage = url.href.startsWith(browser.runtime.getURL(''));
  if (kind === 'page') return isOwnPage ? { tabId: -1, frameId: 0, url: url.href } : null;
  const [tabId, frameId, origin] = [sender.tab?.id, sender.frameId, (sender as { origin?: string }).origin];
  if (tabId === undefined || frameId === undefined) return null;
  const isOurs = kind === 'content' ? (isOursIn(url, frameId, sender.tab?.url) || (frameId === 0 && await isOwn(url))) : /^https?:$/.test(url.protocol);
  return isOurs ? { tabId, frameId, url: url.href, ...(origin === undefined ? {} : { origin }) } : null;
}

/** A page of a site of ours; a frame only where the site draws in frames of its own pages. */
function isOursIn(url: URL, frameId: number, top: string | undefined): boolean {
  const site = siteOf(url);
  if (frameId === 0) return site !== undefined;
  const around = URL.parse(top ?? '');
  return site?.inFrames === true && around !== null && siteOf(around)?.id === site.id;
}
