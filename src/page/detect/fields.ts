/** The text fields of a page, with what their markup and labels call them. */
import { fieldRoots } from './field-roots';
import { leadIn } from './nearby';
import { isBehindBoxes } from './stand-in';
import { isShown, isTransparent } from './seen';
import { nameWords, spoken, spokenByName, type Spoken } from './words';

const textTypes = /^(?:text|tel|number|password|email|url|search|)$/;

/** A page with more fields than this is a spreadsheet: what follows is left out. */
const LIMIT = 250;

export class Field {
  readonly type: string;
  readonly autocomplete: string;
  /** Id, name and the names that frameworks and testers give, as words. */
  readonly name: string;
  private label: string | undefined;
  private leading: string | undefined;
  private spokenName: Spoken | undefined;
  private spokenOwn: Spoken | undefined;
  private spokenBefore: Spoken | undefined;

  constructor(readonly element: HTMLInputElement) {
    this.type = element.type;
    this.autocomplete = (element.getAttribute('autocomplete') ?? '').toLowerCase();
    const names = ['id', 'name', 'formcontrolname', 'data-testid', 'ng-model', 'data-bind'].map((attribute) => element.getAttribute(attribute) ?? '');
    this.name = nameWords([...new Set(names)].join(' '));
  }

  /** Labels, placeholder, title and names for screen readers. */
  get own(): string {
    return (this.label ??= ownText(this.element));
  }

  /** Text that stands right before the field. */
  get before(): string {
    return (this.leading ??= leadIn(this.element));
  }

  get inName(): Spoken {
    return (this.spokenName ??= spokenByName(this.name));
  }

  get inOwn(): Spoken {
    return (this.spokenOwn ??= spoken(this.own));
  }

  get inBefore(): Spoken {
    return (this.spokenBefore ??= spoken(this.before));
  }
}

function ownText(element: HTMLInputElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = [...(element.labels ?? [])].map((label) => label.textContent ?? '');
  for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)) if (id) texts.push(root.getElementById?.(id)?.textContent ?? '');
  for (const attribute of ['placeholder', 'aria-label', 'title', 'label', 'data-label', 'data-placeholder']) texts.push(element.getAttribute(attribute) ?? '');
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join(' | ').slice(0, 300);
}

/** What a person can see, and what draws its characters elsewhere. */
const isThere = (element: HTMLInputElement): boolean => (isShown(element) && !isTransparent(element)) || isBehindBoxes(element);

/** Every field of a text type in the document, its open shadow roots and frames of its origin, that a person can see. */
export function shownFields(document: Document): Field[] {
  const fields: Field[] = [];
  for (const root of fieldRoots(document)) {
    for (const element of root.querySelectorAll('input')) {
      if (fields.length >= LIMIT) return fields;
      if (textTypes.test(element.type) && isThere(element)) fields.push(new Field(element));
    }
  }
  return fields;
}
