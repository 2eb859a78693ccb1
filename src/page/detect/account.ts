/** The fields of an account within an area: who signs in, and which password is asked for. */
import type { Field } from './fields';
import { asksCurrent, asksNew, isCalled, type PasswordArea } from './sign-signs';

const isName = (field: Field): boolean => /username|email/.test(field.autocomplete) || field.type === 'email' || isCalled(field, 'user', 'email');

/** Fields that no name goes into, even where nothing else stands beside the password. */
const isOther = (field: Field): boolean => !isCalled(field, 'user', 'email') && (field.type === 'search' || isCalled(field, 'captcha', 'search', 'promo', 'postal', 'referral', 'date'));

/** The field for the user name: called so and closest before the password, else any before it, else one called so after it. */
export function userNameIn({ area, passwords }: PasswordArea, code: readonly Field[]): Field | undefined {
  const all = area.fields.filter((field) => !code.includes(field));
  const at = all.indexOf(passwords[0] as Field);
  const usable = (field: Field): boolean => !passwords.includes(field) && !isOther(field);
  const before = all.slice(0, at).filter(usable).reverse();
  const after = all.slice(at + 1).filter(usable);
  return before.find(isName) ?? after.find(isName) ?? before[0];
}

/** Which of the passwords is asked for and which is made. Where one signs in, what is not called new is the one that there is. */
export function passwordsIn({ passwords }: PasswordArea, signsIn: boolean): { current?: Field; made?: Field } {
  const marked = passwords.find((field) => /current-password/.test(field.autocomplete) && !asksNew(field)) ?? passwords.find(asksCurrent);
  const current = signsIn ? marked ?? passwords.find((field) => !asksNew(field)) ?? passwords[0] : currentBesideNew(passwords, marked);
  const made = passwords.find((field) => field !== current && asksNew(field)) ?? (signsIn ? undefined : passwords.find((field) => field !== current));
  return { ...(current && { current }), ...(made && { made }) };
}

/** Where a password is changed, the current one stands beside one that is called new, or first of three. "Your password" alone is no sign. */
function currentBesideNew(passwords: readonly Field[], marked: Field | undefined): Field | undefined {
  const [first] = passwords;
  const isCurrent = marked && passwords.some((field) => field !== marked && saysNew(field));
  return isCurrent ? marked : passwords.length > 2 && first && !asksNew(first) ? first : undefined;
}

const saysNew = ({ autocomplete, inName, inOwn, inBefore }: Field): boolean =>
  /new-password/.test(autocomplete) || inName.has('newPassword') || inOwn.has('newPassword') || inBefore.has('newPassword');
