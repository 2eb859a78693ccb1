/**
 * The views of the security-info pages. One address shows them all and ids are generated, so: test ids, then shape
 * (a code field, a QR code, a number to match), then words of either generation in any known language.
 */
import { topDialog } from '../../page/dialog';
import { mentions } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Facts, MethodKind } from '../service';
import type { Seen } from './pages-sign-in';
import { codeSource, readError, readPushError } from './security-info-facts';
import { readList, readOffered } from './security-info-list';
import { codeField, plainTexts, qrCode, readSignals, showsMatchNumber, type Signals } from './security-info-signals';
import { kindOfStart } from './methods';
import type { View } from './views';
import { pageWords } from './words';

/** Longest text that can be a heading; sentences about a method are longer. */
const titleLength = 60;

/** A page with more elements is none of these, and reading it would hold it up; the real ones have a few hundred, a long list some thousand. */
const mostElements = 50_000;

type Part = { page: View; facts?: Facts };

/** Manage mode and interrupt mode have an address each; other pages of the host are none of ours. */
function modeOf(url: URL): Facts['mode'] {
  if (/^\/(\w+\/)?security-info(\/|$)/i.test(url.pathname)) return 'manage';
  if (/^\/register(\/|$)/i.test(url.pathname)) return 'interrupt';
  return undefined;
}

/** "… added" as a whole text, a method's name beside a word for it, or the older page's sentence under that name. */
function addedView({ said, titled, scope, says, one }: Signals): Part | undefined {
  const word = [...titled, ...said].find((each) => each.startsWith('added.'));
  const added = (kind: MethodKind): Part => ({ page: 'setup.added', facts: { added: kind } });
  if (word) return added(word.slice('added.'.length) as MethodKind);
  if (said.has('title.finished')) return { page: 'setup.finished', facts: addedName(scope) };
  if (one('input, select, [role="combobox"]') || !(says('says.added') || says('says.registered'))) return undefined;
  const registered = says('says.registered');
  for (const { text, in: element } of plainTexts(scope)) {
    const kind = text.length <= titleLength ? kindOfStart(text) : undefined;
    if (kind && (registered || mentions(text, 'says.added', pageWords)) && isVisible(element)) return added(kind);
  }
  return undefined;
}

/** The last page of the interrupt names the method that is now the default. */
function addedName(scope: Element): Facts {
  for (const part of scope.querySelectorAll('*')) {
    if (part.childElementCount) continue;
    const kind = kindOfStart(part.textContent ?? '');
    if (kind) return { added: kind };
  }
  return {};
}

function codeView(signals: Signals): Part {
  const codeFrom = codeSource(signals);
  const page = codeFrom === 'app' ? 'setup.code' : codeFrom === 'email' ? 'setup.email-code' : 'setup.phone-code';
  return { page, facts: { codeFrom } };
}

/** Both branches call this "Scan the QR code"; only Microsoft's own names its app, and only the other shows a secret key. */
function qrView({ text, says, one, scope }: Signals): Part {
  const row = one('[data-testid="activation-url/key"]');
  const rows = row ? [...scope.querySelectorAll('[data-testid="activation-url/key"]')].map((each) => each.textContent).join(' ') : text();
  const revealed = /https?:\/\//.test(rows) ? 'url' : row || says('says.secretKey') ? 'key' : undefined;
  const isSecret = revealed ? revealed === 'key' : !/Microsoft Authenticator/i.test(text());
  return { page: isSecret ? 'setup.secret' : 'setup.qr', facts: revealed ? { revealed } : {} };
}

function phoneView({ said, says, one }: Signals): Part | undefined {
  if (said.has('title.phone-code')) return { page: says('says.calling') ? 'setup.phone-call' : 'setup.phone-code' };
  if (one('input[type="tel"]') || (said.has('title.phone') && one('select, [role="combobox"], input'))) return { page: 'setup.phone' };
  if (says('says.calling') && !one('input')) return { page: 'setup.phone-call' };
  return undefined;
}

/** The older page gives all of a key's steps one title; what they ask for tells them apart. "USB" and "NFC" are the same everywhere. */
function keyView({ said, one, text }: Signals): Part | undefined {
  if (!['title.key-type', 'title.key-ready', 'title.key-name'].some((word) => said.has(word))) return undefined;
  if (one('input[type="text"], input:not([type])')) return { page: 'setup.key-name' };
  return { page: /\bUSB\b/.test(text()) && /\bNFC\b/.test(text()) ? 'setup.key-type' : 'setup.key-ready' };
}

