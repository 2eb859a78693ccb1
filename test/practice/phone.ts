import { randomUUID } from 'node:crypto';
import { randomSecret } from './totp';
import type { Account } from './state';

export type PushAnswer = 'approved' | 'denied' | 'timeout';

/** An account inside the phone's authenticator app. */
export interface AppAccount { id: string; type: 'push' | 'totp'; issuer: string; name: string; secret: string }
export interface Text { id: string; at: number; body: string; code: string }
export interface Call { id: string; state: 'ringing' | 'answered' | 'ended'; onPound: () => void }
export interface PushRequest { id: string; number: string; at: number; answer: (answer: PushAnswer) => void }
/** One-time code that pairs the app with an account (push branch of the set-up). */
export interface Activation { code: string; url: string; uri: string; used: boolean; expiresAt: number; pairedWith: AppAccount | undefined }

/** What one account's owner holds in hand. */
export interface Handset {
  /** Changes when the owner gets a new phone. */
  id: string;
  model: string;
  app: AppAccount[];
  texts: Text[];
  call: Call | undefined;
  pushes: PushRequest[];
  /** PNG data URL of the QR that a set-up page shows now: all that the camera can see. */
  shownQr: string | undefined;
}

export type ScanResult = { ok: true; added: AppAccount } | { ok: false; reason: 'invalid-code' | 'not-work-account' | 'unknown-link' | 'bad-key' };

const activationUrl = 'https://phone.practice.example/activate';
/** As long as the set-up page's own session. */
const activationLifeMs = 10 * 60_000;
/** How soon a 'denied-first' or 'timeout-first' push fails by itself. */
const earlyFailureMs = 1200;

/** The simulated phones, one per account. Holds no timer that keeps the process alive. */
export class Phone {
  readonly #handsets = new Map<string, Handset>();
  readonly #activations = new Map<string, Activation>();
  readonly #pushed = new Set<string>();
  #models = 0;

