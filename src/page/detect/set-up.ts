/** Tells the setting up of a code from the asking for one: there a stored code of another account would be wrong. */
import type { Area } from './area';
import { textAfter, textBefore, textInside } from './nearby';
import type { PageText } from './page-text';
import { isStyled, placeOf } from './seen';
import { setUpWeights, start, type SetUpSign } from './set-up-weights';
import { spoken } from './words';

const PICTURES = 60;

/** Whether a picture calls itself a QR code, or is one by its looks: a square drawn on the spot. */
function isQrCode(picture: Element): 'named' | 'square' | undefined {
  const parent = picture.parentElement;
  const names = [picture.id, picture.getAttribute('class'), picture.getAttribute('alt'), picture.getAttribute('aria-label'), picture.getAttribute('src')?.slice(0, 80), parent?.id, parent?.getAttribute('class')];
  const { width, height } = placeOf(picture);
  if (names.some((name) => name && !name.startsWith('data:') && /(?:^|[^a-z])qr|qr-?code|barcode|[a-z]Qr|QR/.test(name)) && (width === 0 || width > 60)) return 'named';
  const drawn = picture.localName === 'canvas' || picture.localName === 'svg' || picture.getAttribute('src')?.startsWith('data:image');
  return drawn && width >= 90 && width <= 450 && Math.abs(width - height) < 4 ? 'square' : undefined;
}

/** Four groups of four base32 characters or one run of 16, as secrets are shown to be typed; needs a digit, words have none. */
const secret = /\b(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{1,4}\b|\b[A-Z2-7]{16,}\b/g;
const showsSecret = (text: string): boolean => (text.match(secret) ?? []).some((match) => /[2-7]/.test(match) && /[a-z]/i.test(match)) ||
  (text.toLowerCase().match(secret) ?? []).some((match) => (match.match(/[2-7]/g) ?? []).length > 1);

/** The signs of a page or an area of it that a code is set up. `area` is that of the code's field, if there is one. */
export function setUpSigns(document: Document, area: Area | undefined, page: PageText, signsIn: boolean): ReadonlySet<SetUpSign> {
  const found = new Set<SetUpSign>();
  const root = area ? (area.container.getRootNode() as Document | ShadowRoot) : document;
  const looks = new Set([...root.querySelectorAll('img, canvas, svg')].slice(0, PICTURES).filter(isStyled).map(isQrCode));
  const text = area
    ? `${textBefore(area.container, 900)} ${textInside(area.container, 1500)} ${textAfter(area.container, 400)}`
    : textInside(document.querySelector('main, [role="main"]') ?? document.body ?? document.documentElement, 2500);
  const says = spoken(text);
  const add = (sign: SetUpSign, is: boolean): void => { if (is) found.add(sign); };
  add('a QR code', looks.has('named'));
  add('a square picture', !looks.has('named') && looks.has('square'));
  add('a secret', showsSecret(text));
  add('text: scan the QR code', says.has('scan') && says.has('qr'));
  add('text: secret', says.has('secret'));
  add('text: set up', says.has('setUp'));
  add('text: an app or a second step', says.has('app') || says.has('factor') || says.has('otp'));
  add('title or heading: set up', page.title.has('setUp') || page.headings.has('setUp'));
  add('title or heading: set up a second step', page.setsUp);
  add('path: set up', page.path.has('setUp'));
  add('button: set up', Boolean(area?.inButtons.has('setUp')));
  add('a name for the device', Boolean(area?.fields.some((field) => field.inOwn.has('item') && (field.inOwn.has('otp') || field.inOwn.has('setUp') || field.inOwn.has('person') || field.inName.has('item')))));
  add('no field for a code', !area);
  add('signs in', signsIn);
  return found;
}

/** Above 0 where setting up is more likely than not. */
export function judgeSetUp(found: ReadonlySet<SetUpSign>): number {
  let score = start;
  for (const sign of found) score += setUpWeights[sign];
  return found.has('text: an app or a second step') || found.has('a secret') ? score : -Infinity;
}
