/**
 * The door of the background: who may send which verb, and what it may carry. Nothing that a message says about its sender is
 * believed; the browser's own `sender` is (design 3.7).
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../services/registry';
import { browser } from '../shared/browser';
import type { Reply, Request, Verb, Verbs } from '../shared/messages';

const id = v.pipe(v.string(), v.maxLength(80));
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const kind = v.picklist(['authenticator', 'totp', 'phone-text', 'phone-call', 'office-phone', 'passkey', 'security-key', 'hardware-token',
  'password', 'email', 'questions', 'app-password', 'temporary-pass', 'other']);
const method = v.strictObject({ kind, name: v.pipe(v.string(), v.maxLength(200)), detail: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) });
const steps = v.pipe(v.array(name), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});

const schemas: { [V in Verb]: v.GenericSchema<unknown, Request<V>> } = {
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
  'popup/read': v.strictObject({ tabId }),
  'popup/start': v.strictObject({ tabId, guide: name }),
  'popup/stop': v.strictObject({ tabId }),
  'popup/show': v.strictObject({ tabId }),
};

const from: { [V in Verb]: Verbs[V]['from'] } = {
  'page/opened': 'content', 'offer/wanted': 'content', 'offer/dismissed': 'content', 'card/ready': 'content', 'run/start': 'content',
  'run/stop': 'content', 'run/progress': 'content', 'run/missed': 'content',
  'popup/read': 'page', 'popup/start': 'page', 'popup/stop': 'page', 'popup/show': 'page',
};

/** The tab of a content script on one of our hosts; −1 for a page of the extension. */
export type Handlers = { [V in Verb]: (request: Request<V>, tabId: number) => Promise<Reply<V>> };
type Answer = { ok: true; reply: unknown } | { ok: false; error: string };

/** Checks a message and hands it to its handler. Refusals name no detail of the content. Exported for the tests of forged senders. */
export async function receive(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  const verb = (message as { verb?: unknown } | null)?.verb;
  if (typeof verb !== 'string' || !Object.hasOwn(schemas, verb)) return { ok: false, error: 'unknown verb' };
  const known = verb as Verb;
  const tab = senderOf(sender);
  if (tab === null || (from[known] === 'page') !== (tab === EXTENSION_PAGE)) return { ok: false, error: 'not allowed' };
  const request = v.safeParse(schemas[known], (message as { request?: unknown }).request);
  if (!request.success) return { ok: false, error: 'malformed' };
  const handle = handlers[known] as (request: unknown, tabId: number) => Promise<unknown>;
  return { ok: true, reply: await handle(request.output, tab) };
}

const EXTENSION_PAGE = -1;

function senderOf(sender: Runtime.MessageSender): number | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = URL.parse(sender.url ?? '');
  if (!url) return null;
  if (url.href.startsWith(browser.runtime.getURL(''))) return EXTENSION_PAGE;
  return siteOf(url) && sender.frameId === 0 && sender.tab?.id !== undefined ? sender.tab.id : null;
}