  of(account: Account): Handset {
    const known = this.#handsets.get(account.upn);
    if (known) return known;
    const fresh: Handset = { ...this.#blank(), texts: [], call: undefined, pushes: [], shownQr: undefined };
    this.#handsets.set(account.upn, fresh);
    return fresh;
  }

  /** The owner gets a new phone: same number, empty app. */
  replace(account: Account): Handset {
    const handset = this.of(account);
    Object.assign(handset, this.#blank());
    handset.pushes = [];
    return handset;
  }

  sendText(account: Account, code: string): void {
    const body = `Use verification code ${code} for practice sign-in.`;
    this.of(account).texts.unshift({ id: randomUUID(), at: Date.now(), body, code });
  }

  /** Rings; `onPound` runs once if the owner answers and presses #. A new call ends the one before. */
  startCall(account: Account, onPound: () => void): void {
    this.of(account).call = { id: randomUUID(), state: 'ringing', onPound };
  }

  answerCall(account: Account): void {
    const { call } = this.of(account);
    if (call?.state === 'ringing') call.state = 'answered';
  }

  pressPound(account: Account): void {
    const { call } = this.of(account);
    if (call?.state !== 'answered') return;
    call.state = 'ended';
    call.onPound();
  }

  hangUp(account: Account): void {
    const { call } = this.of(account);
    if (call) call.state = 'ended';
  }

  /** Asks the owner to approve and to type `number`. Settles by the owner, the scenario, or `pushTimeoutMs`. */
  push(account: Account, number: string): Promise<PushAnswer> {
    const handset = this.of(account);
    const { pushPolicy, pushTimeoutMs } = account.scenario;
    const fails = pushPolicy !== 'approve-by-user' && !this.#pushed.has(account.upn);
    this.#pushed.add(account.upn);
    return new Promise((resolve) => {
      const request: PushRequest = {
        id: randomUUID(), number, at: Date.now(),
        answer: (answer) => {
          clearTimeout(timer);
          handset.pushes = handset.pushes.filter((other) => other !== request);
          resolve(answer);
        },
      };
      const timer = setTimeout(() => { request.answer(fails && pushPolicy === 'denied-first' ? 'denied' : 'timeout'); }, fails ? earlyFailureMs : pushTimeoutMs);
      timer.unref();
      // a phone without the account never hears of the request
      if (handset.app.some(({ type }) => type === 'push')) handset.pushes.push(request);
    });
  }

  /** The owner's answer. False if the number is wrong or the request is gone; a wrong number leaves it open. */
  answerPush(account: Account, id: string, typed: string | undefined): boolean {
    const request = this.of(account).pushes.find((push) => push.id === id);
    if (!request) return false;
    if (typed === undefined) request.answer('denied');
    else if (typed !== request.number) return false;
    else request.answer('approved');
    return true;
  }

  /** New one-time code for the push branch; `used: true` makes one that the app will refuse. */
  newActivation(options: { used?: boolean } = {}): Activation {
    const code = Array.from({ length: 9 }, () => Math.floor(Math.random() * 10)).join('');
    const uri = `phonefactor://activate_account?${new URLSearchParams({ code, url: activationUrl }).toString()}`;
    const activation: Activation = { code, url: activationUrl, uri, used: options.used ?? false, expiresAt: Date.now() + activationLifeMs, pairedWith: undefined };
    this.#activations.set(code, activation);
    return activation;
  }

  /** The app account that the code was paired with, once the phone has scanned or typed it. */
  pairedWith(code: string): AppAccount | undefined {
    return this.#activations.get(code)?.pairedWith;
  }

  /** A set-up page shows this image (PNG data URL); undefined when it is shown no longer. */
  registerShownQr(account: Account, png: string | undefined): void {
    this.of(account).shownQr = png;
  }

  /** What the app does with a decoded QR, by the kind of account that its owner chose. */
  scan(account: Account, payload: string, as: 'work' | 'personal' | 'other'): ScanResult {
    const url = URL.canParse(payload) ? new URL(payload) : undefined;
    if (url?.protocol === 'phonefactor:') {
      if (as !== 'work') return { ok: false, reason: 'not-work-account' };
      return this.activate(account, url.searchParams.get('code') ?? '', url.searchParams.get('url') ?? '');
    }
    if (url?.protocol === 'otpauth:') {
      if (as === 'personal') return { ok: false, reason: 'not-work-account' };
      const [issuer = '', name = ''] = decodeURIComponent(url.pathname.replace(/^\/+(totp\/)?/, '')).split(':');
      return this.addKey(account, url.searchParams.get('secret') ?? '', name || issuer, url.searchParams.get('issuer') ?? issuer);
    }
    return { ok: false, reason: 'unknown-link' };
  }

  /** Push branch by scanned or typed code and URL. */
  activate(account: Account, code: string, url: string): ScanResult {
    const activation = this.#activations.get(code.replace(/\s/g, ''));
    if (!activation || activation.used || Date.now() > activation.expiresAt || url.trim() !== activation.url) return { ok: false, reason: 'invalid-code' };
    activation.used = true;
    activation.pairedWith = this.install(account, 'push');
    return { ok: true, added: activation.pairedWith };
  }

  /** Time-based branch by scanned or typed key (base32, spaces and case don't matter). */
  addKey(account: Account, key: string, name: string, issuer: string): ScanResult {
    const secret = key.replace(/\s/g, '').toUpperCase();
    if (!/^[A-Z2-7]{16,}=*$/.test(secret)) return { ok: false, reason: 'bad-key' };
    return { ok: true, added: this.install(account, 'totp', { secret, name, issuer }) };
  }

  install(account: Account, type: AppAccount['type'], as: Partial<AppAccount> = {}): AppAccount {
    const added: AppAccount = { id: randomUUID(), type, issuer: account.tenant, name: account.upn, secret: randomSecret(), ...as };
    this.of(account).app.push(added);
    return added;
  }

  #blank(): Pick<Handset, 'id' | 'model' | 'app'> {
    this.#models += 1;
    return { id: randomUUID(), model: `Practice Phone ${this.#models}`, app: [] };
  }
}