/** The step of a wizard, in a dialog or filling the page. */
function wizardView(signals: Signals): Part | undefined {
  const { said, titled, says, one, scope } = signals;
  const is = (word: string) => titled.has(word) || (!hasView(titled) && said.has(word));
  if (said.has('title.expired') || says('title.expired')) return { page: 'info.expired', facts: { error: 'session-expired' } };
  const added = addedView(signals);
  if (added) return added;
  if (one('img[alt*="captcha" i], [id*="captcha" i], [data-testid*="captcha" i]') || is('title.captcha')) return { page: 'setup.captcha' };
  if (one('[data-testid^="authmethod-picker-"]')) return { page: 'setup.choose', facts: { offered: readOffered(scope) } };
  if (is('title.try')) return { page: 'setup.try' };
  if (codeField(signals)) return codeView(signals);
  if (is('title.install')) return { page: 'setup.install' };
  if (is('title.otherApp')) return { page: 'setup.other-app' };
  if (is('title.account')) return { page: says('says.inYourApp') ? 'setup.other-app' : 'setup.account' };
  if (is('title.qr') || one('[data-testid^="activation-qr-"], [data-testid="activation-url/key"]')) return qrView(signals);
  if (is('title.choose')) return { page: 'setup.choose', facts: { offered: readOffered(scope) } };
  const phone = phoneView(signals);
  if (phone) return phone;
  if (one('[data-testid="email-input"], input[type="email"]') || (is('title.email') && one('input'))) return { page: 'setup.email' };
  const key = keyView(signals);
  if (key) return key;
  if (is('title.code')) return { page: 'setup.code', facts: { codeFrom: 'app' } };
  if (qrCode(signals)) return qrView(signals);
  if (!one('input, select, textarea, [role="combobox"]') && showsMatchNumber(signals)) return { page: 'setup.try' };
  return undefined;
}

const hasView = (words: ReadonlySet<string>): boolean => [...words].some((word) => word.startsWith('title.'));

/** A short dialog without fields that speaks of deleting. */
const isDeletion = ({ one, text, says }: Signals): boolean => !one('input, select, textarea') && text().length < 500 && says('title.delete');

/** What the security-info host shows. */
export function seeSecurityInfo(document: Document, url: URL): Seen {
  const mode = modeOf(url);
  if (!mode || !document.body || document.getElementsByTagName('*').length > mostElements) return { page: 'unknown', facts: {} };
  const dialog = topDialog(document);
  const signals = readSignals(dialog ?? document.body, Boolean(dialog) || mode === 'interrupt');
  let part = wizardOrList(document, signals, Boolean(dialog), mode);
  const error = readError(signals, document) ?? (part.page === 'setup.try' ? readPushError(signals) : undefined);
  if (error === 'session-expired' && part.page === 'unknown') part = { page: 'info.expired' };
  const skippable = mode === 'interrupt' && offersSkip(signals);
  return { page: part.page, facts: { mode, ...part.facts, ...(error && { error }), ...(skippable && { skippable }) }, readText: true };
}

function offersSkip({ scope }: Signals): boolean {
  return [...scope.querySelectorAll('button, a')].some((control) => mentions(control.textContent ?? '', 'skip', pageWords) && isVisible(control));
}

function wizardOrList(document: Document, signals: Signals, inDialog: boolean, mode: Facts['mode']): Part {
  if (inDialog || mode === 'interrupt') {
    const step = wizardView(signals);
    if (step) return step;
    if (inDialog && isDeletion(signals)) return { page: 'info.delete' };
    return { page: inDialog || document.readyState === 'complete' ? 'unknown' : 'info.loading' };
  }
  // A wizard that fills the page in manage mode is told by its own marks; the list never carries them.
  if (hasWizardMarks(signals)) return wizardView(signals) ?? { page: 'unknown' };
  const { loading, methods, complete, failed } = readList(document);
  if (loading && signals.says('title.expired')) return { page: 'info.expired', facts: { error: 'session-expired' } };
  return { page: loading ? 'info.loading' : 'info.list', facts: { ...(methods && { methods }), ...(complete && { complete }), ...(failed && { listFailed: true }) } };
}

function hasWizardMarks({ said, one }: Signals): boolean {
  if (one('[data-testid^="reskin-step-"], [data-testid^="authmethod-picker-"]')) return true;
  return [...said].some((word) => (word.startsWith('title.') && word !== 'title.list') || word.startsWith('added.'));
}
