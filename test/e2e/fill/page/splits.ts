import { box, element, joined, split, type Fixture, type Page } from './fixture';

const on = <K extends keyof HTMLElementEventMap>(inputs: readonly HTMLInputElement[], type: K, listener: (event: HTMLElementEventMap[K], at: number) => void): void =>
  inputs.forEach((input, at) => input.addEventListener(type, (event) => listener(event, at)));

/** The page's state follows the boxes by `input` and the focus moves on, as in most such pages. */
function byInput(inputs: HTMLInputElement[], page: Page): void {
  on(inputs, 'input', (_, at) => {
    page.code = joined(inputs);
    if (inputs[at]?.value) inputs[at + 1]?.focus();
  });
  on(inputs, 'keydown', (event, at) => { if (event.key === 'Backspace' && !inputs[at]?.value) inputs[at - 1]?.focus(); });
}

function byPaste(inputs: HTMLInputElement[], page: Page): void {
  on(inputs, 'paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text') ?? '';
    inputs.forEach((input, at) => { input.value = text[at] ?? ''; });
    page.code = joined(inputs);
    inputs.at(-1)?.focus();
  });
}

/** One input with the text, and drawn boxes that show it. */
const behind = (hidden: string, over: string, wrap: (boxes: HTMLElement[], field: HTMLInputElement) => HTMLElement): Fixture => ({
  mount: (stage, page) => {
    const drawn = Array.from({ length: 6 }, () => element('div', { style: `width: 36px; height: 44px; border: 1px solid; ${over}` }));
    const field = box({ id: 'otp', maxlength: '6', style: hidden });
    field.addEventListener('input', () => {
      page.code = field.value;
      drawn.forEach((one, at) => { one.textContent = field.value[at] ?? ''; });
    });
    stage.append(wrap(drawn, field));
  },
});
const row = (...children: (Node | string)[]): HTMLElement => element('div', { style: 'display: flex; gap: 6px; width: 252px' }, ...children);

class OneDigit extends HTMLElement {
  readonly field = element('input', { maxlength: '1', style: 'width: 32px; height: 40px' });
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.field);
  }
}
customElements.define('one-digit', OneDigit);

const sending = (inputs: HTMLInputElement[], page: Page, after: () => void): void => {
  byInput(inputs, page);
  on(inputs, 'input', () => {
    if (joined(inputs).length < inputs.length) return;
    page.sent.push(joined(inputs));
    after();
  });
};

export const splits: Record<string, Fixture> = {
  'boxes by input': split(6, byInput),
  'boxes by input and paste': split(6, (inputs, page) => { byInput(inputs, page); byPaste(inputs, page); }),
  'boxes, eight': split(8, byInput),
  'boxes, four': split(4, byInput),
  'boxes of two and three': split(2, byInput, { maxlength: '3' }),
  'boxes, first has room for all': { ...split(6, (inputs, page) => { inputs[0]?.setAttribute('maxlength', '6'); byInput(inputs, page); }) },
  'boxes by keydown': split(6, (inputs, page) => on(inputs, 'keydown', (event, at) => {
    const input = inputs[at] as HTMLInputElement;
    if (event.key === 'Tab') return;
    event.preventDefault();
    if (/^\d$/.test(event.key)) { input.value = event.key; inputs[at + 1]?.focus(); }
    if (event.key === 'Backspace') { input.value = ''; inputs[at - 1]?.focus(); }
    page.code = joined(inputs);
  })),
  'boxes by key code': split(6, (inputs, page) => on(inputs, 'keyup', (event, at) => {
    page.code = joined(inputs);
    if (event.keyCode >= 48 && event.keyCode <= 57 && inputs[at]?.value) inputs[at + 1]?.focus();
  })),
  'boxes by paste alone': split(6, (inputs, page) => { on(inputs, 'beforeinput', (event) => event.preventDefault()); byPaste(inputs, page); }),
  'boxes with a late focus': split(6, (inputs, page) => on(inputs, 'input', (_, at) => {
    page.code = joined(inputs);
    setTimeout(() => inputs[at + 1]?.focus(), 0);
  })),
  'boxes that open one by one': split(6, (inputs, page) => {
    for (const input of inputs.slice(1)) input.disabled = true;
    on(inputs, 'input', (_, at) => {
      page.code = joined(inputs);
      const next = inputs[at + 1];
      if (next) { next.disabled = false; next.focus(); }
    });
  }),
  'boxes that know the active one by focus': split(6, (inputs, page) => {
    const code = ['', '', '', '', '', ''];
    let active = 3;
    on(inputs, 'focus', (_, at) => { active = at; });
    on(inputs, 'input', (_, at) => {
      code[active] = inputs[at]?.value ?? '';
      inputs.forEach((input, place) => { input.value = code[place] ?? ''; });
      page.code = code.join('');
      inputs[active + 1]?.focus();
    });
  }),
  'boxes with an old code that send themselves': split(6, (inputs, page) => { sending(inputs, page, () => undefined); inputs.forEach((input) => { input.value = '9'; }); }),
  'boxes that send themselves and empty': split(6, (inputs, page) => sending(inputs, page, () => { inputs.forEach((input) => { input.value = ''; }); inputs[0]?.focus(); })),
  'boxes that send themselves and go': split(6, (inputs, page) => sending(inputs, page, () => inputs[0]?.form?.remove())),
  'boxes that take only even digits': split(6, (inputs, page) => on(inputs, 'input', (_, at) => {
    const input = inputs[at] as HTMLInputElement;
    if (Number(input.value) % 2) input.value = '';
    page.code = joined(inputs);
  })),
  'editable boxes': {
    mount: (stage, page) => {
      const boxes = Array.from({ length: 6 }, () => element('span', { contenteditable: 'true', 'data-box': '', style: 'width: 32px; height: 40px; border: 1px solid; display: inline-block' }));
      for (const one of boxes) one.addEventListener('input', () => { page.code = boxes.map(({ textContent }) => textContent).join(''); });
      stage.append(row(...boxes));
    },
  },
  'boxes in shadow roots of their own': {
    mount: (stage, page) => {
      const boxes = Array.from({ length: 6 }, () => new OneDigit());
      for (const one of boxes) one.addEventListener('input', () => { page.code = joined(boxes.map(({ field }) => field)); });
      stage.append(row(...boxes));
    },
    boxes: (stage) => [...stage.querySelectorAll<OneDigit>('one-digit')].map(({ field }) => field),
  },
  'transparent input over boxes': behind('position: absolute; inset: 0; opacity: 0', '', (boxes, field) => {
    const wrapper = row(...boxes, field);
    wrapper.style.position = 'relative';
    return wrapper;
  }),
  'clipped input behind boxes': behind('position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)', '', (boxes, field) => element('div', {}, element('label', { for: 'otp' }, row(...boxes)), field)),
};
