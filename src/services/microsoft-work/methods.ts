/** Which kind of method a name, an icon or a test id on Microsoft's pages stands for. */
import { normalise, wordsSaying } from '../../page/text';
import type { MethodKind } from '../service';
import { pageWords } from './words';

const namePrefix = 'method.';

/** The kind that a whole text names, in any known language. */
export function kindOfName(text: string): MethodKind | undefined {
  for (const word of wordsSaying(text, pageWords)) if (word.startsWith(namePrefix)) return word.slice(namePrefix.length) as MethodKind;
  return undefined;
}

let longestFirst: [string, MethodKind][] | undefined;

/** The kind whose name a longer text starts with ("Microsoft Authenticator Push multi-factor authentication …"). */
export function kindOfStart(text: string): MethodKind | undefined {
  longestFirst ??= Object.entries(pageWords)
    .filter(([word]) => word.startsWith(namePrefix))
    .flatMap(([word, byLanguage]) =>
      Object.values(byLanguage).flat().map((name): [string, MethodKind] => [normalise(name), word.slice(namePrefix.length) as MethodKind]),
    )
    .sort((a, b) => b[0].length - a[0].length);
  const start = normalise(text);
  return longestFirst.find(([name]) => start.startsWith(name))?.[1];
}

// Only authenticatorApp and email were seen in a source; the others follow the same pattern and are hints.
const testIds: Record<string, MethodKind> = {
  authenticatorapp: 'authenticator', email: 'email', phone: 'phone-text', mobilephone: 'phone-text', alternatephone: 'phone-call',
  altphone: 'phone-call', officephone: 'office-phone', passkey: 'passkey', securitykey: 'security-key', fido: 'security-key',
  hardwaretoken: 'hardware-token', hardwareoath: 'hardware-token', apppassword: 'app-password', securityquestions: 'questions',
};

/** The kind that a picker entry's test id names, such as `authmethod-picker-authenticatorApp`. */
export function kindOfTestId(testId: string): MethodKind | undefined {
  return testIds[testId.replace(/^authmethod-picker-/, '').replace(/[^a-z]/gi, '').toLowerCase()];
}

// Names of Fluent's icon set; which of them the pages use is unverified, so a name in words always wins.
const icons: Record<string, MethodKind> = {
  authenticatorapp: 'authenticator', cellphone: 'phone-text', phone: 'phone-text', mail: 'email', usb: 'security-key',
  permissions: 'password', passwordfield: 'password', office: 'office-phone',
};

/** The kind that a row's icon hints at. */
export function kindOfIcon(row: Element): MethodKind | undefined {
  const name = row.querySelector('[data-icon-name]')?.getAttribute('data-icon-name');
  return name ? icons[name.toLowerCase()] : undefined;
}
