/**
 * A user who knows nothing walks a guide: clicks only where the spotlight is, types only what the card and the phone give, and
 * does on the phone what the card says. Where the card has words only, the user looks for the quoted words on the page.
 */
import { PhoneHand } from './phone';
import { settled, type Box, type Reading } from './reading';
import type { Tab } from './tab';
import { encloses, rightPlaces } from './truth';

export interface Person { upn: string; password: string; phoneNumber: string }

export interface Walk {
  guide: string;
  /** The practice tenant's word for what the guide is after. */
  goal: string;
  person: Person;
  page: Tab;
  phone: Tab;
  /** Called at every card, before the user acts; the place for a screenshot. */
  onStep?: (reading: Reading, number: number) => Promise<void>;
  /** Where the user types a wrong code first, or denies the first request. */
  mistakes?: { wrongCode?: boolean; deny?: boolean; goBack?: boolean; personal?: boolean };
  /** The user does not answer the first request in time. */
  slowOnPhone?: boolean;
  /** The guide that the user takes where the card offers a choice. */
  choose?: string;
  /** The user has a new phone: nothing in its app. */
  newPhone?: boolean;
  /** The card at which the user presses the browser's Back button once. */
  browserBack?: string;
  /** The card on which the walk is to end. */
  until?: string;
  /** What a person reads in the page's picture of characters. */
  readPicture?: () => string;
  /** Begins somewhere else than the link. */
  from?: string;
  /** Number of cards after which a walk has gone astray. */
  most?: number;
}

export interface Step { step: string; view: string; page: string; pointing: 'right' | 'wrong' | 'words' | 'none'; detail?: string }
export interface Report { steps: Step[]; reached: boolean; why: string }

/** Walks until the guide says that it is done, or cannot go on; never throws for what a page does. */
export async function walk(plan: Walk): Promise<Report> {
  const steps: Step[] = [];
  const hand = await PhoneHand.open(plan.phone, plan.person.upn);
  const user = new User(plan, hand);
  if (plan.newPhone) await hand.newPhone();
  await plan.page.bringToFront();
  await plan.page.goto(plan.from ?? `https://aka.ms/mfasetup#mfa-guide=${plan.guide}`);
  let before = '';
  try {
    for (let number = 1; number <= (plan.most ?? 45); number++) {
      const reading = await settled(plan.page, (now) => (isOurs(now.url) ? (now.card ? now.card.kind !== 'wait' : steps.at(-1)?.step === 'leave' && now.view === 'stay') && now.view !== '' && signature(now) !== before : left(now)), { what: `a card after ${before}` });
      if (!reading.card && isOurs(reading.url)) { await user.signInAlone(reading); continue; }
      if (left(reading)) return { steps, reached: steps.some(({ step }) => step === 'leave'), why: `left to ${new URL(reading.url).hostname}` };
      const card = reading.card;
      if (!card) throw new Error('no card');
      steps.push({ step: card.step, view: reading.view, page: card.page, ...(await judge(plan, reading)) });
      await plan.onStep?.(reading, number);
      if (card.step === plan.until) return { steps, reached: true, why: 'the card that was asked for' };
      if (card.kind === 'done' && card.step !== 'leave') return { steps, reached: true, why: 'done' };
      before = signature(reading);
      await user.act(reading);
    }
    return { steps, reached: false, why: 'too many cards' };
  } catch (error) {
    return { steps, reached: false, why: String(error) };
  }
}

const OURS = /^(login\.microsoftonline\.com|mysignins\.microsoft\.com)$/;
const isOurs = (url: string): boolean => OURS.test(URL.parse(url)?.hostname ?? '');
/** The sign-in that was interrupted has gone on to where it wanted to go. */
const left = ({ url }: Reading): boolean => URL.parse(url)?.hostname === 'myapplications.microsoft.com';
const signature = ({ url, card, spot, view }: Reading): string => JSON.stringify([url, card?.step, card?.kind, card?.titles, card?.error, spot, view]);

