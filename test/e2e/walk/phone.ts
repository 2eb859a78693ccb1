import type { Tab } from './tab';

/** The user's hand on the simulated phone: real clicks on what the phone shows. */
export class PhoneHand {
  constructor(private readonly tab: Tab) {}

  static async open(tab: Tab, upn: string): Promise<PhoneHand> {
    await tab.goto(`https://phone.practice.example/?upn=${encodeURIComponent(upn)}`);
    return new PhoneHand(tab);
  }

  /** Opens the app and its scanner for a work account (Microsoft Authenticator) or another one. */
  async prepareScan(kind: 'work' | 'other' | 'personal'): Promise<void> {
    await this.home('open-authenticator');
    await this.tap('add-account');
    await this.tap(`add-${kind}`);
    await this.tap('scan-qr');
  }

  /** Scans what is on the computer's screen. Returns the app's complaint; empty when the account was added. */
  async scan(): Promise<string> {
    await this.tap('camera-view');
    return this.until(() => {
      const text = (name: string): string => document.querySelector(`[data-test="${name}"]`)?.textContent ?? '';
      if (text('result')) return '-';
      return text('camera-result') || null;
    }, 'the scan to end').then((said) => (said === '-' ? '' : said));
  }

  /** A code with enough life left to be typed. */
  async appCode(): Promise<string> {
    await this.home('open-authenticator');
    return this.until(() => {
      // The one that was added last, where a code was scanned twice.
      const account = [...document.querySelectorAll('[data-test="app-account"]')].at(-1);
      const left = Number(/(\d+)\s*s\b/.exec(account?.textContent ?? '')?.[1] ?? 0);
      return left > 2 ? (account?.querySelector('[data-test="app-code"]')?.textContent ?? null) : null;
    }, 'a code in the app', 10_000);
  }

  async textCode(): Promise<string> {
    await this.home('open-messages');
    return this.until(() => document.querySelector('[data-test="text-code"]')?.textContent ?? null, 'a text message');
  }

  /** Answers with the number; once more where the phone still showed a request that was over. */
  async approve(number: string): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      await this.tap('push-number');
      await this.tab.keyboard.type(number);
      await this.tap('push-yes');
      const said = await this.until(() => document.querySelector('[data-test="push"]')
        ? document.querySelector('[data-test="push-problem"]')?.textContent || null : '-', 'the answer to be taken');
      if (said === '-') return;
    }
  }

  async deny(): Promise<void> { await this.tap('push-no'); }

  async answerCall(): Promise<void> {
    await this.tap('call-answer');
    await this.tap('call-pound');
  }

  async newPhone(): Promise<void> { await this.tap('new-phone'); }

  private async home(then: string): Promise<void> {
    await this.tap('home');
    await this.tap(then);
  }

  /** Clicks the control of that name once it is there. */
  private async tap(name: string): Promise<void> {
    await this.tab.bringToFront();
    const at = await this.untilFor((control) => {
      const element = document.querySelector(`[data-test="${control}"]`);
      if (!element) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return box.width > 0 ? [box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)] as const : null;
    }, name, `"${name}" on the phone`);
    await this.tab.mouse.click(at[0], at[1]);
  }

  private until<T>(task: () => T | null, what: string, limit?: number): Promise<T> {
    return this.untilFor(task, undefined, what, limit);
  }

  private async untilFor<T, A>(task: (argument: A) => T | null, argument: A, what: string, limit = 8000): Promise<T> {
    const end = performance.now() + limit;
    while (performance.now() < end) {
      const found = await this.tab.evaluate(task, argument).catch(() => null);
      if (found !== null) return found;
      await this.tab.evaluate(() => new Promise(requestAnimationFrame), undefined).catch(() => undefined);
    }
    throw new Error(`waited ${limit} ms for ${what}`);
  }
}
