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
  /** The nearest ancestor with such an id, where the way to the element starts; null: at the root. */
  from: string | null;
  /** The way down: tag, and place among the siblings of that tag, from 0. */
  way: readonly (readonly [tag: string, place: number])[];
}

export interface BoxPath {
  /** Hosts of shadow roots from the outermost in, then the field itself. */
  steps: readonly Step[];
  /** `type`, `maxlength` and `inputmode`, which have to agree where only the place tells the field. */
  kind: string;
}

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
  return { page: pageOf(pathname), boxes: boxes.map((box) => ({ steps: stepsTo(box), kind: kindOf(box) })) };
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
  const way: [string, number][] = [];
  for (let at = element; ; at = at.parentElement) {
    const siblings = [...(at.parentNode?.children ?? [])].filter(({ localName }) => localName === at.localName);
    way.unshift([at.localName, siblings.indexOf(at)]);
    if (!at.parentElement) return { tag: element.localName, names, from: null, way };
    const { id, localName } = at.parentElement;
    if (isTelling('id', id) && named(root, localName, { attribute: 'id', value: id }) === at.parentElement) return { tag: element.localName, names, from: id, way };
  }
}

function isTelling(attribute: string, value: string): boolean {
  if (attribute === 'autocomplete') return /\bone-time-code\b/i.test(value);
  // Labels are written for people, so spaces and numbers in them are no sign of a machine.
  if (attribute === 'aria-label' || attribute === 'placeholder') return /\p{L}{2}/u.test(value) && value.length <= 100;
  return !looksGenerated(value);
}

/** The only element of that name, or the only one that is drawn. */
function named(root: Root, tag: string | null, { attribute, value }: Name): Element | null {
  const all = [...root.querySelectorAll(tag ?? '*')].filter((element) => element.getAttribute(attribute) === value);
  const left = all.length > 1 ? all.filter((element) => isDrawn(element)) : all;
  return left.length === 1 ? (left[0] as Element) : null;
}

function follow(document: Document, { steps, kind }: BoxPath, isThePage: boolean): Element | null {
  let root: Root | null = document;
  let element: Element | null = null;
  for (const [at, step] of steps.entries()) {
    if (!root) return null;
    const isField = at === steps.length - 1;
    const byName: Element | null = step.names.reduce<Element | null>((found, name) => found ?? named(root as Root, step.tag, name), null);
    const byPlace: Element | null = byName || !isThePage ? null : placed(root, step);
    element = byName ?? byPlace;
    if (!element || (isField && (!isEditable(element) || (byPlace !== null && kindOf(element) !== kind)))) return null;
    root = element.shadowRoot;
  }
  return element;
}

function placed(root: Root, { from, way }: Step): Element | null {
  let at: ParentNode | null = from === null ? root : named(root, null, { attribute: 'id', value: from });
  for (const [tag, place] of way) at = [...(at?.children ?? [])].filter(({ localName }) => localName === tag)[place] ?? null;
  return at as Element | null;
}

const kindOf = (element: Element): string => [(element as HTMLInputElement).type ?? '', element.getAttribute('maxlength') ?? '', element.getAttribute('inputmode') ?? ''].join(' ');

const isText = (value: unknown, most = 500): value is string => typeof value === 'string' && value.length <= most;
const isList = (value: unknown, most: number): value is unknown[] => Array.isArray(value) && value.length <= most;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether `value`, from storage or a message, has the shape and a sensible size of a path. */
export function isFieldPath(value: unknown): value is FieldPath {
  return isRecord(value) && isText(value['page']) && isList(value['boxes'], 10) && value['boxes'].length > 0
    && value['boxes'].every((box) => isRecord(box) && isText(box['kind'], 100) && isList(box['steps'], 20) && box['steps'].length > 0 && box['steps'].every(isStep));
}

function isStep(value: unknown): value is Step {
  return isRecord(value) && isTag(value['tag']) && (value['from'] === null || isText(value['from']))
    && isList(value['names'], 10) && value['names'].every((name) => isRecord(name) && isText(name['attribute'], 30) && isText(name['value']))
    && isList(value['way'], 300) && value['way'].every((part) => isList(part, 2) && isTag(part[0]) && Number.isInteger(part[1]));
}

/** Goes into a selector, hence the strictness. */
const isTag = (value: unknown): value is string => isText(value, 100) && /^[a-z][a-z0-9-]*$/.test(value);
