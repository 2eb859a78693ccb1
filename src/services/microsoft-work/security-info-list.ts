/** The page's own list of methods, and the choices of its picker. */
import { layersOver } from '../../page/dialog';
import { namesOf } from '../../page/names';
import { mentions } from '../../page/text';
import { isDrawn, isVisible } from '../../page/visible';
import type { ListedMethod, MethodKind } from '../service';
import { kindOfIcon, kindOfName, kindOfStart, kindOfTestId } from './methods';
import { plainTexts } from './security-info-signals';
import { pageWords } from './words';

const rowLike = '[role="row"], tr, [role="listitem"], li';
const frame = 'nav, header, [role="navigation"], [role="banner"]';
const busy = '.ms-Spinner, [role="progressbar"], [aria-busy="true"], .ms-Shimmer-container';
const detailLimit = 80;

const first = (document: Document, selector: string): Element | undefined => [...document.querySelectorAll(selector)].find((element) => isVisible(element));

/** The button that opens the picker, by test id, icon or words. */
function addButton(document: Document): Element | undefined {
  const marked = first(document, '[data-testid="add-method-button"], button [data-icon-name="Add"], [role="button"] [data-icon-name="Add"]');
  // Icons are hidden from screen readers, so the icon's own button is asked instead.
  const icon = document.querySelector('[data-icon-name="Add"]')?.closest('button, [role="button"]');
  if (marked || (icon && isVisible(icon))) return marked ?? icon ?? undefined;
  for (const button of document.querySelectorAll('button, [role="button"]')) {
    if (namesOf(button).some((name) => mentions(name, 'addMethod', pageWords)) && isVisible(button)) return button;
  }
  return undefined;
}

function methodOfRow(row: Element): ListedMethod | undefined {
  const texts = [...plainTexts(row)].map((piece) => piece.text);
  const named = texts.find((text) => kindOfName(text));
  const name = named ?? texts.find((text) => kindOfStart(text));
  if (!name) {
    const kind = kindOfIcon(row);
    return kind && texts[0] ? withDetail(kind, texts[0], texts[1]) : undefined;
  }
  const kind = kindOfName(name) ?? kindOfStart(name);
  return kind && withDetail(kind, name, texts.find((text) => text !== name));
}

const withDetail = (kind: MethodKind, name: string, detail: string | undefined): ListedMethod => ({
  kind,
  name,
  ...(detail && { detail: detail.slice(0, detailLimit) }),
});

interface Listed { methods: readonly ListedMethod[]; complete: boolean }

/** A row with something to press and no known name may be a method that we have no words for. */
function listed(document: Document): Listed {
  const rows = [...document.querySelectorAll(rowLike)].filter((row) => !row.closest(frame) && !row.querySelector(rowLike) && isVisible(row));
  const read = rows.map((row) => ({ row, method: methodOfRow(row) }));
  const methods = read.flatMap(({ method }) => (method ? [method] : []));
  if (methods.length) return { methods, complete: read.every(({ row, method }) => method !== undefined || !row.querySelector('button, [role="button"]')) };
  const plain: ListedMethod[] = [];
  for (const { text, in: element } of plainTexts(document.body)) {
    const kind = kindOfName(text);
    if (kind && isVisible(element)) plain.push({ kind, name: text });
  }
  return { methods: plain, complete: false };
}

/** `complete`: every row was understood. `failed`: the page is there without its list, for now or for good. */
export interface MethodList { loading: boolean; methods?: readonly ListedMethod[]; complete?: boolean; failed?: boolean }

/**
 * The methods that the page lists. They are absent, not empty, unless the page has finished and shows rows or says that
 * there are none: a list that failed to load must never read as "no second factor".
 */
export function readList(document: Document): MethodList {
  const isBusy = [...document.querySelectorAll(busy)].some((element) => isDrawn(element));
  const { methods, complete } = listed(document);
  if (methods.length) return isBusy ? { loading: false } : { loading: false, methods, complete };
  if (isBusy) return { loading: true };
  for (const { text } of plainTexts(document.body)) if (mentions(text, 'says.nothingListed', pageWords)) return { loading: false, methods: [], complete: true };
  const loading = !addButton(document);
  return loading ? { loading } : { loading, failed: true };
}

const choices = 'button, [role="button"], [role="option"], [role="radio"], [role="menuitem"], [role="listitem"], li, option';

/**
 * The kinds that the picker offers; a drop-down's options lie in a layer of their own. "Authenticator app" leads to Microsoft's
 * app and, by a link, to any other.
 */
export function readOffered(scope: Element): MethodKind[] {
  const kinds = new Set<MethodKind>();
  const add = (kind: MethodKind | undefined, byName: boolean) => {
    if (kind === 'totp' && byName) kinds.add('authenticator');
    if (kind) kinds.add(kind);
    if (kind === 'authenticator') kinds.add('totp');
  };
  const entries = [scope, ...layersOver(scope.ownerDocument, scope)].flatMap((part) => [...part.querySelectorAll(choices)]);
  for (const entry of entries) {
    if (entry.tagName !== 'OPTION' && !isVisible(entry)) continue;
    const testId = entry.closest('[data-testid^="authmethod-picker-"]')?.getAttribute('data-testid');
    const texts = [...namesOf(entry), ...[...entry.querySelectorAll('*')].filter((part) => !part.childElementCount).map((part) => part.textContent ?? '')];
    const byName = texts.map(kindOfName).find((kind) => kind) ?? texts.map(kindOfStart).find((kind) => kind);
    const byId = testId ? kindOfTestId(testId) : undefined;
    add(byId ?? byName, !byId);
  }
  return [...kinds];
}
