/** What a text of a page can speak of, as far as telling fields and pages apart goes. */
import type { Phrases } from './match';

/** Names of a one-time code, from the plainest to words that many other things share. */
type CodeConcept = 'otp' | 'safety' | 'code' | 'pin';

/** What stands around the field of a one-time code, and around the setting up of a method. */
type PromptConcept = 'factor' | 'app' | 'text' | 'sent' | 'resend' | 'getCode' | 'verify' | 'setUp' | 'scan' | 'qr' | 'secret' | 'disable';

/** Codes, numbers and keys that are no one-time code. */
type OtherConcept =
  | 'backup' | 'postal' | 'card' | 'promo' | 'captcha' | 'geo' | 'bank' | 'item' | 'referral' | 'apiToken' | 'search' | 'device'
  | 'newPin' | 'hardwareKey' | 'numbered' | 'phone' | 'person' | 'date';

/** What belongs to accounts: signing in, signing up, passwords made and changed. */
type AccountConcept =
  | 'email' | 'user' | 'password' | 'signIn' | 'signUp' | 'forgot' | 'remember' | 'terms' | 'newPassword' | 'repeat' | 'current' | 'change'
  | 'reset' | 'rules' | 'subscribe' | 'contact' | 'checkout' | 'already' | 'noAccount' | 'next';

export type Concept = CodeConcept | PromptConcept | OtherConcept | AccountConcept;

/**
 * One language's phrases by concept, separated by `|`, in the form that `fold` gives: lower case, no accents, words apart by a single
 * space. A star at the end of a word stands for any ending.
 */
export type Words = Phrases<Concept>;
