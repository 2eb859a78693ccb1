/** Where randomness comes from; a parameter so that tests can repeat themselves. */
import { base64, type Bytes } from './bytes';

/** Gives `length` unpredictable bytes. */
export type Random = (length: number) => Bytes;

/** The browser's own cryptographic source. */
export const systemRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A name that nothing else has: 128 random bits as 22 characters of base64url. */
export const randomId = (random: Random): string => base64(random(16)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