/** Compares the spotlight with what the practice tenant holds to be right. */
async function judge(plan: Walk, reading: Reading): Promise<Pick<Step, 'pointing' | 'detail'>> {
  // These cards ask something of their own; nothing on the page is due.
  if (['choose', 'already', 'not-offered', 'offer'].includes(reading.card?.kind ?? '') || reading.card?.step === 'done') return { pointing: 'none' };
  const right = await rightPlaces(plan.page, reading.view, plan.goal);
  if (!reading.spot) return { pointing: right.length ? 'words' : 'none' };
  const { spot } = reading;
  if (right.some(({ box }) => encloses(spot, box))) return { pointing: 'right' };
  return { pointing: 'wrong', detail: `${reading.view}: ring ${JSON.stringify(spot)}, right ${JSON.stringify(right)}` };
}

class User {
  private scanned = '';
  private mistakes: NonNullable<Walk['mistakes']>;
  constructor(private readonly plan: Walk, private readonly hand: PhoneHand) { this.mistakes = { ...plan.mistakes }; }

  /** Does what the card says, once. */
  async act(reading: Reading): Promise<void> {
    const { page } = this.plan;
    const step = reading.card?.step ?? '';
    const typed = await this.whatToType(step, reading);
    await this.onPhone(step, reading);
    await page.bringToFront();
    if (this.plan.browserBack === step) {
      delete this.plan.browserBack;
      // A page that was posted cannot always be shown again; whoever ends up there opens the link once more.
      await page.goBack().catch(() => undefined);
      const opens = (): Promise<boolean> => page.goto('https://aka.ms/mfasetup').then(() => true, () => false);
      for (let tries = 0; tries < 5; tries++) if (await opens()) break;
      return;
    }
    const ownCard = { choose: `[data-guide="${this.plan.choose ?? this.plan.guide}"]`, already: '[data-act="another"]', 'not-offered': '[data-act="choose"]' }[reading.card?.kind ?? ''];
    if (ownCard) return this.press(ownCard);
    if (this.mistakes.goBack && step === 'code') { [this.mistakes.goBack, this.scanned] = [false, '']; return this.mark('back'); }
    // The app refused the code: what the card's trouble says is to go back and forward for a fresh one.
    if (this.scanned !== '' && this.scanned !== 'ok') { this.scanned = ''; return this.mark('back'); }
    if (/^challenge\.methods$|^pick-way$|^sign-in\.(picker|ways)$/.test(step)) return this.ownChoice(reading);
    if (step === 'setup.captcha') return this.solveCaptcha();
    if (step === 'info.expired') { await page.keyboard.press('F5'); await page.goto(page.url()); return; }
    if (this.waitsForPhone(step, reading)) return;
    if (reading.spot) await this.clickInside(reading.spot);
    else await this.lookForWords(reading);
    if (reading.view.includes(':refused')) await page.keyboard.selectAll();
    if (typed !== null && !reading.view.includes(':filled')) await page.keyboard.type(typed);
  }

  /** Clicks what is inside the ring. A link that wraps has nothing in the middle of its box, so a person aims at its words. */
  private async clickInside(ring: Box): Promise<void> {
    const { page } = this.plan;
    const [x, y] = await page.evaluate(({ left, top, width, height }) => {
      const spots = [[0.5, 0.5], [0.25, 0.3], [0.25, 0.7], [0.75, 0.3]].map(([right = 0, down = 0]) => [left + width * right, top + height * down] as const);
      const usable = spots.find(([at, below]) => document.elementFromPoint(at, below)?.closest('a, button, input, label, [role=button], [role=option], [role=combobox], [tabindex]'));
      return usable ?? [left + width / 2, top + height / 2] as const;
    }, ring);
    await page.mouse.click(x, y);
  }

  /** The guide is over; what is left of the interrupted sign-in the user does as ever. */
  async signInAlone({ view }: Reading): Promise<void> {
    if (view !== 'stay') throw new Error(`no card on ${view}`);
    await this.mark('stay-yes');
  }

  private async whatToType(step: string, { view }: Reading): Promise<string | null> {
    const { person } = this.plan;
    if (view.includes(':filled')) return null;
    switch (step) {
      case 'sign-in.username': return person.upn;
      case 'sign-in.password': case 'sign-in.access-pass': return person.password;
      case 'number': return person.phoneNumber.replace(/^\+1 ?/, '');
      case 'key-name': return 'Work laptop';
      case 'code': case 'challenge.code-app': return this.code(() => this.hand.appCode());
      case 'text-code': case 'challenge.code': return this.code(() => this.hand.textCode());
      default: return null;
    }
  }

