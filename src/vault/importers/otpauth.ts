/**
 * otpauth links: https://github.com/google/google-authenticator/wiki/Key-Uri-Format, and what apps really write. Not read with `URL`,
 * which treats an unknown scheme differently in each browser.
 */
import type { NewEntry } from '../entry';
import { fromHex } from './lib/bytes';
import { entryFrom, problem, type Problem } from './lib/entry-from';
import { BATTLE_DIGITS, isHexSecret, withoutPrefix } from './lib/prefixed';

/** What only some apps write into a link. */
export interface LinkExtras {
  /** Ente: display settings as JSON. */
  codeDisplay?: string;
}
type Read = { entry: NewEntry; extras: LinkExtras } | (Problem & { names: { issuer: string; account: string } });

const MOST_LINK = 16_384;
const nameless = { issuer: '', account: '' };

/** Percent decoding that leaves text as it is where it is not encoded properly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first value of each parameter, by its name in lower case. A literal `null` is nothing (Ente writes it). */
function parameters(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of query.split('&')) {
    const equals = part.indexOf('=');
    const name = decoded(equals < 0 ? part : part.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? '' : decoded(part.slice(equals + 1).replaceAll('+', ' '));
    if (!found.has(name)) found.set(name, value === 'null' ? '' : value);
  }
  return found;
}

/** A label without the issuer in front, which some apps put there twice. */
export function withoutIssuer(label: string, issuer: string): string {
  const once = (text: string): string => (issuer && text.startsWith(`${issuer}:`) ? text.slice(issuer.length + 1).trimStart() : text);
  return once(once(label));
}

/** Issuer and account out of a label and the parameter `issuer`, which wins. */
function namesOf(label: string, issuer: string): { issuer: string; account: string } {
  const account = withoutIssuer(label, issuer);
  if (account !== label) return { issuer, account };
  const colon = label.indexOf(':');
  return colon < 0 ? { issuer, account: label } : { issuer: issuer || label.slice(0, colon), account: label.slice(colon + 1) };
}

/** Authenticator.cc writes hexadecimal keys into its links as they are. Shorter texts are rather a mistake in base32. */
const LEAST_HEX = 16;
const secretOf = (text: string): string | Uint8Array => (isHexSecret(text) && text.length >= LEAST_HEX ? fromHex(text) : undefined) ?? text;

/** Steam's own links are of type `totp` and name only the issuer; KeePassXC adds `encoder=steam`. */
function isSteam(issuer: string, given: ReadonlyMap<string, string>): boolean {
  return given.get('encoder')?.toLowerCase() === 'steam' || (issuer === 'Steam' && [undefined, '', '5'].includes(given.get('digits')));
}

/** As `parseOtpauth`, with the names that belong to a problem and what else the link held. */
export function readLink(link: string): Read {
  const uri = link.trim();
  if (uri.length > MOST_LINK) return { ...problem('not-an-otpauth-link'), names: nameless };
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(uri)?.[1]?.toLowerCase();
  const rest = uri.slice((scheme?.length ?? 0) + 3);
  if (scheme === 'steam') {
    // Bitwarden and Proton: nothing but the secret.
    const result = entryFrom({ type: 'steam', issuer: 'Steam', secret: decoded(rest.replace(/[/?#].*$/s, '')) });
    return 'entry' in result ? { ...result, extras: {} } : { ...result, names: { issuer: 'Steam', account: '' } };
  }
  if (scheme === 'motp') return { ...problem('unsupported-type', 'motp'), names: namesOf(decoded(rest.replace(/[?#].*$/s, '')), '') };
  if (scheme !== 'otpauth') return { ...problem('not-an-otpauth-link'), names: nameless };

  const question = rest.indexOf('?');
  const path = question < 0 ? rest : rest.slice(0, question);
  const given = parameters(question < 0 ? '' : rest.slice(question + 1));
  const slash = path.indexOf('/');
  const names = namesOf(decoded(slash < 0 ? '' : path.slice(slash + 1)).trim(), (given.get('issuer') ?? '').trim());
  const type = (slash < 0 ? path : path.slice(0, slash)).toLowerCase();
  const { secret, kind } = withoutPrefix((given.get('secret') ?? '').trim());
  const result = entryFrom({
    ...names,
    // A link without a type is none, rather than a TOTP.
    type: type === 'totp' && (kind === 'steam' || isSteam(names.issuer, given)) ? 'steam' : type || '-',
    secret: secretOf(secret), algorithm: given.get('algorithm'), digits: given.get('digits') || (kind === 'battle' ? BATTLE_DIGITS : ''), period: given.get('period'), counter: given.get('counter'),
  });
  if (!('entry' in result)) return { ...result, names };
  const codeDisplay = given.get('codedisplay');
  return { ...result, extras: codeDisplay === undefined ? {} : { codeDisplay } };
}

/** The entry of an `otpauth://` or `steam://` link, such as a QR code holds, or why there is none. Never throws. */
export function parseOtpauth(uri: string): { entry: NewEntry } | Problem {
  const result = readLink(uri);
  if ('entry' in result) return { entry: result.entry };
  return result.detail === undefined ? { problem: result.problem } : { problem: result.problem, detail: result.detail };
}
