/** What speaks for and against a field being that of a one-time code. */
import type { Area } from './area';
import type { BoxSign } from './boxes';
import type { CodeSign } from './code-weights';
import type { Field } from './fields';
import type { PageText } from './page-text';
import { isStyled } from './seen';
import type { Concept } from './vocabulary';
import { nameWords, spokenByName, type Spoken } from './words';

/** A field, or all boxes of one code. */
export interface Candidate { area: Area; fields: readonly Field[]; signs: ReadonlySet<BoxSign> }

/** Values that say what else a field holds; `off` and inventions say nothing, and `new-password` is used to keep suggestions away. */
const otherAutocomplete = /\b(?:username|email|current-password|tel|postal-code|cc-[a-z-]+|name|given-name|family-name|organization|street-address|address-[a-z\d-]+|bday|country|url|nickname|search)\b/;

const called = ['otp', 'safety', 'code', 'pin'] as const;
const mayNameCode = ['person', 'user', 'email', 'phone', 'date', 'password', 'numbered'] as const;
const namesNoCode = ['search', 'postal', 'geo', 'card', 'apiToken', 'promo', 'item', 'bank', 'captcha', 'referral', 'device', 'newPin'] as const;

const nothing: Spoken = new Set<Concept>();

/** All signs that hold of the candidate. */
export function codeSigns(candidate: Candidate, page: PageText): ReadonlySet<CodeSign> {
  const found = new Set<CodeSign>();
  const [field] = candidate.fields as readonly [Field];
  const before = field.own ? nothing : field.inBefore;
  names(field, before, found);
  boxes(candidate, found);
  const plain = field.inName.has('otp') || field.inOwn.has('otp') || before.has('otp');
  shape(field, candidate.fields.length > 1, plain, found);
  around(candidate, page, plain, found);
  company(candidate, field, found);
  return found;
}

/** A word for a one-time code says "code" too, also where a language makes one word of both. */
const says = (words: Spoken, concept: Concept): boolean => words.has(concept) || (concept === 'code' && words.has('otp'));

function names(field: Field, before: Spoken, found: Set<CodeSign>): void {
  const { inName, inOwn, autocomplete } = field;
  if (/\bone-time-code\b/.test(autocomplete)) found.add('autocomplete: one-time-code');
  else if (otherAutocomplete.test(autocomplete)) found.add('autocomplete: something else');
  for (const concept of called) {
    if (inName.has(concept)) found.add(`name: ${concept}`);
    if (says(inOwn, concept)) found.add(`own: ${concept}`);
    else if (says(before, concept)) found.add(`before: ${concept}`);
  }
  if (inName.has('otp') && (inName.has('text') || inName.has('phone') || inName.has('email'))) found.add('name: otp by message');
  if (!inName.has('otp') && spokenByName(nameWords(field.element.className.slice(0, 120))).has('otp')) found.add('class: otp');
  if (inName.has('captcha') && !found.has('name: otp by message')) found.add('name: captcha');
  for (const concept of mayNameCode) {
    const own = !inOwn.has('otp') && !before.has('otp') && (inOwn.has(concept) || before.has(concept));
    const name = !inName.has('otp') && !inOwn.has('otp') && inName.has(concept) && !(concept === 'numbered' && before.has('otp'));
    if (own || name) found.add(`not: ${concept}`);
  }
  for (const concept of namesNoCode) if (inOwn.has(concept) || before.has(concept) || (inName.has(concept) && concept !== 'captcha')) found.add(`not: ${concept}`);
}

function boxes({ fields, signs }: Candidate, found: Set<CodeSign>): void {
  if (fields.length < 2) return;
  for (const sign of signs) found.add(`boxes: ${sign}`);
  if (fields.length === 6) found.add('boxes: six');
  if (fields[0]?.type === 'password') found.add('boxes: password');
}

