/** What lies in the extension's storage on a screen of the gallery. */
import { choose } from '../../src/accounts/choices';
import { emptyBook, takeIn } from '../../src/accounts/book';
import type { Evidence } from '../../src/accounts/evidence';
import { storedBook } from '../../src/accounts/store-shape';
import { examplePolicy } from '../../src/policy/example';
import type { MethodKind } from '../../src/services/service';
import { plant, seeded } from '../e2e/vault/seed';
import type { Stand } from '../e2e/stand';

export type Planted = 'nothing' | 'accounts' | 'all done' | 'policy';
export type VaultAs = 'none' | 'empty' | 'open' | 'locked';

const DAY = 24 * 3_600_000;
const where = { host: 'mysignins.microsoft.com', page: 'info.list' };
const listed = (identity: string, kinds: MethodKind[], when: number): Evidence =>
  ({ kind: 'methods-listed', service: 'microsoft-work', identity, methods: kinds.map((kind) => ({ kind, name: kind })), complete: true, hasSwitch: false, when, where });

/** Accounts of every state, seen in the last days. */
function accounts(now: number, done: boolean): unknown {
  const good = [listed('mina@example.com', ['authenticator', 'security-key'], now - DAY)];
  const rest = [
    listed('mina.work@example.org', ['phone-text'], now - 2 * DAY), listed('office@example.org', [], now - 3 * DAY),
    { kind: 'must-register', service: 'microsoft-work', identity: 'new@example.org', daysLeft: 5, when: now - DAY, where: { host: 'login.microsoftonline.com', page: 'must-register' } } as Evidence,
  ];
  const book = takeIn(emptyBook, done ? good : [...good, ...rest]);
  if (done) return storedBook(book);
  const added = [['github', 'mina'], ['dropbox.com', '']].reduce((kept, [service = '', name = '']) => choose(kept, { do: 'add', service, name, when: now }), book.accounts);
  return storedBook({ ...book, accounts: added });
}

const entries = [
  { issuer: 'Contoso', account: 'mina@example.com', hosts: ['mysignins.microsoft.com'] }, { issuer: 'Example Bank', account: 'mina', secret: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK', hosts: ['bank.example.com'] },
  { issuer: 'Northwind Traders International', secret: 'NBSWY3DPO5XXE3DENBSWY3DPO5XXE3DE', account: 'mina.with.a.long.name@example.org', hosts: ['northwind.example.org'] }, { issuer: 'Counter', type: 'hotp' as const },
];

/** Puts it there in place of whatever there was. */
export async function prepare(stand: Stand, planted: Planted, vault: VaultAs): Promise<void> {
  const now = Date.now();
  const records: Record<string, unknown> = {
    ...(planted === 'nothing' ? {} : { accounts: accounts(now, planted === 'all done') }), ...(planted === 'policy' ? { policy: { managed: examplePolicy, receivedAt: now } } : {}),
  };
  await stand.browser.background(async (local) => {
    // The language that the pictures are in is the browser's; what the user chose in place of it is kept.
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await chrome.storage.local.set(local);
  }, records);
  if (vault !== 'none') await plant(stand.browser, await seeded(vault === 'empty' ? [] : entries), vault !== 'locked');
}
