/** What speaks for and against an area with a password being one for signing in. */
import type { Area } from './area';
import type { Field } from './fields';
import type { PageText } from './page-text';
import type { SignSign } from './sign-weights';
import type { Concept } from './vocabulary';

/** An area with its shown passwords and the fields beside them; the code's field is in neither. */
export interface PasswordArea { area: Area; passwords: readonly Field[]; others: readonly Field[] }

/** The areas that ask for a password, in the order of the page. */
export function passwordAreas(areas: readonly Area[], code: readonly Field[]): PasswordArea[] {
  return areas.flatMap((area) => {
    const fields = area.fields.filter((field) => !code.includes(field));
    const passwords = fields.filter(isPassword);
    return passwords.length ? [{ area, passwords, others: fields.filter((field) => !isPassword(field) && (field.type !== 'search' || isCalled(field, 'user', 'email'))) }] : [];
  });
}

/** Some sites show what is typed and so have a text field for a password. */
const isPassword = ({ type, autocomplete, inName, inOwn }: Field): boolean =>
  type === 'password' || (type === 'text' && (/password/.test(autocomplete) || (inName.has('password') && inOwn.has('password') && !inOwn.has('user') && !inName.has('user'))));

/** What a field is called by its names, labels and the text before it. */
export const isCalled = (field: Field, ...concepts: Concept[]): boolean =>
  concepts.some((concept) => field.inName.has(concept) || field.inOwn.has(concept) || (!field.own && field.inBefore.has(concept)));

const isLabelled = (field: Field, concept: Concept): boolean => (field.own ? field.inOwn : field.inBefore).has(concept);

/** Whether a field asks for a password to be made. */
export const asksNew = (field: Field): boolean =>
  /new-password/.test(field.autocomplete) || isLabelled(field, 'newPassword') || isLabelled(field, 'repeat') || field.inName.has('newPassword') || field.inName.has('repeat');

/** Whether a field asks for the password that there is, in so many words. */
export const asksCurrent = (field: Field): boolean => !asksNew(field) && (isLabelled(field, 'current') || field.inName.has('current'));

/** All signs that hold of the area. */
export function signSigns(one: PasswordArea, all: readonly PasswordArea[], page: PageText): ReadonlySet<SignSign> {
  const found = new Set<SignSign>();
  const add = (sign: SignSign, is: boolean | undefined): void => { if (is) found.add(sign); };
  passwords(one, add);
  others(one, add);
  texts(one, page, add);
  const rest = all.filter((other) => other !== one);
  add('another form with a password', rest.length > 0);
  add('another form makes a password', rest.some((other) => other.passwords.some(asksNew)));
  add('another form repeats the password', rest.some((other) => other.passwords.length > 1));
  add('another longer form', rest.some((other) => other.others.length > one.others.length));
  return found;
}

/** Whether the area is in what calls itself a dialog, open or not. */
export const isInDialog = ({ container }: Area): boolean => container.closest('dialog, [role="dialog"], [class*="modal" i], [class*="popup" i], [id*="modal" i]') !== null;

type Add = (sign: SignSign, is: boolean | undefined) => void;

function passwords({ passwords: all }: PasswordArea, add: Add): void {
  add('one password', all.length === 1);
  add('two passwords', all.length === 2);
  add('three passwords', all.length > 2);
  add('label new', all.some((field) => isLabelled(field, 'newPassword')));
  add('label rules', all.some((field) => isLabelled(field, 'rules')));
  add('autocomplete new', all.some(({ autocomplete }) => /new-password/.test(autocomplete)));
  add('minimum length', all.some(({ element }) => element.minLength > 1 || element.pattern));
}

function others({ area, passwords: all, others: beside }: PasswordArea, add: Add): void {
  const { container } = area;
  add('no other fields', beside.length === 0);
  add('one other field', beside.length === 1);
  add('email', beside.some((field) => field.type === 'email' || isCalled(field, 'email')));
  add('person', beside.some((field) => isCalled(field, 'person', 'date') && !isCalled(field, 'user', 'email')));
  add('fields named sign in', [...all, ...beside].some(({ inName }) => inName.has('signIn')));
  add('radio', Boolean(container.querySelector('input[type="radio"]')));
  add('one checkbox', container.querySelectorAll('input[type="checkbox"]').length === 1);
  add('in a dialog', isInDialog(area));
}

function texts({ area }: PasswordArea, page: PageText, add: Add): void {
  for (const concept of ['signUp', 'forgot', 'repeat', 'rules', 'terms'] as const) add(`text ${concept}`, area.inText.has(concept));
  for (const concept of ['signUp', 'forgot'] as const) add(`near ${concept}`, area.near.has(concept));
  for (const concept of ['signIn', 'signUp', 'change'] as const) {
    add(`button ${concept}`, area.inButtons.has(concept));
    add(`title ${concept}`, page.title.has(concept));
    add(`heading ${concept}`, page.headings.has(concept));
  }
  add('form named signIn', area.inName.has('signIn'));
  add('action signUp', area.inAction.has('signUp'));
  add('path signUp', page.path.has('signUp'));
  add('path change', page.path.has('change'));
}
