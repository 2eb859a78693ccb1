import { browser } from '../shared/browser';
import type { MissReason } from '../shared/messages';

const KEY = 'misses';
const MOST = 200;

/** Counts, on this machine only, how often a step's target was not found and why. */
export async function countMiss(step: string, reason: MissReason): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  const misses = (stored[KEY] ?? {}) as Record<string, number>;
  const name = `${step}:${reason}`;
  if (!Object.hasOwn(misses, name) && Object.keys(misses).length >= MOST) return;
  await browser.storage.local.set({ [KEY]: { ...misses, [name]: (misses[name] ?? 0) + 1 } });
}