function shape({ element, type }: Field, inBoxes: boolean, plain: boolean, found: Set<CodeSign>): void {
  const { maxLength } = element;
  if (type === 'password' && !plain && !inBoxes) found.add('shape: password');
  if (maxLength >= 4 && maxLength <= 10) found.add('shape: 4 to 10 characters');
  if (maxLength >= 1 && maxLength <= 3 && !inBoxes) found.add('shape: 1 to 3 characters');
  if (maxLength > 20 || type === 'email' || type === 'url') found.add('shape: long');
  if (/^(?:tel|number)$/.test(type) || element.inputMode === 'numeric' || /^\^?\(?(?:\\d|\[0-9\])/.test(element.pattern)) found.add('shape: digits only');
  if (/(?:\d ?){5,}|^[\s•●○_*xX0-]{4,}$/.test(element.placeholder)) found.add('shape: sample of a code');
  if (element.readOnly) found.add('shape: read only');
}

/** Whether a picture beside the field calls itself one of letters to be read, and is no QR code. */
const hasCaptcha = (container: Element): boolean => [...container.querySelectorAll('img, canvas')].slice(0, 20).some((picture) => {
  const names = ['id', 'class', 'alt', 'src'].map((attribute) => picture.getAttribute(attribute)?.slice(0, 120) ?? '').filter((name) => !name.startsWith('data:')).join(' ');
  return /captcha|kaptcha|verif|vcode|seccode|checkcode|validat|rand|authimg|(?:img|image|check|auth|get|rand|login)[-_]?code/i.test(names) && !/qr|barcode/i.test(names) && isStyled(picture);
});

const isAround = (area: Area, concept: Concept): boolean => area.inText.has(concept) || area.near.has(concept);

function around({ area }: Candidate, page: PageText, plain: boolean, found: Set<CodeSign>): void {
  const says = (concept: Concept): boolean => isAround(area, concept);
  if (says('factor')) found.add('around: factor');
  if (says('app')) found.add('around: app');
  if (says('sent')) found.add('around: code was sent');
  if (says('resend')) found.add('around: resend');
  if (says('getCode')) found.add('around: button that sends a code');
  if (!plain && says('otp')) found.add('around: otp');
  if (says('scan') && says('qr')) found.add('around: code to scan');
  if (says('captcha')) found.add('around: captcha');
  if (hasCaptcha(area.container)) found.add('around: picture of characters');
  if (!plain && says('promo')) found.add('around: promo');
  if (page.title.has('factor') || page.headings.has('factor') || page.path.has('factor') || page.title.has('otp') || page.headings.has('otp')) found.add('page: factor');
}

function company({ area, fields }: Candidate, field: Field, found: Set<CodeSign>): void {
  const others = area.fields.filter((other) => !fields.includes(other));
  const told = [field.inName, field.inOwn, field.inBefore].some((words) => called.some((concept) => words.has(concept)));
  if (!others.length) found.add('company: alone');
  if (others.some(({ type }) => type === 'password')) found.add(told || fields.length > 1 ? 'company: password' : 'company: password, nothing told');
  if (others.some((other) => other.inName.has('user') || other.inOwn.has('user') || other.inOwn.has('email') || other.inName.has('email'))) found.add('company: user name');
  if (others.some(({ type }) => type === 'password') && !surely.test(`${field.name} ${field.own} ${field.before}`) && !bySecondStep.some((concept) => isAround(area, concept))) found.add('company: password without a second step');
  if (others.length > 4) found.add('company: many fields');
  if (others.some(({ inName, inOwn }) => inName.has('card') || inOwn.has('card'))) found.add('company: card');
  if (others.some(isOfPerson)) found.add('company: other things');
  if (area.inButtons.has('verify')) found.add('company: button to verify');
  if (area.inButtons.has('signIn')) found.add('company: button to sign in');
}

/** Words that no picture of distorted letters is labelled with, other than "verification code", which many are. */
const surely = /otp|2fa|mfa|tfa|one.?time|factor|authenticator|token|sms/i;
const bySecondStep = ['factor', 'app', 'sent', 'resend', 'getCode'] as const;

/** Parts of an address or of a person's data, or numbers of a thing, which no page asks for together with a code; a device may get a name. */
const isOfPerson = ({ inName, inOwn }: Field): boolean => [inName, inOwn].some((words) =>
  (words.has('person') || words.has('date') ? !['user', 'email', 'password', 'otp', 'item'].some((concept) => words.has(concept as Concept)) : words.has('item') && !words.has('otp')));
