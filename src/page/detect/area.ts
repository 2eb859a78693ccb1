/** Fields that belong together: a form's, or without one those that stand close to each other. */
import type { Field } from './fields';
import { textAfter, textBefore, textInside } from './nearby';
import { isStyled } from './seen';
import { nameWords, spoken, spokenByName, type Spoken } from './words';

const buttons = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';

/** Steps up from a field without a form to what also holds the one before, with and without a button between the two. */
const CLOSE = 4;
const FAR = 12;

export class Area {
  private readonly read = new Map<string, Spoken>();
  private shownButtons: HTMLElement[] | undefined;

  constructor(readonly container: Element, readonly fields: readonly Field[]) {}

  private once(what: string, text: () => Spoken): Spoken {
    const known = this.read.get(what) ?? text();
    this.read.set(what, known);
    return known;
  }

  get buttons(): readonly HTMLElement[] {
    return (this.shownButtons ??= [...this.container.querySelectorAll<HTMLElement>(buttons)].slice(0, 12).filter(isStyled));
  }

  /** What its buttons say. */
  get inButtons(): Spoken {
    return this.once('buttons', () => spoken(this.buttons.map((button) => [(button as HTMLInputElement).value, button.textContent, button.getAttribute('aria-label'), button.title].filter(Boolean).join(' ').slice(0, 80)).join(' | ')));
  }

  /** What its links say and where they lead. */
  get inLinks(): Spoken {
    return this.once('links', () => spoken([...this.container.querySelectorAll('a')].slice(0, 12).map((link) => `${link.textContent.slice(0, 60)} | ${nameWords((link.getAttribute('href') ?? '').slice(-60))}`).join(' | ')));
  }

  /** What the text inside says. */
  get inText(): Spoken {
    return this.once('text', () => spoken(textInside(this.container, 1500)));
  }

  /** What stands before and after it. */
  get near(): Spoken {
    return this.once('near', () => spoken(`${textBefore(this.container, 300)} | ${textAfter(this.container, 200)}`));
  }

  /** The form's id, name and class. */
  get inName(): Spoken {
    return this.once('name', () => spokenByName(nameWords(['id', 'name', 'class'].map((attribute) => this.container.getAttribute(attribute) ?? '').join(' ').slice(0, 200))));
  }

  /** The address that the form is sent to. */
  get inAction(): Spoken {
    return this.once('action', () => spokenByName(nameWords((this.container.getAttribute('action') ?? '').slice(0, 200))));
  }
}

function parentAcross(node: Node): Node | null {
  return node.parentNode ?? (node.nodeType === 11 ? (node as ShadowRoot).host ?? null : null);
}

/** The node itself, or the element in whose shadow it lies, that is in the tree of `root`; null where none is. */
function inTreeOf(root: Node, node: Node): Node | null {
  for (let at: Node | null = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) if (at.getRootNode() === root) return at;
  return null;
}

/** `contains` that also sees into open shadow roots. */
const holds = (element: Element, node: Node): boolean => element.contains(inTreeOf(element.getRootNode(), node));

/** The closest element that holds both, when they can belong together; never the whole page, unless they are right inside of it. */
function holder(field: Element, previous: Element): Element | undefined {
  let at: Node | null = field;
  for (let step = 0; at && step <= FAR; step++, at = parentAcross(at)) {
    if (at.nodeType !== 1 || !holds(at as Element, previous)) continue;
    if (step <= CLOSE) return step > 2 && isWhole(at) ? undefined : (at as Element);
    return isWhole(at) || hasButtonBetween(at as Element, previous, field) ? undefined : (at as Element);
  }
  return undefined;
}

const isWhole = (node: Node): boolean => /^(?:body|html)$/i.test(node.nodeName);

function hasButtonBetween(within: Element, first: Element, second: Element): boolean {
  const [one, two] = [inTreeOf(within.getRootNode(), first), inTreeOf(within.getRootNode(), second)];
  return [...within.querySelectorAll(buttons)].some((button) =>
    one !== null && two !== null && (one.compareDocumentPosition(button) & 4 /* FOLLOWING */) !== 0 && (button.compareDocumentPosition(two) & 4) !== 0);
}

/** Up from fields without a form until a button is inside too, since what it says tells what the fields are for. */
function withButton(element: Element): Element {
  let at: Element | null = element;
  for (let step = 0; at && step < FAR / 2; step++) {
    if (at.querySelector(buttons)) return at;
    const next: Node | null = parentAcross(at);
    at = (next?.nodeType === 11 ? (next as ShadowRoot).host : next) as Element | null;
    if (at && isWhole(at)) return step < 2 ? at : element;
  }
  return element;
}

/** Puts the fields into areas, in the order of the page. */
export function areasOf(fields: readonly Field[]): Area[] {
  const byForm = new Map<Element, Field[]>();
  const loose: { fields: Field[]; within: Element }[] = [];
  for (const field of fields) {
    const { form } = field.element;
    if (form) {
      const there = byForm.get(form);
      if (there) there.push(field);
      else byForm.set(form, [field]);
      continue;
    }
    const last = loose.at(-1);
    const lastField = last?.fields.at(-1);
    const both = lastField && field.type !== 'search' && lastField.type !== 'search' && holder(field.element, lastField.element);
    if (last && both) {
      last.fields.push(field);
      if (holds(both, last.within)) last.within = both;
    } else {
      loose.push({ fields: [field], within: field.element });
    }
  }
  const areas = [...byForm].map(([form, inside]) => new Area(form, inside));
  return [...areas, ...loose.map(({ fields: inside, within }) => new Area(withButton(within), inside))];
}
