import fc from 'fast-check';
import { createElement as h, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { read } from '../../../src/fill/field';
import { writeCode } from '../../../src/fill/write';
import { page } from '../page/dom';

const CODE = '012345';
const inputs = (document: Document): HTMLInputElement[] => [...document.querySelectorAll('input')];
const values = (document: Document): string[] => inputs(document).map(({ value }) => value);
const boxes = (count: number, attributes = 'maxlength="1"'): string => Array.from({ length: count }, () => `<input ${attributes}>`).join('');

describe('writeCode', () => {
  it.each([
    ['one field', '<input>', ['012345']],
    ['six boxes', boxes(6), ['0', '1', '2', '3', '4', '5']],
    ['boxes whose limits add up', '<input maxlength="4"><input maxlength="2">', ['0123', '45']],
    ['boxes without limits, as many as characters', boxes(6, ''), ['0', '1', '2', '3', '4', '5']],
  ])('fills %s', async (_, body, expected) => {
    const document = page(body);
    expect(await writeCode(inputs(document), CODE)).toEqual({ ok: true, boxes: expected.length });
    expect(values(document)).toEqual(expected);
    expect(document.activeElement).toBe(inputs(document).at(-1));
  });

  it.each([
    ['no box', '', 'no-field'],
    ['a field that is too short', '<input maxlength="5">', 'too-short'],
    ['too few boxes', boxes(5), 'too-short'],
    ['too few boxes without limits', boxes(2, ''), 'too-short'],
    ['too many boxes', boxes(8), 'wrong-count'],
    ['limits that do not add up', '<input maxlength="4"><input maxlength="4">', 'wrong-count'],
    ['a field with an address in it', '<input value="dana@example.com">', 'occupied'],
    ['a field with a longer number in it', '<input value="4111111111111111">', 'occupied'],
    ['a hidden field', '<input style="display: none">', 'not-visible'],
    ['one hidden box among six', `${boxes(5)}<input maxlength="1" hidden>`, 'not-visible'],
    ['a field behind a dialog', '<div aria-hidden="true"><input></div>', 'not-visible'],
    ['a read-only field', '<input readonly>', 'read-only'],
    ['a field in a disabled group', '<fieldset disabled><input></fieldset>', 'read-only'],
  ])('leaves %s alone', async (_, body, why) => {
    const document = page(body);
    const before = values(document);
    const heard = vi.fn();
    for (const type of ['keydown', 'beforeinput', 'input', 'change']) document.addEventListener(type, heard);
    expect(await writeCode(inputs(document), CODE)).toEqual({ ok: false, why });
    expect(values(document)).toEqual(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['checkbox', 'hidden', 'submit', 'email', 'date'])('takes an input of type %s for no field', async (type) => {
    const document = page(`<input type="${type}">`);
    expect(await writeCode(inputs(document), CODE)).toEqual({ ok: false, why: 'no-field' });
  });

  it('does not write one code into two documents, or twice into one field', async () => {
    const [one, two] = [page(boxes(3)), page(boxes(3))];
    expect(await writeCode([...inputs(one), ...inputs(two)], CODE)).toEqual({ ok: false, why: 'other-frame' });
    const [field] = inputs(page('<input>'));
    expect(await writeCode(Array.from({ length: 6 }, () => field as Element), CODE)).toEqual({ ok: false, why: 'no-field' });
  });

  it('goes around an accessor that the page has put on the element, so that React notices', async () => {
    const document = page('<div id="root"></div>');
    vi.stubGlobal('window', document.defaultView);
    vi.stubGlobal('document', document);
    vi.stubGlobal('navigator', document.defaultView?.navigator);
    let held = '';
    try {
      // React looks for a window when it is loaded.
      const [{ flushSync }, { createRoot }] = await Promise.all([import('react-dom'), import('react-dom/client')]);
      flushSync(() => createRoot(document.getElementById('root') as Element).render(h(function Field() {
        const [code, setCode] = useState('');
        held = code;
        return h('input', { value: code, onChange: (event) => setCode(event.target.value) });
      })));
      expect(Object.hasOwn(inputs(document)[0] as object, 'value')).toBe(true);
      expect(await writeCode(inputs(document), CODE)).toEqual({ ok: true, boxes: 1 });
      expect(held).toBe(CODE);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('tells the page as a keyboard would', async () => {
    const document = page('<input>');
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'change']) document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data ?? ''}`.trim()));
    await writeCode(inputs(document), '0123');
    expect(heard.slice(0, 5)).toEqual(['keydown 0', 'keypress 0', 'beforeinput 0', 'input 0', 'keyup 0']);
    expect(heard.filter((type) => type === 'change')).toHaveLength(1);
    expect(heard.at(-1)).toBe('change');
  });
});

/** What a page may do in the way of a code; each gets the event and the field. */
const ways: Record<string, (event: Event, field: HTMLInputElement) => void> = {
  'keydown: none': (event) => event.preventDefault(),
  'beforeinput: none': (event) => event.preventDefault(),
  'input: only even': (_, field) => { field.value = field.value.replace(/[13579]/g, ''); },
  'input: at most three': (_, field) => { field.value = field.value.slice(0, 3); },
  'input: only whole': (_, field) => { if (!/^\d{6}$/.test(field.value)) field.value = ''; },
  'input: empty again later': (_, field) => { queueMicrotask(() => { field.value = ''; }); },
  'input: empty again after a task': (_, field) => { setTimeout(() => { field.value = ''; }, 0); },
  'input: its own': (_, field) => { field.value = '777'; },
  'input: into the next': (_, field) => { const next = field.nextElementSibling as HTMLInputElement | null; if (next?.tagName === 'INPUT') { next.value = field.value; field.value = ''; } },
  'input: focus first': (_, field) => field.parentElement?.querySelector('input')?.focus(),
  'input: lock at four': (_, field) => { if (field.value.includes('4')) field.disabled = true; },
  'input: gone at three': (_, field) => { if (field.value.includes('3')) field.remove(); },
  'change: empty': (_, field) => { field.value = ''; },
  'keyup: double': (_, field) => { field.value += field.value; },
};

it('writes all of a code or nothing of it, whatever the page does', async () => {
  const behaviours = fc.uniqueArray(fc.constantFrom(...Object.keys(ways)), { maxLength: 3 });
  await fc.assert(fc.asyncProperty(fc.constantFrom(1, 6), behaviours, fc.constantFrom('', '9'), async (count, names, old) => {
    const document = page(boxes(count, `value="${old}"`));
    const fields = inputs(document);
    for (const field of fields) {
      for (const name of names) field.addEventListener(name.split(':')[0] as string, (event) => ways[name]?.(event, field));
    }
    const outcome = await writeCode(fields, CODE);
    const left = fields.filter((field) => field.isConnected);
    const now = left.map(read);
    if (!outcome.ok) expect(now).toEqual(now.map(() => old));
    // A page that empties, locks or removes the field on the last character has taken the code.
    else if (!left.every((field) => field.disabled) && !left.every((field) => field.value === '')) expect(now.join('')).toBe(CODE);
  }), { numRuns: 60 });
}, 60_000);
