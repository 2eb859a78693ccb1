import { randomBytes, randomUUID } from 'node:crypto';
import { Phone } from './phone';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'ja';
/** Wording of the set-up pages: 'new' as of 2025-26, 'old' as of 2020-24. */
export type Generation = 'new' | 'old';
export type MethodKind = 'authenticator' | 'totp' | 'sms' | 'call' | 'passkey' | 'security-key' | 'password' | 'email';

export interface Method {
  id: string;
  kind: MethodKind;
  /** Device name, or masked number. */
  detail: string;
  /** Base32; for 'authenticator' and 'totp'. */
  secret?: string;
  /** The simulated phone that holds the app account. */
  phoneId?: string;
  addedAt: number;
}

/** How the practice tenant behaves for one account. */
export interface Scenario {
  language: Language;
  generation: Generation;
  mustRegister: 'no' | 'skippable' | 'required';
  daysLeft: number;
  initial: MethodKind[];
  /** Others are missing from pickers, as when the organisation blocks them. */
  allowed: MethodKind[];
  /** The first QR shown is already used; Back and Next give a fresh one. */
  expiredQr: boolean;
  /** Sign-in ends on AADSTS50020. */
  wrongTenant: boolean;
  pushPolicy: 'approve-by-user' | 'denied-first' | 'timeout-first';
  pushTimeoutMs: number;
  /** The set-up page says "Sorry! We cannot process your request" once. */
  sessionMinutesOver: boolean;
  /** Added to each API call of the set-up page, in ms. */
  slowMs: number;
  /** Stable ids are renamed on the set-up pages; texts stay. */
  renamed: boolean;
  /** Names of elements that the set-up pages leave out. */
  missing: string[];
  blocking: boolean;
  nativeDialog: boolean;
  /** The sign-in page offers the remembered account first. */
  accountPicker: boolean;
  /** Sign-in asks which of two accounts of that name is meant. */
  workOrPersonal: boolean;
  /** Sign-in wants a temporary access pass (the account's password serves as the pass). */
  accessPass: boolean;
  captchaFirst: boolean;
  /** Sign-in ends on the error page with this number, e.g. '53003'. */
  errorCode?: string;
  /** Sign-in asks for a second factor if the account has one. */
  challenge: boolean;
}

/** A method that is being set up; scratch space of the security-info API. */
export interface PendingSetup {
  kind: MethodKind;
  verificationContext: string;
  secret?: string;
  activationCode?: string;
  expectedCode?: string;
  detail?: string;
  verified?: boolean;
  extra: Record<string, unknown>;
}

export interface Account {
  upn: string;
  password: string;
  displayName: string;
  tenant: string;
  phoneNumber: string;
  scenario: Scenario;
  methods: Method[];
  pendingSetup: PendingSetup | undefined;
  /** When the user chose "skip for now". */
  skippedAt: number | undefined;
  /** One-shot events that already happened ('expired-qr', 'session-over', …). */
  happened: Set<string>;
}

/** One browser signed in on one host. */
export interface Session {
  id: string;
  host: string;
  upn: string;
  startedAt: number;
  /** When a second factor was last passed in this sign-in. */
  strongAt: number | undefined;
  mode: 'manage' | 'interrupt' | 'app' | 'sign-in';
  /** Interrupt mode: where "Done" goes. */
  returnTo: string | undefined;
  /** Interrupt mode: where "Skip setup" goes; undefined if it can't be skipped. */
  skipTo: string | undefined;
  /** Free for the host that owns the session. */
  data: Record<string, unknown>;
}

/** What a one-time token from sign-in stands for; see `PracticeState.redeem`. */
export interface Landing {
  upn: string;
  strongAt: number | undefined;
  mode: 'manage' | 'interrupt' | 'app';
  returnTo: string | undefined;
  skipTo: string | undefined;
  /** The `state` that the host gave to authorize (a path of its own to go back to). */
  state: string | undefined;
}

export const everyMethod: MethodKind[] = ['passkey', 'authenticator', 'totp', 'sms', 'call', 'security-key', 'email'];
/** Methods that count as multi-factor; password and e-mail do not. */
export const secondFactors: ReadonlySet<MethodKind> = new Set(['authenticator', 'totp', 'sms', 'call', 'passkey', 'security-key']);

export const plainScenario: Scenario = {
  language: 'en', generation: 'new', mustRegister: 'no', daysLeft: 14, initial: [], allowed: everyMethod,
  expiredQr: false, wrongTenant: false, pushPolicy: 'approve-by-user', pushTimeoutMs: 120_000,
  sessionMinutesOver: false, slowMs: 0, renamed: false, missing: [], blocking: false, nativeDialog: false,
  accountPicker: false, workOrPersonal: false, accessPass: false, captchaFirst: false, challenge: true,
};

