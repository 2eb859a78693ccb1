/** What the tests of the extension's own pages find in storage: accounts in every state, a policy, an administrator's list. */
import type { Book } from '../../../src/accounts/book';
import type { Fact } from '../../../src/accounts/evidence';
import { accountKey } from '../../../src/accounts/identity';
import type { PerUserRow } from '../../../src/accounts/per-user';
import { withFact, type AccountRecord } from '../../../src/accounts/record';
import { storedBook } from '../../../src/accounts/store-shape';
import type { MethodKind } from '../../../src/services/service';
import type { ChromiumStand } from '../chromium-stand';

const DAY = 24 * 3_600_000;
const HOST = 'mysignins.microsoft.com';
const at = (daysAgo: number): { when: number; where: { host: string; page: string } } => ({ when: Date.now() - daysAgo * DAY, where: { host: HOST, page: 'info.list' } });

const listed = (...kinds: MethodKind[]): Fact => ({ kind: 'methods-listed', methods: kinds.map((kind) => ({ kind, name: kind === 'phone-text' ? 'Phone' : 'App' })), complete: true, hasSwitch: false, ...at(1) });
const account = (service: string, identity: string, facts: readonly Fact[], more: Partial<AccountRecord> = {}): AccountRecord =>
  facts.reduce<AccountRecord>(withFact, { service, identity, realm: '', facts: {}, ...more });

/** Six accounts: off and asked to register, on, by phone only, unknown, a guest elsewhere, and one with the user's own word. */
const mixed: readonly AccountRecord[] = [
  account('microsoft-work', 'mina@contoso.example', [{ kind: 'must-register', daysLeft: 9, ...at(1) }]),
  account('microsoft-work', 'mina@contoso.example', [listed('authenticator')], { realm: 'northwind.example' }),
  account('google', 'mina.private@example.com', [listed('phone-text')]),
  account('atlassian.com', 'mina@contoso.example', [{ kind: 'signed-in', ...at(3) }]),
  account('gitlab.com', 'mina', [listed('totp', 'security-key')]),
  account('slack.com', 'mina@contoso.example', [{ kind: 'signed-in', ...at(9) }], { override: { value: 'company-sign-in', when: Date.now() - DAY } }),
];
const done: readonly AccountRecord[] = [
  account('microsoft-work', 'mina@contoso.example', [listed('authenticator', 'passkey')]), account('gitlab.com', 'mina', [listed('totp', 'security-key')]),
];

export const books = { mixed, done, none: [] } satisfies Record<string, readonly AccountRecord[]>;

/** GitHub has no account and is required, so it has a row of its own. */
export const managed = {
  organization: { name: 'Contoso', supportName: 'IT helpdesk', supportPhone: '+1 202 555 0100', supportUrl: 'https://help.contoso.example/' },
  services: [{ id: 'microsoft-work', rule: 'required' }, { id: 'github.com', rule: 'required', note: 'Needed for the source code.', link: 'https://intranet.contoso.example/github' }],
  tenant: { domains: ['contoso.example'] }, reminders: { deadline: '2027-01-31' }, colours: true,
};

/** So many people of an administrator's list, every third in each state. */
export const people = (count: number): PerUserRow[] => Array.from({ length: count }, (_, number) => ({
  service: 'microsoft-admin', identity: `user${String(number).padStart(5, '0')}@contoso.example`, realm: '', displayName: `Übung, Nr. ${number}`,
  state: (['disabled', 'enabled', 'enforced'] as const)[number % 3] ?? 'disabled', ...at(2), where: { host: 'account.activedirectory.windowsazure.com', page: 'per-user.list' },
}));

interface Kept { accounts?: readonly AccountRecord[]; perUser?: readonly PerUserRow[]; policy?: unknown }

/** Puts it into the browser, in place of whatever was there. */
export async function keep({ chromium }: ChromiumStand, { accounts = [], perUser = [], policy }: Kept): Promise<void> {
  const key = (one: { service: string; identity: string; realm: string }): string => accountKey(one.service, one);
  const book: Book = { accounts: new Map(accounts.map((one) => [key(one), one])), perUser: new Map(perUser.map((one) => [key(one), one])) };
  await (await chromium.worker()).evaluate(async ([stored, received]) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ accounts: stored, ...(received !== undefined && { policy: { managed: received, receivedAt: 1 } }) });
  }, [storedBook(book), policy] as const);
}
