/** Whether the name on a QR code belongs to the page that shows it. A hint for the user, never a reason to offer a code anywhere. Pure. */
import { getDomainWithoutSuffix } from 'tldts';
import { roleOf } from '../services/microsoft-work/hosts';

/** Pages of the large identity providers: they show the names of the organisations whose accounts they keep. */
const FOR_MANY = ['accounts.google.com', 'myaccount.google.com', 'account.live.com', 'login.live.com', 'account.microsoft.com', 'accounts.microsoft.com'];
/** Letters from which on a part of a name says something. */
const LEAST = 3;

/** True when the issuer's name shares no word with the host's registrable name. Names that have no Latin letters can't be compared. */
export function disagrees(issuer: string, host: string): boolean {
  const bare = host.replace(/:\d+$/, '').toLowerCase();
  const label = wordsOf(getDomainWithoutSuffix(bare, { allowPrivateDomains: true }) ?? '').join('');
  const words = wordsOf(issuer);
  if (label === '' || words.length === 0 || FOR_MANY.includes(bare) || roleOf(bare) !== undefined) return false;
  const whole = words.join('');
  return !(words.some((word) => word === label || (word.length >= LEAST && label.includes(word))) || (label.length >= LEAST && whole.includes(label)) || label === initialsOf(issuer));
}

/** Accents don't count: Crédit Agricole is at credit-agricole.fr. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[a-z\d]+/g) ?? [];
/** Amazon Web Services is at aws. */
const initialsOf = (text: string): string => wordsOf(text).map((word) => word.charAt(0)).join('');
