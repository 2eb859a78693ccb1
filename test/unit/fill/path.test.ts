import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPath, findByPath, isFieldPath } from '../../../src/fill/path';
import { page } from '../page/dom';

const found = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];
/** The path to `selector` in one page, followed in another. */
const carried = (from: string, selector: string, to: string, urls: [string, string?] = ['https://example.com/mfa']): Element[] | null => {
  const path = fieldPath(found(page(from, { url: urls[0] }), selector));
  return findByPath(page(to, { url: urls[1] ?? urls[0] }), JSON.parse(JSON.stringify(path)) as typeof path);
};
const ids = (elements: Element[] | null): string[] | null => elements && elements.map((element) => element.className);

describe('a remembered field', () => {
  it.each([
    ['by its id, wherever it is', '<input id="otp" class="x">', '<div><p><input></p><input id="otp" class="x"></div>', ['x']],
    ['by its name, when the id is made up', '<input id="input-47" name="answer" class="x">', '<input id="input-47"><input id="input-9" name="answer" class="x">', ['x']],
    ['by its label, among many of one name', '<input name="c"><input name="c" aria-label="Code" class="x">', '<b></b><input name="c"><input name="c"><input name="c" aria-label="Code" class="x">', ['x']],
    ['by its place, when nothing names it', '<div><input></div><div><input class="x"></div>', '<div><input></div><div><span></span><input class="x"></div>', ['x']],
    ['by its place, when all around it has changed', '<div><input><input maxlength="6" class="x"></div>', '<p>Wrong code</p><section><div><input></div></section><span><input maxlength="6" class="x"></span>', ['x']],
    ['not by its place when another of its kind has come', '<div><input class="x"></div>', '<div><input></div><div><input class="x"></div>', null],
    ['the one that is drawn of two twins', '<input name="otp" class="x"><input name="otp" hidden>', '<input name="otp" hidden><input name="otp" class="x">', ['x']],
    ['not when its place holds another kind of field', '<div><input maxlength="6" class="x"></div>', '<div><input type="password" class="x"></div>', null],
    ['not when its name has two', '<p><input name="otp" class="x"></p>', '<div><input name="otp"><input name="otp" class="x"></div>', null],
    ['not when its name is on something else', '<input id="otp" class="x">', '<div id="otp" class="x"></div>', null],
    ['not when it is gone', '<input id="otp" class="x">', '<p>Welcome</p>', null],
  ])('is found %s', (_, from, to, expected) => expect(ids(carried(from, '.x', to))).toEqual(expected));

  it('counts a place only on the page where it was shown', () => {
    const body = '<div><input class="x"></div>';
    expect(ids(carried(body, '.x', body, ['https://example.com/mfa/f81d4fae7dec', 'https://example.com/mfa/0c1d2e3f4a5b']))).toEqual(['x']);
    expect(carried(body, '.x', body, ['https://example.com/mfa', 'https://example.com/search'])).toBeNull();
    const named = '<div><input id="otp" class="x"></div>';
    expect(ids(carried(named, '.x', named, ['https://example.com/mfa', 'https://example.com/login']))).toEqual(['x']);
  });

  it('is a group of boxes in their order, all or none', () => {
    const six = Array.from({ length: 6 }, (_, at) => `<input name="d" maxlength="1" class="x${at}">`).join('');
    expect(ids(carried(`<div>${six}</div>`, 'input', `<div>${six}</div>`))).toEqual(['x0', 'x1', 'x2', 'x3', 'x4', 'x5']);
    expect(carried(`<div>${six}</div>`, 'input', `<div>${six.replace('<input name="d" maxlength="1" class="x5">', '')}</div>`)).toBeNull();
  });

  it('is found through open shadow roots', () => {
    const build = (): [Document, Element] => {
      const document = page('<p></p><code-field></code-field>');
      const outer = document.querySelector('code-field')?.attachShadow({ mode: 'open' });
      const inner = outer?.appendChild(document.createElement('div')).appendChild(document.createElement('one-field')).attachShadow({ mode: 'open' });
      return [document, inner?.appendChild(document.createElement('input')) as Element];
    };
    const [[, input], [again, same]] = [build(), build()];
    expect(findByPath(again, fieldPath([input]))).toEqual([same]);
  });
});

/** A random tree: a tag, maybe a name, and what is below it. */
const tree = fc.letrec<{ node: string; below: string[] }>((tie) => ({
  below: fc.oneof({ maxDepth: 3 }, fc.constant<string[]>([]), fc.array(tie('node'), { maxLength: 3 })),
  node: fc.tuple(fc.constantFrom('div', 'p', 'section', 'input', 'input'), fc.constantFrom('', 'id="otp"', 'name="otp"', 'name="q"', 'aria-label="Code"', 'id="x9k2m"', 'id="box"'), tie('below'))
    .map(([tag, attribute, children]) => (tag === 'input' ? `<input ${attribute}>` : `<${tag} ${attribute}>${children.join('')}</${tag}>`)),
})).node;

it('leads back to exactly the field that it was made from, however the page has grown around it, and never to another', () => {
  fc.assert(fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.array(tree, { maxLength: 3 }), (parts, more) => {
    const document = page(parts.join(''));
    const wrapped = page(`<header><p>Wrong code</p></header><main>${parts.map((part) => `<div>${part}</div>`).join('')}</main>`);
    const grown = page([...more, ...parts].join(''));
    const added = grown.querySelectorAll('input').length - document.querySelectorAll('input').length;
    for (const [at, input] of found(document, 'input').entries()) {
      const path = fieldPath([input]);
      expect(isFieldPath(JSON.parse(JSON.stringify(path)))).toBe(true);
      expect(findByPath(document, path)).toEqual([input]);
      expect(findByPath(wrapped, path)).toEqual([wrapped.querySelectorAll('input')[at]]);
      const [again] = findByPath(grown, path) ?? [];
      // With more fields on the page another one is taken for it only where it bears the very name.
      if (again && again !== grown.querySelectorAll('input')[at + added]) expect(path.boxes[0]?.[0]?.names.some(({ attribute, value }) => again.getAttribute(attribute) === value)).toBe(true);
    }
  }));
});

describe('isFieldPath', () => {
  const good = fieldPath(found(page('<div id="mfa"><input name="otp"></div>'), 'input'));
  const [step] = good.boxes[0] ?? [];
  it('knows one', () => expect(isFieldPath(good)).toBe(true));
  it.each([
    null, undefined, 'otp', [], {}, { page: '/', boxes: [] }, { ...good, page: 3 }, { ...good, boxes: Array.from({ length: 11 }, () => [step]) }, { ...good, boxes: [[]] }, { ...good, boxes: [step] },
    { ...good, boxes: [[{ ...step, tag: 'input, *' }]] }, { ...good, boxes: [[{ ...step, place: '0' }]] }, { ...good, boxes: [[{ ...step, of: 1.5 }]] }, { ...good, boxes: [[{ ...step, names: [{ attribute: 'id' }] }]] },
    { ...good, boxes: [[{ ...step, kind: null }]] }, { ...good, boxes: [Array.from({ length: 21 }, () => step)] },
  ])('refuses %j', (value) => expect(isFieldPath(value)).toBe(false));
});
