/**
 * The key while the vault is open, in the storage that lives in memory only. The key and the time of its last use are kept
 * apart: a use writes only the time, so that one that ends after a lock cannot bring the key back.
 */
import * as v from 'valibot';
import type { Area } from './area';
import { base64, fromBase64, type Bytes } from './bytes';
import { KEY } from './keys';

const KEY_RECORD = 'vault.key';
const USED_RECORD = 'vault.used';
/** Milliseconds between writes of the last use. */
const GRAIN = 5_000;
/** Clocks are set back a little all the time; further back and nobody knows how long the vault has been open. */
const CLOCK_STEP = 60_000;

/** How long a vault stays open, in minutes: since the last use, and since it was unlocked. */
export interface Stay { idle: number; most: number }

/** `until`: when it locks by itself if it is not used, in milliseconds since 1970. */
export interface OpenSession { key: Bytes; vault: string; until: number }

const keyRecord = v.object({
  key: v.pipe(v.string(), v.check((text) => fromBase64(text)?.length === KEY)),
  vault: v.string(),
  since: v.number(),
});

export async function remember(session: Area, key: Bytes, vault: string, now: number): Promise<void> {
  await session.set({ [KEY_RECORD]: { key: base64(key), vault, since: now }, [USED_RECORD]: now });
}

export const forget = (session: Area): Promise<void> => session.remove([KEY_RECORD, USED_RECORD]);

/** The key if its time is not over; else it is wiped and null. */
export async function recall(session: Area, now: number, stay: Stay): Promise<OpenSession | null> {
  const records = await session.get([KEY_RECORD, USED_RECORD]);
  if (records[KEY_RECORD] === undefined) return null;
  const record = v.safeParse(keyRecord, records[KEY_RECORD]);
  const used = records[USED_RECORD];
  if (record.success && typeof used === 'number') {
    const { key, vault, since } = record.output;
    const until = Math.min(used + stay.idle * 60_000, since + stay.most * 60_000);
    if (now < until && now > used - CLOCK_STEP) return { key: fromBase64(key)!, vault, until };
  }
  await forget(session);
  return null;
}

/** Notes a use, which puts the deadline off. */
export async function use(session: Area, now: number): Promise<void> {
  const used = (await session.get(USED_RECORD))[USED_RECORD];
  if (typeof used === 'number' && now >= used && now - used < GRAIN) return;
  await session.set({ [USED_RECORD]: now });
}
