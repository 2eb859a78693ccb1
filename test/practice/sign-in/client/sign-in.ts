import ko from 'knockout';
import type { Config } from '../config';
import { publishTruth, withField } from './truth';
import { signInTemplate } from './sign-in-template';

type View = 'username' | 'password' | 'picker' | 'work-or-personal' | 'access-pass' | 'ways';

/** ConvergedSignIn: username, password, picker and their kin, swapped inside one page. */
class SignIn {
  readonly strings;
  readonly view;
  readonly username;
  readonly secret = ko.observable('');
  readonly error = ko.observable('');
  readonly busy = ko.observable(false);
  readonly sessions;
  readonly #secretView = ko.observable<'password' | 'access-pass'>('password');

  constructor(readonly config: Config) {
    this.strings = config.strings;
    this.view = ko.observable<View>(config.startView ?? 'username');
    this.username = ko.observable(config.sPOST_Username);
    this.sessions = config.arrSessions ?? [];
    if (config.startView === 'access-pass') this.#secretView('access-pass');
    const errors: Record<string, string> = {
      '50126': config.startView === 'access-pass' ? this.strings.accessPassError : this.strings.passwordError,
      '50034': this.strings.usernameError,
    };
    this.error(errors[config.sErrorCode] ?? '');
    publishTruth(() => this.#viewName(), {
      username: '#i0116:not(.moveOffScreen)', password: '#i0118:not(.moveOffScreen)', 'access-pass': '#accesspass',
      next: '#idSIButton9', 'sign-in': '#idSIButton9', tiles: '#tilesHolder', tile: '#tilesHolder .table[data-test-id]',
      'other-account': '#otherTile', work: '#aadTile', personal: '#msaTile', 'use-password': '#idA_PWD_SwitchToPassword',
    });
  }

  #viewName(): string {
    const view = this.view();
    if (view === 'username') return withField(view, this.username());
    return view === 'password' || view === 'access-pass' ? withField(view, this.secret()) : view;
  }

  readonly isView = (...views: View[]): boolean => views.includes(this.view());
  readonly back = (): void => { this.error(''); this.secret(''); this.view('username'); };
  readonly otherAccount = (): void => { this.username(''); this.view('username'); };
  readonly ways = (): void => { this.view('ways'); };
  readonly usePassword = (): void => { this.view(this.#secretView()); };
  readonly chooseWork = (): void => { this.view(this.#secretView()); };
  readonly choosePersonal = (): void => { this.error(this.strings.personalError); };
  readonly pick = (session: { name: string }): void => { this.username(session.name); void this.#lookUp(); };

  /** Native submit only for the password: the username is looked up without leaving the page. */
  readonly submit = (): boolean => {
    if (this.isView('password', 'access-pass')) return true;
    if (this.username().trim() === '') this.error(this.strings.usernameEmpty);
    else void this.#lookUp();
    return false;
  };

  async #lookUp(): Promise<void> {
    this.error('');
    this.busy(true);
    const response = await fetch('/common/GetCredentialType', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: this.username() }),
    });
    const found = await response.json() as { IfExistsResult: number; accessPass: boolean; workOrPersonal: boolean };
    this.busy(false);
    if (found.IfExistsResult !== 0) {
      this.view('username');
      this.error(this.strings.usernameError);
      return;
    }
    this.#secretView(found.accessPass ? 'access-pass' : 'password');
    this.view(found.workOrPersonal ? 'work-or-personal' : this.#secretView());
  }
}

export function registerSignIn(): void {
  ko.components.register('ConvergedSignIn', {
    viewModel: { createViewModel: (config: Config) => new SignIn(config) },
    template: signInTemplate,
  });
}
