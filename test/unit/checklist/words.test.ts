import { describe, expect, it, vi } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { emptyBook, takeIn } from '../../../src/accounts/book';
import { choose } from '../../../src/accounts/choices';
import type { AccountEvidence, Evidence } from '../../../src/accounts/evidence';
import type { Row } from '../../../src/accounts/checklist';
import { lineOf } from '../../../src/accounts/summary';
import { storedBook } from '../../../src/accounts/store-shape';
import { noChoice } from '../../../src/accounts/reminder-choice';
import { groupsOf, modelOf, statusFrom, type Model } from '../../../src/checklist/model';
import { textsFrom } from '../../../src/policy/admin/texts';
import { readPolicy } from '../../../src/policy/read';
import { serviceById } from '../../../src/services/directory/find';
import type { MessageKey, PluralKey } from '../../../src/shared/message-key';
import { DAY, seen, START } from '../accounts/samples';

vi.mock('../../../src/shared/i18n', () => {
  const texts = textsFrom(english);
  const t = (key: MessageKey, ...values: (string | number)[]): string => texts(key, ...values.map(String));
  return { t, plural: (key: PluralKey, count: number, ...values: (string | number)[]) => t(`${key}_${count === 1 ? 'one' : 'other'}`, count, ...values) };
});
const { adviceWords, groundWords, nextWord, stateWord } = await import('../../../src/checklist/words');
const { statusText } = await import('../../../src/checklist/status-text');

const [days, list] = [new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }), new Intl.ListFormat('en-GB', { type: 'unit', style: 'short' })];
const speech = { day: (time: number) => days.format(time), list: (items: readonly string[]) => list.format(items) };
const model = (evidence: readonly Evidence[], managed: unknown = {}): Model =>
  modelOf({ book: storedBook(takeIn(emptyBook, evidence)), policy: { ...readPolicy(managed), receivedAt: null }, reminders: noChoice, now: START + DAY }, serviceById);
const rowOf = (evidence: readonly AccountEvidence[], managed?: unknown): Row => {
  const [row] = model(evidence, managed).rows;
  if (!row) throw new Error('no row');
  return row;
};
const words = (row: Row): string => [stateWord(row.state), groundWords(lineOf(row), row.account?.lastSeen ?? null, speech), adviceWords(row), nextWord(row.next)].join(' | ');

describe('a row says in plain words', () => {
  it.each<[string, AccountEvidence[]]>([
    ['Lacks MFA | The sign-in page asked you on 1 October 2026 to set up a method. The service will insist on it from 15 October 2026. |  | Guide me', [seen.demand(0, { daysLeft: 14 })]],
    ['On | Its security page listed on 1 October 2026: Authenticator app, Passkey. |  | ', [seen.listed(0, ['totp', 'passkey'])]],
    ['On | Its security page listed on 1 October 2026: Authenticator app. | Only one method: a lost phone would lock you out. | Add a second method', [seen.listed(0, ['totp', 'email'])]],
    ['Works, but weak | Its security page listed on 1 October 2026: Text message. | Anybody who takes over the phone number gets in. An app or a passkey is stronger. | Improve', [seen.listed(0, ['phone-text'])]],
    ['Lacks MFA | Its security page listed no second method on 1 October 2026. |  | Guide me', [seen.listed(0, ['password', 'email'])]],
    ['On | The sign-in asked for a second proof on 1 October 2026. |  | ', [seen.asked(0, ['authenticator'])]],
    ['On | Its page said on 1 October 2026 that a method was added: Passkey. |  | ', [seen.added(0, 'passkey')]],
    ['Not checked | Last seen on 1 October 2026, on no page that says whether MFA is on. |  | Check now', [seen.signedIn(0)]],
    ['Not checked | No page was seen yet that says whether MFA is on. On 1 October 2026 the page that would say it did not load. |  | Check now', [seen.failed(0)]],
  ])('%s', (expected, evidence) => { expect(words(rowOf(evidence))).toBe(expected); });

  it('what the user said, and that a page contradicts it', () => {
    const book = takeIn(emptyBook, [seen.signedIn(0)]);
    const [key = ''] = book.accounts.keys();
    const said = { ...book, accounts: choose(book.accounts, { do: 'override', key, value: 'elsewhere', when: START + 1 }) };
    const row = (one: typeof said): Row | undefined => modelOf({ book: storedBook(one), policy: { ...readPolicy({}), receivedAt: null }, reminders: noChoice, now: START }, serviceById).rows[0];
    expect(words(row(said) as Row)).toMatch(/^Set aside \| You said: MFA is on, but not visible here\. Last seen/);
    expect(adviceWords(row(takeIn(said, [seen.demand(5)])) as Row)).toBe('Since then a page said that there is no MFA.');
  });

  it('that the organisation requires a service that was never seen', () => {
    const { required, others } = groupsOf(model([seen.signedIn(0)], { services: [{ id: 'github', rule: 'required' }] }), { show: 'all', text: '' });
    expect(required.map(words)).toEqual(['Not checked | No page was seen yet that says whether MFA is on. |  | Check now']);
    expect([required[0]?.name, others[0]?.name]).toEqual(['GitHub', 'Microsoft work or school account']);
  });
});

describe('the status for the helpdesk', () => {
  const evidence = [
    seen.demand(0), { ...seen.listed(1, ['phone-text', 'email']), identity: 'bob@example.com', methods: [{ kind: 'phone-text' as const, name: 'Phone', detail: '+1 2025550123' }, { kind: 'email' as const, name: 'Email', detail: 'private@example.org' }] } as AccountEvidence,
  ];
  it('says each account with its date, the most urgent first', () => {
    expect(statusText(statusFrom(model(evidence)), speech, '1.2.3').split('\n')).toEqual([
      'MFA Setup Guide 1.2.3: MFA status of 2 October 2026', '1 of 2 accounts are done', 'Lacks MFA: 1 · Not checked: 0 · Works, but weak: 1', '',
      '- Microsoft work or school account, ann@example.com: Lacks MFA. The sign-in page asked you on 1 October 2026 to set up a method.',
      '- Microsoft work or school account, bob@example.com: Works, but weak. Its security page listed on 1 October 2026: Text message.',
    ]);
  });
  it('holds no number and no private address', () => {
    const text = statusText(statusFrom(model(evidence)), speech, '1.2.3');
    expect(text).not.toMatch(/2025550123|private@/);
  });
  it('stays short however many accounts there are', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...seen.demand(0), identity: `user${at}@example.com` }));
    const lines = statusText(statusFrom(model(many)), speech, '1').split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([205, '… and 300 more']);
  });
});
