import ko from 'knockout';
import { box, element, single, type Fixture } from './fixture';

/** A field that keeps the code in a model and draws the model, as frameworks do. */
const modelled = (listen: (field: HTMLInputElement, set: (text: string) => void) => void): Fixture => ({
  mount: (stage, page) => {
    const field = box({ name: 'otp' });
    listen(field, (text) => {
      page.code = text;
      queueMicrotask(() => { if (field.value !== text) field.value = text; });
    });
    stage.append(field);
  },
});

const knockout = (binding: string): Fixture => ({
  mount: (stage, page) => {
    const code = ko.observable('');
    code.subscribe((text) => { page.code = text; });
    stage.append(box({ 'data-bind': binding, name: 'otc', maxlength: '8' }));
    ko.applyBindings({ code }, stage);
  },
});

const editable = (listen: (host: HTMLElement, page: { code: string }) => void): Fixture => ({
  mount: (stage, page) => {
    const host = element('div', { contenteditable: 'true', 'data-box': '', role: 'textbox', style: 'border: 1px solid; width: 200px; height: 24px' });
    listen(host, page);
    stage.append(host);
  },
});

class CodeField extends HTMLElement {
  readonly field = element('input', { inputmode: 'numeric', maxlength: '6' });
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.field);
  }
}
customElements.define('code-field', CodeField);

/** Sends the code off by itself as soon as it is whole. */
const selfSending = (after: (field: HTMLInputElement) => void): Fixture => ({
  mount: (stage, page) => {
    const field = box({ name: 'otp', maxlength: '6' });
    field.addEventListener('input', () => {
      page.code = field.value;
      if (field.value.length < 6) return;
      page.sent.push(field.value);
      after(field);
    });
    stage.append(element('div', {}, field));
  },
});

export const singles: Record<string, Fixture> = {
  'plain': single({ autocomplete: 'one-time-code' }),
  'tel': single({ type: 'tel' }),
  'password': single({ type: 'password' }),
  'number': single({ type: 'number' }),
  'too short': single({ maxlength: '5' }),
  'old code in it': single({ value: '999999', maxlength: '6' }),
  'a name in it': single({ value: 'dana@example.com' }),
  'textarea': {
    mount: (stage, page) => {
      const field = element('textarea', { 'data-box': '' });
      field.addEventListener('input', () => { page.code = field.value; });
      stage.append(field);
    },
  },
  'knockout textInput': knockout('textInput: code'),
  'knockout value': knockout('value: code'),
  'model by input': modelled((field, set) => field.addEventListener('input', () => set(field.value))),
  'digits by keydown and beforeinput': modelled((field, set) => {
    field.addEventListener('keydown', (event) => { if (event.key.length === 1 && !/\d/.test(event.key)) event.preventDefault(); });
    field.addEventListener('beforeinput', (event) => { if (event.data && !/^\d$/.test(event.data)) event.preventDefault(); });
    field.addEventListener('input', () => set(field.value));
  }),
  'grouped by threes': modelled((field, set) => field.addEventListener('input', () => {
    const digits = field.value.replace(/\D/g, '').slice(0, 6);
    field.value = digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
    set(field.value);
  })),
  'trusted input only': modelled((field, set) => field.addEventListener('input', (event) => { if (event.isTrusted) set(field.value); else field.value = ''; })),
  'whole code only': modelled((field, set) => field.addEventListener('input', () => set(/^(\d{6})?$/.test(field.value) ? field.value : ''))),
  'takes nothing': modelled((field, set) => field.addEventListener('input', () => set('12'))),
  'read-only until focused': {
    mount: (stage, page) => {
      const field = box({ readonly: '' });
      field.addEventListener('focus', () => field.removeAttribute('readonly'));
      field.addEventListener('input', () => { page.code = field.value; });
      stage.append(field);
    },
  },
  'contenteditable': editable((host, page) => host.addEventListener('input', () => { page.code = host.textContent ?? ''; })),
  'editor with a model': editable((host, page) => host.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (event.inputType === 'insertText') page.code += event.data ?? '';
    if (event.inputType.startsWith('delete')) page.code = '';
    host.textContent = page.code;
  })),
  'shadow root': {
    mount: (stage, page) => {
      const host = new CodeField();
      host.id = 'code-field';
      host.addEventListener('input', () => { page.code = host.field.value; });
      stage.append(host);
    },
    boxes: (stage) => [(stage.querySelector('code-field') as CodeField).field],
  },
  'sends itself and empties': selfSending((field) => { field.value = ''; }),
  'sends itself and goes': selfSending((field) => field.remove()),
  'sends itself and locks': selfSending((field) => { field.value = ''; field.disabled = true; }),
};
