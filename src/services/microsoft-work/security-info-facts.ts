/** Errors, the account, and where a code comes from, on the security-info pages. */
import { mentions } from '../../page/text';
import { isDrawn } from '../../page/visible';
import type { PageError } from '../service';
import { plainTexts, type Signals } from './security-info-signals';
import { pageWords } from './words';

// The order decides where a text says two things: the more particular trouble first.
const errors: readonly PageError[] = [
  'expired-qr', 'limit-reached', 'needs-recent-mfa', 'bad-phone-number', 'too-many-tries', 'push-timeout', 'push-denied',
  'session-expired', 'wrong-code', 'blocked-by-policy',
];
const surelyError = '[data-testid="message-bar-error"], .ms-MessageBar--error, .ms-MessageBar--severeWarning, .ms-MessageBar--blocked, .ms-TextField-errorMessage';
const maybeError = '[role="alert"], #ms-banner';

const kindOfError = (text: string): PageError | undefined => errors.find((error) => mentions(text, `error.${error}`, pageWords));

/** The trouble that a bar or a field's message reports; a bar whose words are unknown is `other`. */
export function readError({ scope }: Signals, document: Document): PageError | undefined {
  for (const root of [scope, document]) {
    for (const bar of root.querySelectorAll(`${surelyError}, ${maybeError}`)) {
      const text = bar.textContent?.trim();
      if (!text || !isDrawn(bar) || bar.querySelector('input, button[type="submit"]')) continue;
      const kind = kindOfError(text);
      if (kind) return kind;
      if (bar.matches(surelyError)) return 'other';
    }
  }
  return undefined;
}

/** A push that failed says so in the view itself, not in a bar. */
export function readPushError({ says }: Signals): PageError | undefined {
  if (says('error.push-denied')) return 'push-denied';
  if (says('error.push-timeout')) return 'push-timeout';
  return undefined;
}

const accountName = /[^\s@()<>",;:]+@[^\s@()<>",;:]+\.[^\s@()<>",;:]+/;
const accountPlaces = '[id^="mectrl_"], header, [role="banner"], #O365_NavHeader, #O365_MainLink_Me';

/** The signed-in account from the page's header; a row of the list may hold a private address and is never taken for it. */
export function readAccount(document: Document): string | undefined {
  for (const place of document.querySelectorAll(accountPlaces)) {
    if (place.closest('[role="dialog"], dialog')) continue;
    // Behind a dialog the header is aria-hidden and still says who is signed in, so only drawing is asked for.
    for (const part of [place, ...place.querySelectorAll('*')]) {
      // Each text alone: what stands side by side on the page runs together in the text of the whole.
      const own = [...part.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : null));
      for (const text of [part.getAttribute('title'), part.getAttribute('aria-label'), ...own]) {
        const name = text && accountName.exec(text)?.[0];
        if (name && isDrawn(part)) return name;
      }
    }
  }
  return undefined;
}

const phoneNumber = /\+\s?\d[\d\s().xX*•-]{5,}/;
const mailAddress = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** What the text around a code field says the code was sent to; numbers and addresses read the same in every language. */
export function codeSource({ text, says, said, scope }: Signals): 'app' | 'text' | 'call' | 'email' {
  if (said.has('title.email-code')) return 'email';
  if (phoneNumber.test(text())) return says('says.calling') ? 'call' : 'text';
  if (said.has('title.phone-code')) return says('says.calling') ? 'call' : 'text';
  // Only in the step's own words: the page's frame says who is signed in.
  for (const { text: words, in: element } of plainTexts(scope)) if (mailAddress.test(words) && isDrawn(element)) return 'email';
  return 'app';
}
