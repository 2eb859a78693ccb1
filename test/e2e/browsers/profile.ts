import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile { path: string; remove(): Promise<void> }

/** A profile folder: a kept one where the caller names it, else a temporary one that `remove` deletes. */
export async function openProfile(kept?: string): Promise<Profile> {
  if (kept) return { path: kept, remove: async () => undefined };
  const path = await mkdtemp(join(tmpdir(), 'mfa-setup-guide-'));
  // The browser may still be writing when its process has just ended.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
