import ko from 'knockout';
import type { AuthMethod, Config, UserProof } from '../config';
import { challengeTemplate } from './challenge-template';
import { publishTruth, withField } from './truth';

type View = 'methods' | 'code' | 'approval' | 'denied' | 'timeout';
const pollMs = 500;

/** ConvergedTFA: list of methods, code, push or call, and how those can fail, swapped inside one page. */
class Challenge {
  readonly strings;
  readonly proofs: UserProof[];
  readonly view = ko.observable<View>('methods');
  readonly method = ko.observable<AuthMethod>('PhoneAppOTP');
  readonly code = ko.observable('');
  readonly number = ko.observable('');
  readonly error = ko.observable('');
  /** Grows with each request, so that polls for an older one stop. */
  #round = 0;

  constructor(readonly config: Config) {
    this.strings = config.strings;
    this.proofs = config.arrUserProofs ?? [];
    publishTruth(() => this.#viewName(), {
      methods: '#idDiv_SAOTCS_Proofs', 'methods-first': '#idDiv_SAOTCS_Proofs [data-value]',
      ...Object.fromEntries(this.proofs.map(({ authMethodId }) => [`proof:${authMethodId}`, `[data-value=${authMethodId}]`])),
      code: '#idTxtBx_SAOTCC_OTC', verify: '#idSubmit_SAOTCC_Continue', number: '#idRichContext_DisplaySign',
      'other-way': '#signInAnotherWay', 'resend-denied': '#idA_SAASDS_Resend', 'resend-timeout': '#idA_SAASTO_Resend',
    });
    if (config.startProof) void this.begin(config.startProof);
  }

  #viewName(): string {
    const method = this.method();
    switch (this.view()) {
      case 'code': return withField(method === 'OneWaySMS' ? 'challenge-text-code' : 'challenge-app-code', this.code());
      case 'approval': return method === 'TwoWayVoiceMobile' ? 'challenge-call' : 'challenge-push';
      default: return `challenge-${this.view()}`;
    }
  }

  readonly description = ko.pureComputed(() => {
    const phone = this.proofs.find(({ authMethodId }) => authMethodId === 'OneWaySMS')?.display.match(/\+\d+ \w+/)?.[0] ?? '';
    return this.method() === 'OneWaySMS' ? this.strings.codeFromText.replace('{phone}', phone) : this.strings.codeFromApp;
  });
  readonly approval = ko.pureComputed(() => this.method() === 'TwoWayVoiceMobile' ? this.strings.callText : this.strings.approveText);
  readonly otherWay = ko.pureComputed(() => this.method().startsWith('PhoneApp') ? this.strings.cantUseApp : this.strings.anotherWay);

  readonly showMethods = (): void => { this.#round += 1; this.view('methods'); };
  readonly choose = (proof: UserProof): void => { void this.begin(proof.authMethodId); };
  readonly resend = (): void => { void this.begin(this.method()); };
  readonly useCode = (): void => { void this.begin('PhoneAppOTP'); };

  async begin(method: AuthMethod): Promise<void> {
    const round = ++this.#round;
    this.method(method);
    this.code('');
    this.error('');
    const { Entropy } = await this.#post('/common/SAS/BeginAuth', { authMethodId: method });
    this.number(Entropy ?? '');
    if (method === 'PhoneAppOTP' || method === 'OneWaySMS') {
      this.view('code');
      return;
    }
    this.view('approval');
    while (this.#round === round) {
      const { ResultValue } = await this.#post('/common/SAS/EndAuth', {});
      if (this.#round !== round) return;
      if (ResultValue === 'Success') return this.#proceed();
      if (ResultValue === 'PhoneAppDenied') return void this.view('denied');
      if (ResultValue === 'PhoneAppNoResponse') return void this.view('timeout');
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  readonly verify = (): void => { void this.#verify(); };

  async #verify(): Promise<void> {
    const { ResultValue } = await this.#post('/common/SAS/EndAuth', { additionalAuthData: this.code().replace(/\s/g, '') });
    if (ResultValue === 'Success') this.#proceed();
    else {
      this.code('');
      this.error(this.strings.codeError);
    }
  }

  #proceed(): void {
    document.querySelector<HTMLFormElement>('form[name=f1]')?.submit();
  }

  async #post(path: string, fields: Record<string, string>): Promise<{ Entropy?: string; ResultValue?: string }> {
    const response = await fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ctx: this.config.sCtx, ...fields }),
    });
    return await response.json() as { Entropy?: string; ResultValue?: string };
  }
}

export function registerChallenge(): void {
  ko.components.register('ConvergedTFA', {
    viewModel: { createViewModel: (config: Config) => new Challenge(config) },
    template: challengeTemplate,
  });
}
