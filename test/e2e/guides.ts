import type { Practice } from '../practice/server';
import type { Generation, Language, Scenario } from '../practice/state';
import type { Walk } from './walk/walk';

/** One walk: a guide in a scenario, and what the user must see at its end. */
export interface Row {
  guide: string;
  goal: string;
  scenario: Partial<Scenario>;
  name: string;
  plan?: Partial<Pick<Walk, 'mistakes' | 'slowOnPhone' | 'choose' | 'newPhone' | 'from' | 'browserBack'>>;
  /** The kind that the tenant must hold at the end, more of it than before; or the card on which the walk must stop. */
  ends: { registered: string } | { card: string };
}

const WORK = 'microsoft-work';
const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'ja'];
const generations: readonly Generation[] = ['new', 'old'];

/** Every guide with what it needs to reach its end. Passkeys need a second factor first, as on the real pages. */
const guides: readonly Omit<Row, 'name'>[] = [
  { guide: `${WORK}.authenticator`, goal: 'authenticator', scenario: {}, ends: { registered: 'authenticator' } },
  { guide: `${WORK}.totp`, goal: 'totp', scenario: {}, ends: { registered: 'totp' } },
  { guide: `${WORK}.phone-text`, goal: 'phone-text', scenario: {}, ends: { registered: 'sms' } },
  { guide: `${WORK}.phone-call`, goal: 'phone-call', scenario: {}, ends: { registered: 'call' } },
  { guide: `${WORK}.passkey`, goal: 'passkey', scenario: { initial: ['authenticator'] }, ends: { registered: 'passkey' } },
  { guide: `${WORK}.security-key`, goal: 'security-key', scenario: { initial: ['authenticator'] }, ends: { registered: 'security-key' } },
  { guide: `${WORK}.second-method`, goal: 'phone-text', scenario: { initial: ['authenticator'] }, plan: { choose: `${WORK}.phone-text` }, ends: { registered: 'sms' } },
  { guide: `${WORK}.new-phone`, goal: 'new-phone', scenario: { initial: ['authenticator', 'sms'] }, plan: { newPhone: true }, ends: { registered: 'authenticator' } },
];
const interrupted = guides.filter(({ guide }) => /\.(authenticator|totp|phone-text)$/.test(guide));

/** Each guide in both generations of the pages' words and in five languages, from the security page and in an interrupted sign-in. */
export function grid(): Row[] {
  const over = (rows: readonly Omit<Row, 'name'>[], extra: Partial<Scenario>, name: string): Row[] =>
    rows.flatMap((row) => languages.flatMap((language) => generations.map((generation) =>
      ({ ...row, scenario: { ...row.scenario, ...extra, language, generation }, name: `${name} ${language} ${generation}` }))));
  return [...over(guides, {}, 'manage'), ...over(interrupted, { mustRegister: 'required' }, 'interrupt')];
}

const [authenticator, totp, phoneText, phoneCall] = guides as [Row, Row, Row, Row];
const both = (row: Omit<Row, 'name'>, name: string, scenario: Partial<Scenario>, more: Partial<Row> = {}): Row[] =>
  generations.map((generation) => ({ ...row, ...more, name: `${name} ${generation}`, scenario: { ...row.scenario, ...scenario, generation } }));

/** What goes wrong for people, and how the guide gets them through. */
export function troubles(): Row[] {
  return [
    ...both(authenticator, 'expired QR', { expiredQr: true }),
    ...both(totp, 'wrong code', {}, { plan: { mistakes: { wrongCode: true } } }),
    ...both(phoneText, 'wrong code', {}, { plan: { mistakes: { wrongCode: true } } }),
    ...both(phoneText, 'blocked method', { allowed: ['authenticator', 'totp'] }, { goal: 'authenticator', plan: { choose: `${WORK}.authenticator` }, ends: { registered: 'authenticator' } }),
    ...both(authenticator, 'push denied', {}, { plan: { mistakes: { deny: true } } }),
    ...both(authenticator, 'push timed out', { pushPolicy: 'timeout-first' }, { plan: { slowOnPhone: true } }),
    ...both(authenticator, 'ten minutes over', { sessionMinutesOver: true }),
    ...both(authenticator, 'wrong tenant', { wrongTenant: true }, { ends: { card: 'sign-in.error' } }),
    ...both(authenticator, 'blocked by risk', { errorCode: '53004' }, { ends: { card: 'sign-in.blocked' } }),
    ...both(authenticator, 'renamed ids', { renamed: true }),
    ...both(totp, 'renamed ids', { renamed: true, language: 'de' }),
    ...both(authenticator, 'no add button', { missing: ['add-method'] }, { ends: { card: 'add' } }),
    ...both(authenticator, 'no number', { missing: ['number'] }, { ends: { card: 'try' } }),
    ...both(totp, 'no titles', { missing: ['title'] }, { ends: { card: 'lost' } }),
    ...both(authenticator, 'slow page', { slowMs: 1500 }),
    ...both(totp, 'went back', {}, { plan: { mistakes: { goBack: true } } }),
    ...both(phoneText, 'browser back', {}, { plan: { browserBack: 'number' } }),
    ...both(authenticator, 'has it already', { initial: ['authenticator'] }),
    ...both(authenticator, 'blocking dialog', { blocking: true }),
    ...both(authenticator, 'native dialog', { nativeDialog: true }),
    ...both(phoneText, 'captcha', { captchaFirst: true }),
    ...both(phoneCall, 'interrupted, skippable', { mustRegister: 'skippable' }),
    ...both(authenticator, 'account picker', { accountPicker: true }),
    ...both(authenticator, 'work or personal', { workOrPersonal: true }),
    ...both(totp, 'access pass', { accessPass: true }),
  ];
}

/** Firefox's tools hold no key to answer with, so there these guides are walked to the card on which the browser asks for one. */
const asksForKey: Record<string, string> = { [`${WORK}.passkey`]: 'key-ready', [`${WORK}.security-key`]: 'key-ready' };

/**
 * What of it Firefox walks, which takes twice the time: every guide in English in both generations and, by turns, in one other language; every trouble in the new generation. The rest differs in the page's words alone, which no browser treats in its own way.
 */
export function inFirefox(rows: readonly Row[]): Row[] {
  const wanted = ({ guide, name, scenario: { language = 'en', generation = 'new' } }: Row): boolean => {
    if (!/^(manage|interrupt) /.test(name)) return generation === 'new';
    if (language === 'en') return name.startsWith('manage') || generation === 'new';
    const turn = guides.findIndex((one) => one.guide === guide);
    return name.startsWith('manage') && language === languages[1 + (turn % (languages.length - 1))] && generation === generations[turn % 2];
  };
  return rows.filter(wanted).map((row) => {
    const card = asksForKey[row.guide];
    return card ? { ...row, name: `${row.name}, to the key`, ends: { card } } : row;
  });
}

/** How many methods of the kind the tenant holds for the account. */
export const held = (practice: Practice, upn: string, kind: string): number =>
  practice.admin.account(upn)?.methods.filter((method) => method.kind === kind).length ?? 0;
