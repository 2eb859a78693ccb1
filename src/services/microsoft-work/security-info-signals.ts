/** What can be seen on a security-info view without deciding yet which view it is. */
import { clickables } from '../../page/names';
import { mentions, shownText, wordsSaying } from '../../page/text';
import { isDrawn, isVisible } from '../../page/visible';
import { pageWords } from './words';

/** Longest run of texts that is read from one view; a dialog has about fifty. */
const textLimit = 300;
const unread = `script, style, noscript, option, label, nav, header, [role="navigation"], [role="banner"], ${clickables}`;
const headings = '[data-testid="reskin-step-title"], h1, h2, h3, h4, [role="heading"], .ms-Dialog-title';

export interface Signals {
  scope: Element;
  /** The words that the headings, and in a dialog or wizard every whole text, are. */
  said: ReadonlySet<string>;
  /** The words of the step's own title alone, where the page marks it. */
  titled: ReadonlySet<string>;
  text: () => string;
  says: (word: string) => boolean;
  one: (selector: string) => Element | undefined;
}

/** Whole texts under `scope` that are shown and not a control's or the page's frame. */
export function* plainTexts(scope: Element): Generator<{ text: string; in: Element }> {
  const walker = scope.ownerDocument.createTreeWalker(scope, 4 /* SHOW_TEXT */);
  for (let seen = 0; seen < textLimit && walker.nextNode(); ) {
    const text = walker.currentNode.nodeValue?.trim();
    const parent = walker.currentNode.parentElement;
    if (!text || !parent || parent.closest(unread)) continue;
    seen++;
    yield { text, in: parent };
  }
}

/** Reads `scope` once; `deep` reads every text, for dialogs and wizards, whose headings may be marked up as anything. */
export function readSignals(scope: Element, deep: boolean): Signals {
  const said = new Set<string>();
  const titled = new Set<string>();
  const keep = (text: string, element: Element, alsoTitle = false) => {
    const words = wordsSaying(text, pageWords);
    if (!words.size || !isVisible(element)) return;
    for (const word of words) {
      said.add(word);
      if (alsoTitle) titled.add(word);
    }
  };
  for (const heading of scope.querySelectorAll(headings)) keep(heading.textContent ?? '', heading, heading.getAttribute('data-testid') !== null);
  if (deep) {
    const label = scope.getAttribute('aria-label');
    if (label) keep(label, scope);
    for (const piece of plainTexts(scope)) keep(piece.text, piece.in);
  }
  let text: string | undefined;
  const read = () => (text ??= shownText(scope));
  return {
    scope,
    said,
    titled,
    text: read,
    says: (word) => mentions(read(), word, pageWords),
    one: (selector) => [...scope.querySelectorAll(selector)].find((element) => isVisible(element)),
  };
}

/** The field for a one-time code, told by its shape. */
export function codeField({ one }: Signals): Element | undefined {
  return one(
    '[data-testid="verification-entercode-input"], [data-testid="email-verify-challenge-otp-input"], input[autocomplete="one-time-code"], ' +
      'input[maxlength="6"], input[maxlength="8"][inputmode="numeric"]',
  );
}

/** A picture as square and large as a QR code, or one that says it is one. Small squares are icons. */
export function qrCode({ scope }: Signals): Element | undefined {
  const drawn = [...scope.querySelectorAll('img, canvas, svg')].filter((picture) => isDrawn(picture));
  return drawn.find((picture) => {
    if (/\bQR\b/i.test(`${picture.getAttribute('alt') ?? ''} ${picture.getAttribute('aria-label') ?? ''}`)) return true;
    const box = picture.getBoundingClientRect();
    const width = box.width || Number(picture.getAttribute('width'));
    const height = box.height || Number(picture.getAttribute('height'));
    return width >= 120 && width <= 480 && Math.abs(width - height) <= 4 && looksGenerated(picture);
  });
}

// Artwork on the "install" page is a file; a QR code is made on the spot.
const looksGenerated = (picture: Element): boolean => picture.tagName !== 'IMG' || /^(data|blob):/.test(picture.getAttribute('src') ?? '');

/** Whether a number of two digits stands alone, as number matching shows it. The number itself is not kept. */
export function showsMatchNumber({ scope }: Signals): boolean {
  for (const { text, in: element } of plainTexts(scope)) if (/^\d{2}$/.test(text) && isVisible(element)) return true;
  return false;
}
