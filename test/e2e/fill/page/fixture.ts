/** A page under test: builds itself into `stage`, and says what it holds of the code, in its own state. */
export interface Fixture {
  mount(stage: HTMLElement, page: Page): void;
  /** The boxes to fill, in their order; default: all `[data-box]`. */
  boxes?(stage: HTMLElement): Element[];
}

/** What the page itself knows; read by the tests. */
export interface Page {
  /** The code as the page's own state has it. */
  code: string;
  /** Every code that the page has sent off. */
  sent: string[];
  /** Events of writing that reached the page. */
  touched: number;
}

type Attributes = Record<string, string>;

export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** An input to fill. */
export const box = (attributes: Attributes = {}): HTMLInputElement => element('input', { type: 'text', 'data-box': '', ...attributes });

/** A single input whose value the page keeps by `input` events. */
export const single = (attributes: Attributes = {}, style = ''): Fixture => ({
  mount: (stage, page) => {
    const field = box({ name: 'otp', ...attributes });
    field.addEventListener('input', () => { page.code = field.value; });
    stage.append(element('div', { style }, element('form', {}, element('label', {}, 'Code ', field))));
  },
});

/** `count` boxes of one character each, wired by `wire`, whose values together are the page's code. */
export const split = (count: number, wire: (inputs: HTMLInputElement[], page: Page) => void, attributes: Attributes = { maxlength: '1' }): Fixture => ({
  mount: (stage, page) => {
    const inputs = Array.from({ length: count }, (_, at) => box({ 'aria-label': `Digit ${at + 1}`, style: 'width: 32px; height: 40px', ...attributes }));
    wire(inputs, page);
    stage.append(element('form', {}, element('div', { style: 'display: flex; gap: 8px' }, ...inputs)));
  },
});

export const joined = (inputs: readonly HTMLInputElement[]): string => inputs.map(({ value }) => value).join('');