const demo = { upn: 'mina.okafor@contoso.example', password: 'practice-only-1', displayName: 'Mina Okafor' };
const givenNames = ['Ada', 'Bo', 'Chi', 'Dana', 'Eli', 'Femi', 'Gus', 'Hana', 'Ivo', 'Jun'];

/** Everything the practice tenant knows; lives in memory only. */
export class PracticeState {
  readonly accounts = new Map<string, Account>();
  readonly sessions = new Map<string, Session>();
  readonly phone = new Phone();
  /** How far the tenant's clock is ahead of this computer's, in ms: to the browser, its own looks wrong. */
  clock = 0;
  readonly #landings = new Map<string, Landing>();
  #made = 0;

  constructor() {
    this.createAccount({ mustRegister: 'required' }, demo);
  }

  /** Creates an account with the given differences from `plainScenario`. Throws if the name is taken. */
  createAccount(scenario: Partial<Scenario> = {}, as: Partial<typeof demo> = {}): Account {
    this.#made += 1;
    const given = givenNames[this.#made % givenNames.length] ?? 'Ada';
    const upn = (as.upn ?? `${given.toLowerCase()}.practice${this.#made}@contoso.example`).toLowerCase();
    if (this.accounts.has(upn)) throw new Error(`account exists: ${upn}`);
    const account: Account = {
      upn,
      password: as.password ?? `practice-${randomDigits(6)}`,
      displayName: as.displayName ?? `${given} Practice`,
      tenant: 'Contoso Practice',
      // 555-01xx is the range reserved for fiction
      phoneNumber: `+1 20255501${String(this.#made % 100).padStart(2, '0')}`,
      scenario: { ...plainScenario, ...scenario },
      methods: [],
      pendingSetup: undefined,
      skippedAt: undefined,
      happened: new Set(),
    };
    this.accounts.set(upn, account);
    for (const kind of account.scenario.initial) this.#addInitial(account, kind);
    return account;
  }

  find(upn: unknown): Account | undefined {
    return typeof upn === 'string' ? this.accounts.get(upn.trim().toLowerCase()) : undefined;
  }

  addMethod(account: Account, method: Omit<Method, 'id' | 'addedAt'>): Method {
    const added: Method = { ...method, id: randomUUID(), addedAt: Date.now() };
    account.methods.push(added);
    return added;
  }

  /** True if there was such a method. */
  removeMethod(account: Account, id: string): boolean {
    const before = account.methods.length;
    account.methods = account.methods.filter((method) => method.id !== id);
    return account.methods.length < before;
  }

  /** A token that `redeem` accepts once; sign-in posts it to the host the user wanted. */
  issueLanding(landing: Landing): string {
    const token = randomBytes(24).toString('base64url');
    this.#landings.set(token, landing);
    return token;
  }

  redeem(token: unknown): Landing | undefined {
    if (typeof token !== 'string') return undefined;
    const landing = this.#landings.get(token);
    this.#landings.delete(token);
    return landing;
  }

  #addInitial(account: Account, kind: MethodKind): void {
    if (kind === 'authenticator' || kind === 'totp') {
      const app = this.phone.install(account, kind === 'authenticator' ? 'push' : 'totp');
      const detail = kind === 'authenticator' ? this.phone.of(account).model : '';
      this.addMethod(account, { kind, detail, secret: app.secret, phoneId: this.phone.of(account).id });
    } else if (kind === 'sms' || kind === 'call') {
      this.addMethod(account, { kind, detail: account.phoneNumber });
    } else {
      this.addMethod(account, { kind, detail: kind === 'email' ? `private-${account.upn.split('@')[0]}@example.com` : '' });
    }
  }
}

/** True if the account has a method that counts as a second factor. */
export function hasSecondFactor(account: Account): boolean {
  return account.methods.some((method) => secondFactors.has(method.kind));
}

/** Once per account and name: true the first time, false afterwards. */
export function firstTime(account: Account, name: string): boolean {
  if (account.happened.has(name)) return false;
  account.happened.add(name);
  return true;
}

export function randomDigits(length: number): string {
  return Array.from(randomBytes(length), (byte) => String(byte % 10)).join('');
}

/** '+1 2025550123' -> '+1 XXXXXXXX23', as the sign-in pages show it. */
export function maskNumber(number: string): string {
  const [country = '', rest = ''] = number.split(' ', 2);
  return `${country} ${'X'.repeat(Math.max(rest.length - 2, 0))}${rest.slice(-2)}`;
}
