/** Duo Mobile's accounts of other services, as copied off a rooted phone: six digits, SHA1, 30 seconds; with a counter they are HOTP. */
import { jsonOf, listOf } from './lib/content';
import { gather } from './lib/gather';
import { field } from './lib/loose';
import type { Read } from './types';

export const read: Read = async (file) => {
  const list = listOf(jsonOf(file));
  const gathered = gather('duo');
  for (const item of list) {
    const generator = field(item, 'otpGenerator');
    // Accounts that Duo approves by push have no generator and no code.
    if (generator === undefined) continue;
    const counter = field(generator, 'counter');
    gathered.add({ type: counter === undefined ? 'totp' : 'hotp', account: field(item, 'name'), secret: field(generator, 'otpSecret'), counter });
  }
  return gathered.done();
};
