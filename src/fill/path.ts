/** Remembering a field that the user pointed at, so that it is found again on a later visit: exactly that one, or none. */
import { isDrawn } from '../page/visible';
import { isEditable } from './field';
import { looksGenerated, pageOf } from './stable';

/** One attribute that tells an element apart. */
export interface Name { attribute: string; value: string }

/** How to find an element in a document or an open shadow root. */
export interface Step {
  tag: string;
  /** Names that looked written by a developer and fitted this element alone; the best first. */
  names: readonly Name[];
  /** `tag`, `type`, `maxlength` and `inputmode`: what the element shares with its like in the same root. */
  kind: string;
  /** The how many-eth of its kind it is, from 0, and how many there are. */
  place: number;
  of: number;
}

/** Hosts of shadow roots from the outermost in, then the field itself. */
export type BoxPath = readonly Step[];

/** JSON. One path per box, in their order. */
export interface FieldPath {
  /** The page's path with made-up parts as `*`: a place counts only there, a name on the whole host. */
  page: string;
  boxes: readonly BoxPath[];
}

type Root = Document | ShadowRoot;

/** Best first. An `autocomplete` other than for codes says nothing. */
const attributes = ['id', 'name', 'data-testid', 'autocomplete', 'aria-label', 'placeholder'] as const;

/** The path to `boxes`, which must be in the page. */
export function fieldPath(boxes: readonly Element[]): FieldPath {
  const pathname = boxes[0]?.ownerDocument.location?.pathname ?? '';
  return { page: pageOf(pathname), boxes: boxes.map(stepsTo) };
}

/** The boxes of `path`, in their order; null unless each of them is found without any doubt. */
export function findByPath(document: Document, path: FieldPath): Element[] | null {
  const isThePage = path.page === pageOf(document.location?.pathname ?? '');
  const found = path.boxes.map((box) => follow(document, box, isThePage));
  return found.length > 0 && found.every((box) => box !== null) && new Set(found).size === found.length ? found : null;
}

function stepsTo(element: Element): Step[] {
  const root = element.getRootNode() as Root;
  const before = 'host' in root ? stepsTo(root.host) : [];
  return [...before, stepTo(element, root)];
}

function stepTo(element: Element, root: Root): Step {
  const names = attributes.flatMap((attribute): Name[] => {
    const value = element.getAttribute(attribute) ?? '';
    const name = { attribute, value };
    return isTelling(attribute, value) && named(root, element.localName, name) === element ? [name] : [];
  });
  const like = alike(root, element.localName, kindOf(element));
  return { tag: element.localName, names, kind: kindOf(element), place: like.indexOf(element), of: like.length };
}

const kindOf = (element: Element): string =>
  [element.localName, (element as HTMLInputElement).type ?? '', element.getAttribute('maxlength') ?? '', element.getAttribute('inputmode') ?? ''].join(' ');

const alike = (root: Root, tag: string, kind: string): Element[] => [...root.querySelectorAll(tag)].filter((element) => kindOf(element) === kind);

function isTelling(attribute: string, value: string): boolean {
  if (attribute === 'autocomplete') return /\bone-time-code\b/i.test(value);
  // Labels are written for people, so spaces and numbers in them are no sign of a machine.
  if (attribute === 'aria-label' || attribute === 'placeholder') return /\p{L}{2}/u.test(value) && value.length <= 100;
  return !looksGenerated(value);
}

/** The only element of that name, or the only one that is drawn. */
function named(root: Root, tag: string, { attribute, value }: Name): Element | null {
  const all = [...root.querySelectorAll(tag)].filter((element) => element.getAttribute(attribute) === value);
  const left = all.length > 1 ? all.filter((element) => isDrawn(element)) : all;
  return left.length === 1 ? (left[0] as Element) : null;
}

function follow(document: Document, steps: BoxPath, isThePage: boolean): Element | null {
  let root: Root | null = document;
  let element: Element | null = null;
  for (const step of steps) {
    if (!root) return null;
    element = null;
    for (const name of step.names) element ??= named(root, step.tag, name);
    if (isThePage) element ??= placed(root, step);
    root = element?.shadowRoot ?? null;
  }
  return element && isEditable(element) ? element : null;
}

/** By its place alone, as long as there are as many of its kind as there were: with one more or less, it may be another one. */
function placed(root: Root, { tag, kind, place, of }: Step): Element | null {
  const like = alike(root, tag, kind);
  return like.length === of ? (like[place] ?? null) : null;
}

const isText = (value: unknown, most = 500): value is string => typeof value === 'string' && value.length <= most;
const isList = (value: unknown, most: number): value is unknown[] => Array.isArray(value) && value.length > 0 && value.length <= most;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether `value`, from storage or a message, has the shape and a sensible size of a path. */
export function isFieldPath(value: unknown): value is FieldPath {
  return isRecord(value) && isText(value['page']) && isList(value['boxes'], 10) && value['boxes'].every((box) => isList(box, 20) && box.every(isStep));
}

function isStep(value: unknown): value is Step {
  // The tag goes into a selector, hence the strictness.
  return isRecord(value) && isText(value['tag'], 100) && /^[a-z][a-z0-9-]*$/.test(value['tag']) && isText(value['kind'], 200)
    && Number.isInteger(value['place']) && Number.isInteger(value['of'])
    && Array.isArray(value['names']) && value['names'].length <= 10 && value['names'].every((name) => isRecord(name) && isText(name['attribute'], 30) && isText(name['value']));
}
