/**
 * The one schema of what an organisation can set. From it come the reader, `public/managed-schema.json`, the templates in
 * `dist/admin` and the table in `docs/policy.md`. A new key is added here and nowhere else.
 */
import { isMfa, METHOD_KINDS } from '../services/methods';
import type { MethodKind } from '../services/service';
import { choice, entry, group, list, number, text, toggle, type Value } from './field';
import { custom, overrides } from './schema-guides';

type MfaKind = Exclude<MethodKind, 'password' | 'email' | 'questions' | 'app-password' | 'temporary-pass' | 'other'>;
const kinds = METHOD_KINDS.filter((kind): kind is MfaKind => isMfa(kind));
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const organization = group({
  name: text('line', 'Contoso', 'Name of the organisation, as employees know it.'),
  supportName: text('line', 'IT helpdesk', 'Whom to ask, such as “IT helpdesk”.'),
  supportEmail: text('email', 'help@contoso.example', 'Address of the helpdesk.'),
  supportPhone: text('phone', '+1 202 555 0100', 'Telephone number of the helpdesk.'),
  supportUrl: text('https', 'https://help.contoso.example/', 'Page of the helpdesk.'),
  logo: text('logo', 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAxIDEiLz4=', 'Logo. Only a `data:` address is shown inside the extension, which loads nothing from the network.'),
  accent: text('colour', '#0b5cad', 'Colour of buttons and marks.', 'the extension\'s own'),
}, 'Who the organisation is, and whom to ask.');

const services = list(entry({
  id: text('id', 'github.com', 'Service: its main domain, or `microsoft-work`, `microsoft-personal`, `google`, `github`, or the id of a custom service.'),
  rule: choice(['required', 'optional', 'hidden'], 'required', '`required`: first on the checklist, even before an account was seen. `hidden`: nowhere.'),
  note: text('words', 'Needed for the source code.', 'A word on it, shown in the checklist.'),
  link: text('https', 'https://intranet.contoso.example/github', 'Where to read more.'),
}, ['id', 'rule'], 'A service.'), 500, 'Services that employees must, may or need not protect.');

const methods = group({
  allowed: list(choice(kinds, 'authenticator', 'A kind of method.'), kinds.length, 'Methods that the organisation accepts. Accounts that have only others are shown as not done.', 'all'),
  preferred: list(choice(kinds, 'passkey', 'A kind of method.'), kinds.length, 'Methods to recommend, best first.', 'the extension\'s own order, strongest first'),
  requireSecond: toggle(true, 'An account is done only with two methods.', 'a second method is recommended'),
}, 'Methods.');

const tenant = group({
  domains: list(text('tenant', 'contoso.example', 'A domain or a tenant id.'), 200, 'Domains and tenant ids of the organisation. Accounts in any of them are at home, all others are guests.'),
  federationHosts: list(text('host', 'sts.contoso.example', 'A host.'), 50, 'Hosts of the organisation\'s own sign-in pages.'),
}, 'The Microsoft Entra tenant.');

const vault = group({
  allowed: toggle(true, 'Whether the vault may be used.', 'yes'),
  keepCodes: toggle(true, 'Whether the vault may make one-time codes.', 'yes'),
  minPassphraseStrength: number(0, 4, 3, 'Weakest passphrase that is taken: 3 (good) is what the extension asks for itself, 4 is very strong; less changes nothing.', '3'),
  autoLockMinutes: number(1, 1440, 15, 'Longest time without use after which the vault locks itself; users may choose less.', 'the user decides'),
  backups: toggle(true, 'Whether encrypted backups of the vault may be saved as files.', 'yes'),
  plainExport: toggle(false, 'Whether codes may be exported without encryption.', 'yes'),
}, 'The vault for one-time codes.');

const reminders = group({
  show: toggle(true, 'Whether to remind of accounts that lack MFA.', 'the user decides'),
  everyDays: number(1, 365, 3, 'At most one reminder in so many days.', 'the user decides'),
  quietDays: list(choice(days, 'sunday', 'A day of the week.'), 7, 'Days without reminders.', 'the user decides'),
  quietFrom: text('time', '18:00', 'Start of the hours without reminders, local time.', 'the user decides'),
  quietTo: text('time', '08:00', 'End of the hours without reminders, local time.', 'the user decides'),
  deadline: text('date', '2027-01-31', 'Day by the end of which MFA must be set up.'),
}, 'Reminders.');

const pages = group({
  firstRun: toggle(false, 'Whether a page opens after installation.', 'yes'),
  checklistUrl: text('https', 'https://intranet.contoso.example/mfa', 'The organisation\'s own checklist page for people without the extension.'),
}, 'Pages.');

const guides = group({ overrides }, 'Changes to the packaged guides. Data only: texts, links, and where an element is found.');

export const schema = group({ organization, services, customServices: custom, methods, tenant, vault, reminders, guides, pages }, 'Settings of MFA Setup Guide.');

export type Policy = Value<typeof schema>;
