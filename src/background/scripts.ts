/**
 * Which scripts belong into which page. Those of fixed hosts are the manifest's own; for hosts that the user or the browser's policy
 * allows later, they are registered here, which the browser keeps over restarts.
 */
import { findService } from '../services/directory/find';
import { guideOrigins } from '../services/guide-origins';
import { fixedSites, siteOf } from '../services/registry';
import { optionalSites } from '../services/optional-sites';
import { originsOf, pattern } from '../services/origins';
import { isTenantHost } from '../services/tenant-hosts';
import { browser } from '../shared/browser';
import type { Policy } from '../policy/schema';
import { turns } from './in-turn';
import { policyNow } from './policy';

/** Files in `content/`; the build writes them (`INJECTED` in vite.config.ts). */
const OVERLAY = 'content/overlay.js';
const SERVICES = 'content/services.js';
const CUSTOM = 'content/custom.js';
const SIGN_INS = 'content/sign-ins.js';
const LOOKALIKE = 'content/lookalike.js';
const bookOf = (service: string): string => `content/${service === 'microsoft-work' ? 'book-microsoft-work' : 'book-services'}.js`;

/** A service of the organisation's own, as its policy describes it. */
export async function customServiceOf(url: URL): Promise<Policy['customServices'][number] | undefined> {
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  const { policy } = await policyNow();
  return policy.customServices.find(({ hosts }) => hosts.includes(url.hostname));
}

/** Id of the service whose page this is, the organisation's own included; undefined for any other page. */
export const serviceOf = async (url: URL): Promise<string | undefined> => siteOf(url)?.id ?? (await customServiceOf(url))?.id;

/** What draws the card on this page, in the order in which it has to run. Each of them runs once and only where it belongs. */
export async function cardScripts(url: URL): Promise<{ files: string[]; allFrames: boolean } | null> {
  const site = siteOf(url);
  if (site) {
    const own = fixedSites.some(({ hosts }) => hosts.includes(url.hostname))
      ? (browser.runtime.getManifest().content_scripts ?? []).filter(({ matches }) => matches.includes(pattern(url.hostname))).flatMap(({ js }) => js ?? [])
      : [SERVICES];
    return { files: [...own, bookOf(site.id), OVERLAY], allFrames: optionalSites.some(({ id, inFrames }) => inFrames && id === site.id) };
  }
  return await customServiceOf(url) ? { files: [CUSTOM, OVERLAY], allFrames: false } : null;
}

const inTurn = turns();

/** Registers the scripts for all hosts that are allowed now, and for no other. One change after another. */
export function registerScripts(): Promise<unknown> {
  return inTurn(register).catch(() => undefined);
}

async function register(): Promise<void> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const { policy } = await policyNow();
  const allowed = async (wanted: readonly string[]): Promise<string[]> => {
    const held = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
    return wanted.filter((_origin, at) => held[at]);
  };
  const tenants = granted.filter((origin) => optionalSites.some((site) => isTenantHost(site, hostOf(origin))));
  const installed = originsOf(fixedSites);
  const ownHosts = new Set(policy.customServices.flatMap(({ hosts }) => hosts));
  const plan: { id: string; js: string; matches: string[]; allFrames: boolean; late?: true }[] = [
    { id: 'services', js: SERVICES, matches: [...await allowed(originsOf(optionalSites.filter(({ inFrames }) => !inFrames))), ...tenants], allFrames: false },
    { id: 'services-frames', js: SERVICES, matches: await allowed(originsOf(optionalSites.filter(({ inFrames }) => inFrames))), allFrames: true },
    { id: 'custom', js: CUSTOM, matches: await allowed([...ownHosts].filter((host) => !siteOf(new URL(`https://${host}/`))).map(pattern)), allFrames: false },
    // Where the user allowed something beside what the extension was installed with, sign-ins at known services are noticed.
    { id: 'sign-ins', js: SIGN_INS, matches: granted.filter((origin) => origin.startsWith('https://') && !installed.includes(origin) && mayKnow(origin)), allFrames: false },
    // After the page is there, and in frames too: a copy may stand in one.
    { id: 'lookalike', js: LOOKALIKE, matches: await allowed(['https://*/*', 'http://*/*']), allFrames: true, late: true },
  ];
  const known = new Map((await browser.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]));
  for (const { id, js, matches, allFrames, late } of plan) {
    const wanted = [...new Set(matches)].sort();
    const now = known.get(id);
    if (now && JSON.stringify([...now.matches ?? []].sort()) === JSON.stringify(wanted)) continue;
    if (now) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (wanted.length) await browser.scripting.registerContentScripts([{ id, js: [js], matches: wanted, allFrames, runAt: late ? 'document_idle' : 'document_start' }]);
  }
}

const hostOf = (origin: string): string => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? '';

/** True where the pattern's host, or one below it, may belong to a service of the directory. */
function mayKnow(origin: string): boolean {
  const host = /^https:\/\/(?:\*\.)?([^/]+)\/\*$/.exec(origin)?.[1] ?? '';
  return host === '*' || findService(host) !== undefined;
}

/** Registers at the top level of the background: now, whenever hosts are allowed or taken back, and when the policy changes (`registerScripts`). */
export function followPermissions(added: () => void): void {
  browser.permissions.onAdded.addListener(() => void registerScripts().then(added));
  browser.permissions.onRemoved.addListener(() => void registerScripts());
  void registerScripts();
}

/** True where all hosts on which the guide works are allowed. */
export async function mayGuide(guide: string, custom: readonly { id: string; hosts: readonly string[] }[]): Promise<boolean> {
  const origins = guideOrigins(guide, custom);
  return origins.length === 0 || browser.permissions.contains({ origins });
}
