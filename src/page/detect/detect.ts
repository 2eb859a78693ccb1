/** Puts together what a page's fields are for. */
import { areasOf } from './area';
import { passwordsIn, userNameIn } from './account';
import { bestCode, judgeCodes, type JudgedCode } from './code';
import { shownFields, type Field } from './fields';
import { firstStep } from './first-step';
import { pageText, type PageText } from './page-text';
import { purposeOf, type Purpose } from './purpose';
import { judgeSetUp, setUpSigns } from './set-up';
import { chosen, judgeSigns, type JudgedArea } from './sign';
import { passwordAreas } from './sign-signs';

export type PageKind = 'sign-in' | 'code' | 'set-up' | 'none';

/** Elements as they stand in the page; a part that the page does not have is left out. */
export interface Detected {
  kind: PageKind;
  username?: HTMLInputElement;
  password?: HTMLInputElement;
  newPassword?: HTMLInputElement;
  /** One field for the whole code, or one box for each character in their order. */
  code?: { boxes: HTMLInputElement[]; purpose: Purpose };
}

/**
 * Tells what a page is for and which fields it has for signing in. Reads the document as it is now, open shadow roots and frames of
 * its origin included, and changes nothing; what words mean is all that it remembers. Call it again when the page has changed.
 */
export function detect(document: Document, url: URL | string): Detected {
  const fields = shownFields(document);
  const areas = areasOf(fields);
  const page = pageText(document, new URL(url), fields);
  const code = bestCode(judgeCodes(areas, page));
  const sign = chosen(judgeSigns(passwordAreas(areas, code?.fields ?? []), page));
  const signsIn = sign !== undefined && sign.score > 0;
  if (isSetUp(document, code, page, signsIn)) return { kind: 'set-up', ...codePart(code, page) };
  if (sign) {
    const kind = signsIn && !isApart(code, sign) ? 'sign-in' : code ? 'code' : 'none';
    return { kind, ...accountPart(sign, signsIn, code?.fields ?? []), ...codePart(code, page) };
  }
  if (code) return { kind: 'code', ...codePart(code, page) };
  const name = firstStep(areas, page);
  return name ? { kind: 'sign-in', username: name.element } : { kind: 'none' };
}

/** Whether a code is asked for elsewhere than in the form that signs in, and surely so: a page's header may offer to sign in. */
const isApart = (code: JudgedCode | undefined, { one }: JudgedArea): boolean => code !== undefined && code.area !== one.area && code.score > 4;

function isSetUp(document: Document, code: JudgedCode | undefined, page: PageText, signsIn: boolean): boolean {
  // Without a field to confirm the code only a page that speaks of a second step can set one up.
  if (!code && !(['factor', 'app', 'otp', 'setUp'] as const).some((concept) => page.title.has(concept) || page.headings.has(concept))) return false;
  return judgeSetUp(setUpSigns(document, code?.area, page, signsIn)) > 0;
}

function codePart(code: JudgedCode | undefined, page: PageText): Pick<Detected, 'code'> {
  return code ? { code: { boxes: code.fields.map(({ element }) => element), purpose: purposeOf(code, page) } } : {};
}

function accountPart({ one }: JudgedArea, signsIn: boolean, code: readonly Field[]): Pick<Detected, 'username' | 'password' | 'newPassword'> {
  const name = userNameIn(one, code);
  const { current, made } = passwordsIn(one, signsIn);
  return { ...(name && { username: name.element }), ...(current && { password: current.element }), ...(made && { newPassword: made.element }) };
}
