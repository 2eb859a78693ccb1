/** What the user chose for filling on a host, and what its clock said: no secret among it. */
import * as v from 'valibot';
import { isFieldPath, type FieldPath } from '../fill/path';
import { browser } from '../shared/browser';
import type { ClockOffset } from './clock';

export interface SiteMemory {
  /** The field that the user pointed at. */
  path?: FieldPath;
  /** The button is pressed after filling. */
  submit?: boolean;
  clock?: ClockOffset & { /** Milliseconds since 1970, by this computer. */ at: number };
  /** Last change, in milliseconds since 1970: the oldest goes when there are too many. */
  at: number;
}

const KEY = 'fill-sites';
const MOST = 200;
const LOCK = 'fill-sites';

const schema = v.object({
  path: v.optional(v.custom<FieldPath>(isFieldPath)),
  submit: v.optional(v.boolean()),
  clock: v.optional(v.object({ offsetMs: v.number(), uncertaintyMs: v.number(), at: v.number() })),
  at: v.number(),
});

async function readAll(): Promise<Record<string, SiteMemory>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored as Record<string, unknown>).flatMap(([host, memory]) => {
    const read = v.safeParse(schema, memory);
    return read.success ? [[host, read.output as SiteMemory]] : [];
  }));
}

/** `host` as `recordableHost` gives it. */
export async function siteMemory(host: string): Promise<SiteMemory | null> {
  const all = await readAll();
  return Object.hasOwn(all, host) ? (all[host] ?? null) : null;
}

/** All hosts whose field the user has pointed at. */
export const hostsWithPath = async (): Promise<ReadonlySet<string>> =>
  new Set(Object.entries(await readAll()).flatMap(([host, { path }]) => (path ? [host] : [])));

export async function rememberSite(host: string, change: Omit<SiteMemory, 'at'>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { [host]: before, ...others } = await readAll();
    const kept = Object.entries(others).sort(([, one], [, other]) => other.at - one.at).slice(0, MOST - 1);
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, [host, { ...before, ...change, at: Date.now() }]]) });
  });
}
