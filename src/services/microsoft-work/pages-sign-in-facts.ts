/** What a sign-in view says beyond which view it is: where a code comes from, and which error is shown. */
import { mentions, shownText } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Facts, PageError } from '../service';
import { kindOfFactor } from './factors';
import { promptWords } from './words-prompts';

/** True where one of these elements is visible and says something: the page keeps empty error boxes in place. */
export function errorBeside(document: Document, ...ids: string[]): boolean {
  return ids.some((id) => {
    const element = document.getElementById(id);
    return element !== null && Boolean(element.textContent?.trim()) && isVisible(element);
  });
}

/** Where the code of a prompt comes from: the form's own field says it without words; else its description does. */
export function codePrompt(document: Document, descriptionId: string): { codeFrom?: NonNullable<Facts['codeFrom']>; readText: boolean } {
  const field = document.querySelector<HTMLInputElement>('input[name="mfaAuthMethod"]')?.value;
  if (field) {
    const kind = kindOfFactor(field);
    if (kind === 'totp') return { codeFrom: 'app', readText: false };
    if (kind === 'phone-text') return { codeFrom: 'text', readText: false };
    if (kind === 'phone-call' || kind === 'office-phone') return { codeFrom: 'call', readText: false };
  }
  const text = document.getElementById(descriptionId)?.textContent ?? '';
  const says = (word: string) => mentions(text, word, promptWords);
  if (says('says.calling')) return { codeFrom: 'call', readText: true };
  // A masked number is the same in every language, and an app's prompt never shows one.
  if (/[+*xX•]\s?[\dxX*•][\dxX*•\s-]{5,}/.test(text)) return { codeFrom: 'text', readText: false };
  if (says('says.authenticator')) return { codeFrom: 'app', readText: true };
  if (says('says.texted')) return { codeFrom: 'text', readText: true };
  if (says('says.emailed')) return { codeFrom: 'email', readText: true };
  return { readText: true };
}

function errorOfCode(code: string): PageError {
  if (code === '53004') return 'blocked-by-risk';
  if (/^5300[0-3]$/.test(code) || code === '50105' || code === '90094') return 'blocked-by-policy';
  if (code === '50020') return 'wrong-tenant';
  if (code === '50034') return 'unknown-user';
  if (code === '50126') return 'wrong-password';
  if (code === '50053') return 'too-many-tries';
  return 'other';
}

/** An error page with the number that it shows (digits only), which is the same in every language. */
export function errorPage(document: Document, page: 'sign-in.blocked' | 'sign-in.error'): { page: typeof page; facts: Facts } {
  const box = document.getElementById('service_exception_message');
  const text = box && isVisible(box) ? (box.textContent ?? '') : document.body ? shownText(document.body) : '';
  const code = /AADSTS(\d{5,7})/.exec(text)?.[1] ?? /:\s*((?:5|6|7|9)\d{4,6})\b/.exec(text.normalize('NFKC'))?.[1];
  const error = code ? errorOfCode(code) : page === 'sign-in.blocked' ? 'blocked-by-policy' : 'other';
  return { page, facts: { error, ...(code && { errorCode: code }) } };
}