  private async code(right: () => Promise<string>): Promise<string> {
    if (!this.mistakes.wrongCode) return right();
    this.mistakes.wrongCode = false;
    const code = await right();
    return code.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10));
  }

  private async onPhone(step: string, { view }: Reading): Promise<void> {
    if (step === 'account') await this.hand.prepareScan('work');
    if ((step === 'qr' || step === 'secret') && this.scanned !== 'ok') {
      await this.hand.prepareScan(step === 'qr' ? 'work' : 'other');
      this.scanned = (await this.hand.scan()) || 'ok';
    }
    if (step === 'try' || step === 'challenge.push') {
      if (/denied|timeout/.test(view)) return;
      if (this.mistakes.deny) { this.mistakes.deny = false; await this.hand.deny(); return; }
      if (!this.pushWillFail()) await this.hand.approve(await this.shownNumber());
    }
    if (step === 'call' || step === 'challenge.call') await this.hand.answerCall();
  }

  /** The scenario lets the first request fail by itself: the user is too slow. */
  private pushWillFail(): boolean {
    if (!this.plan.slowOnPhone) return false;
    this.plan.slowOnPhone = false;
    return true;
  }

  /** Reads the number where the spotlight is, as a person would; else where the page knows it to be. */
  private async shownNumber(): Promise<string> {
    const text = await this.plan.page.evaluate(() => {
      const practice = (window as unknown as { __practice: { marks: Map<string, () => Element | null> } }).__practice;
      return practice.marks.get('number')?.()?.textContent ?? '';
    }, undefined);
    return /\d+/.exec(text)?.[0] ?? '';
  }

  /** Steps that the page leaves by itself, once the phone has answered. */
  private waitsForPhone(step: string, { view }: Reading): boolean {
    return (['try', 'challenge.push', 'sign-in.approve'].includes(step) && !/denied|timeout/.test(view)) || step === 'call' || step === 'challenge.call';
  }

  /** A free choice among lines: the user takes the first that is right for the goal. */
  private async ownChoice({ view }: Reading): Promise<void> {
    const places = await rightPlaces(this.plan.page, view, this.plan.goal);
    const place = places.find(({ mark }) => mark !== 'methods' && mark !== 'tiles') ?? places[0];
    if (!place) throw new Error(`nothing to choose on ${view}`);
    await this.plan.page.mouse.click(place.box.left + place.box.width / 2, place.box.top + place.box.height / 2);
  }

  /** Clicks what the practice page knows by that name; for what a user does unasked. */
  private async mark(name: string): Promise<void> {
    const { page } = this.plan;
    const at = await page.evaluate((mark) => {
      const box = (window as unknown as { __practice: { marks: Map<string, () => Element | null> } }).__practice.marks.get(mark)?.()?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] as const : null;
    }, name);
    if (!at) throw new Error(`no ${name} on the page`);
    await page.mouse.click(at[0], at[1]);
  }

  private async solveCaptcha(): Promise<void> {
    const { page } = this.plan;
    await this.mark('captcha');
    await page.keyboard.type(this.plan.readPicture?.() ?? '');
    await this.mark('next');
  }

  /** Without an arrow: exactly one thing on the page that says what the card quotes. */
  private async lookForWords({ card }: Reading): Promise<void> {
    const { page } = this.plan;
    const quote = card?.titles.map((title) => /“(.+?)”/.exec(title)?.[1]).filter(Boolean).at(-1);
    if (!quote) throw new Error(`the card "${card?.step}" points at nothing and quotes nothing`);
    const at = await page.evaluate((words) => {
      const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
      const found = [...document.querySelectorAll('button, a, input[type=submit], [role=button], [role=option], [role=menuitem], label')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && [element.textContent ?? '', element.getAttribute('aria-label') ?? '', (element as HTMLInputElement).value ?? ''].some((text) => plain(text) === plain(words));
      });
      const box = found.at(-1)?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] as const : null;
    }, quote);
    if (!at) throw new Error(`"${quote}" is nowhere on the page`);
    await page.mouse.click(at[0], at[1]);
  }

  private async press(selector: string): Promise<void> {
    const { page } = this.plan;
    const at = await page.evaluate((wanted) => {
      const element = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] as const : null;
    }, selector);
    if (!at) throw new Error(`the card has no ${selector}`);
    await page.mouse.click(at[0], at[1]);
  }
}
