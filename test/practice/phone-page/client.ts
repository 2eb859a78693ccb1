import ko from 'knockout';
import { readQr } from './camera';
import type { Outcome, Snapshot } from './routes';

type Screen = 'home' | 'messages' | 'calls' | 'authenticator' | 'camera' | 'add' | 'how' | 'scan' | 'manual';
declare const upn: string;
const refreshMs = 600;

const failures: Record<string, string> = {
  'invalid-code': 'Activation code is invalid. It may have been used or have expired: get a new one on your computer, and check that notifications are on.',
  'not-work-account': 'This QR code can’t be used for a personal account.',
  'unknown-link': 'This QR code is not for an authenticator app.',
  'bad-key': 'That key is not valid. Check every letter.',
};

class PhoneModel {
  readonly screen = ko.observable<Screen>('home');
  readonly kind = ko.observable<'work' | 'personal' | 'other'>('work');
  readonly result = ko.observable('');
  readonly failed = ko.observable(false);
  readonly pushNumber = ko.observable('');
  readonly pushProblem = ko.observable('');
  readonly manualCode = ko.observable('');
  readonly manualUrl = ko.observable('');
  readonly manualName = ko.observable('');
  readonly manualKey = ko.observable('');
  readonly model = ko.observable('');
  readonly secondsLeft = ko.observable(0);
  readonly camera = ko.observable<string | null>(null);
  // equal values must not re-render: a control would vanish under the user's finger
  readonly call = ko.observable<Snapshot['call']>(null);
  readonly texts = ko.observableArray<Snapshot['texts'][number]>();
  readonly pushes = ko.observableArray<Snapshot['pushes'][number]>();
  readonly app = ko.observableArray<Snapshot['app'][number]>();

  readonly open = (screen: Screen): void => { this.result(''); this.failed(false); this.screen(screen); };
  readonly chooseKind = (kind: 'work' | 'personal' | 'other'): void => { this.kind(kind); this.open('how'); };

  readonly scan = async (): Promise<void> => {
    // a camera sees what is on the screen now, not what was there at the last look
    await this.refresh();
    const shown = this.camera();
    const payload = shown ? await readQr(shown) : undefined;
    if (payload === undefined) return this.#tell('No QR code found.');
    // a plain camera app knows no program for such a link
    if (this.screen() === 'camera') return this.#tell('No usable data found. Scan this code from inside the Authenticator app.');
    this.#added(await this.#act('scan', { payload, as: this.kind() }));
  };

  readonly finishManual = async (): Promise<void> => {
    const outcome = this.kind() === 'work'
      ? await this.#act('activate', { code: this.manualCode(), url: this.manualUrl() })
      : await this.#act('add-key', { key: this.manualKey(), name: this.manualName() });
    this.#added(outcome);
  };

  readonly approve = async ({ id }: { id: string }): Promise<void> => {
    const number = this.pushNumber();
    this.pushNumber('');
    this.pushProblem('');
    const { ok } = await this.#act('answer-push', { id, number });
    this.pushProblem(ok ? '' : 'That is not the number on the screen.');
  };

  readonly deny = async ({ id }: { id: string }): Promise<void> => { await this.#act('answer-push', { id }); };
  readonly answerCall = (): Promise<Outcome> => this.#act('answer-call');
  readonly pressPound = (): Promise<Outcome> => this.#act('press-pound');
  readonly hangUp = (): Promise<Outcome> => this.#act('hang-up');
  readonly newPhone = async (): Promise<void> => { await this.#act('new-phone'); this.open('home'); };

  async refresh(): Promise<void> {
    const response = await fetch(`/api/phone?upn=${encodeURIComponent(upn)}`);
    const now = await response.json() as Snapshot;
    this.model(now.model);
    this.secondsLeft(now.secondsLeft);
    if (this.camera() !== now.camera) this.camera(now.camera);
    const keep = <T>(target: ko.Observable<T> | ko.ObservableArray, value: T): void => {
      if (JSON.stringify(target()) !== JSON.stringify(value)) (target as ko.Observable<T>)(value);
    };
    keep(this.call, now.call);
    keep(this.texts, now.texts);
    keep(this.pushes, now.pushes);
    keep(this.app, now.app);
  }

  #added(outcome: Outcome): void {
    if (!outcome.ok) return this.#tell(failures[outcome.reason ?? ''] ?? 'That did not work.');
    for (const field of [this.manualCode, this.manualUrl, this.manualKey, this.manualName]) field('');
    this.open('authenticator');
    this.result('Account added.');
  }

  #tell(problem: string): void {
    this.result(problem);
    this.failed(true);
  }

  async #act(action: string, fields: Record<string, string> = {}): Promise<Outcome> {
    const response = await fetch('/api/phone', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ upn, action, ...fields }),
    });
    const outcome = await response.json() as Outcome;
    await this.refresh();
    return outcome;
  }
}

const phone = new PhoneModel();
ko.applyBindings(phone, document.querySelector('main') ?? document.body);
async function keepFresh(): Promise<void> {
  await phone.refresh().catch(() => undefined);
  setTimeout(() => void keepFresh(), refreshMs);
}
void keepFresh();
