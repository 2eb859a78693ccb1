/**
 * Accounts from sign-ins: on hosts that the user allowed, a sign-in at a service of the directory puts its account into the checklist, as
 * seen and not checked. Never a password; and nothing at all on hosts that were not allowed, or in private windows.
 */
import { findService } from '../services/directory/find';
import { pattern } from '../services/origins';
import { siteAmong } from '../services/tenant-hosts';
import { fixedSites } from '../services/registry';
import { browser } from '../shared/browser';
import type { From } from './receive';

const SCRIPTS = ['content/detect.js', 'content/sign-in-seen.js'];
const KEY = 'sign-ins';
/** How long a name that was typed belongs to what follows in its tab, in ms: the password and the second step. */
const HOLDS = 10 * 60_000;

interface Typed { service: string; name: string; when: number }

/** Id of the service of the directory that signs in on this page, if the user allowed its host. */
async function allowedService({ tabId, frameId, url }: From): Promise<string | undefined> {
  const page = new URL(url);
  if (frameId !== 0 || page.protocol !== 'https:' || page.port !== '' || siteAmong(fixedSites, page)) return undefined;
  const service = findService(page.hostname)?.id;
  if (!service || !await browser.permissions.contains({ origins: [pattern(page.hostname)] })) return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab && !tab.incognito ? service : undefined;
}

/** Puts the script that can tell a sign-in into the page, where its service is known. */
export async function nearSignIn(_request: Record<string, never>, from: From): Promise<null> {
  if (await allowedService(from)) {
    await browser.scripting.executeScript({ target: { tabId: from.tabId, frameIds: [0] }, files: SCRIPTS, injectImmediately: true }).catch(() => undefined);
  }
  return null;
}

/** Who signs in at which service; null while the password is still to come, or where the page is none that counts. */
export async function signInAt({ name, last }: { name: string; last: boolean }, from: From): Promise<{ service: string; identity: string } | null> {
  const service = await allowedService(from);
  if (!service) return null;
  const identity = name || await nameTyped(from.tabId, service);
  await remember(from.tabId, { service, name: identity, when: Date.now() });
  return last ? { service, identity } : null;
}

/** The name with which somebody has just signed in at the service in this tab; empty where nobody has. */
export async function nameTyped(tabId: number, service: string): Promise<string> {
  const typed = (await all())[tabId];
  return typed?.service === service && Date.now() - typed.when < HOLDS ? typed.name : '';
}

const all = async (): Promise<Record<number, Typed>> => ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<number, Typed>;

async function remember(tabId: number, typed: Typed): Promise<void> {
  const known = Object.entries(await all()).filter(([, { when }]) => Date.now() - when < HOLDS);
  await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(known), [tabId]: typed } });
}
