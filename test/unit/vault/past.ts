/** A vault that has been in use for a week: both generations, five snapshots, a passkey, a counter. */
import type { Entry } from '../../../src/vault/entry';
import { systemRandom } from '../../../src/vault/random';
import { entries, entry, PASSPHRASE, room, vaultIn, type Room } from './doubles';

export const DAY = 24 * 3_600_000;
export const prf = systemRandom(32);
export const passkey = { name: 'Laptop', credential: 'Y3JlZA', rp: 'example.com', salt: systemRandom(32) };
/** The key of RFC 4226, appendix D. */
export const counted = entry(90, { type: 'hotp', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' });

/** Unlocked; `slot` is the passkey's. `states`: the entries after each save, the current ones last. */
export async function aPast(): Promise<{ place: Room; slot: string; states: Entry[][] }> {
  const place = room();
  const vault = vaultIn(place);
  await vault.create(PASSPHRASE);
  const slot = await vault.addPasskeySlot(passkey, prf);
  const states: Entry[][] = [[]];
  for (let day = 0; day < 7; day++) {
    place.at += DAY;
    await vault.unlock(PASSPHRASE);
    states.push(await vault.edit(() => [...entries(day + 2), counted]));
  }
  return { place, slot, states };
}
