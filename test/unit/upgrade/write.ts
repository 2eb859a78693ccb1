/**
 * Writes down what this version keeps in the browser, for the versions after it to be tested against:
 * `npx tsx test/unit/upgrade/write.ts > test/unit/upgrade/version-N.json`. Run it with the code that is being replaced, not with the new one.
 */
import { choose } from '../../../src/accounts/choices';
import { emptyBook, takeIn } from '../../../src/accounts/book';
import { noChoice } from '../../../src/accounts/reminder-choice';
import { storedBook } from '../../../src/accounts/store-shape';
import { newRun } from '../../../src/guide/run';
import { examplePolicy } from '../../../src/policy/example';
import { newcomers } from '../../../src/vault/newcomers';
import { createVault } from '../../../src/vault/vault';
import { newEntry, PASSPHRASE, SECRET } from '../../e2e/vault/seed';
import { seen, START } from '../accounts/samples';
import { fakeArea } from '../background/fake-browser';

const area = () => {
  const inner = fakeArea();
  return { ...inner, remove: async (keys: string | string[]) => { for (const key of [keys].flat()) await inner.remove(key); } };
};
const [local, session] = [area(), area()];
const vault = createVault({
  local, session, lock: (work) => work(), now: () => START, stay: () => ({ idle: 15, most: 720 }), kdf: { cost: { memory: 19_456, passes: 2, lanes: 1 } },
});
await vault.create(PASSPHRASE);
const kept = [
  newEntry({ issuer: 'Contoso', account: 'ann@example.com', hosts: ['login.microsoftonline.com'], note: 'work', recoveryCodes: ['11111-22222'] }),
  newEntry({ issuer: 'Counter', type: 'hotp', counter: 7 }),
  newEntry({ issuer: 'Long', algorithm: 'SHA512', digits: 8, period: 60, secret: SECRET }),
];
// Twice, so that both generations and a snapshot are there.
await vault.edit(() => newcomers(kept.slice(0, 1), [], { now: START }));
await vault.edit((entries) => [...entries, ...newcomers(kept.slice(1), entries, { now: START })]);

const evidence = [seen.signedIn(0), seen.listed(1, ['authenticator', 'phone-text']), seen.demand(2, { identity: 'mo@example.com' })];
const book = takeIn(emptyBook, evidence);
const accounts = choose(book.accounts, { do: 'add', service: 'github', name: 'ann', when: START });
const run = { ...newRun('a-run', 'microsoft-work.authenticator', START), seen: ['add', 'choose'], had: [{ kind: 'phone-text' as const, name: 'Phone' }] };

await local.set({
  accounts: storedBook({ ...book, accounts }), reminders: { ...noChoice, everyDays: 7, quietDays: [0, 6], quietHours: { from: 1080, to: 480 } },
  policy: { managed: examplePolicy, receivedAt: START }, misses: { 'microsoft-work.authenticator/add:missing': 2 },
});
await session.set({ tabs: { 5: { run, offersOff: false } } });
console.log(JSON.stringify({ passphrase: PASSPHRASE, writtenAt: START, local: local.data, session: session.data }, null, 1));
