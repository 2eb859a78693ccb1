import { describe, expect, it } from 'vitest';
import { allBoxes, boxesAt } from '../../../src/fill/group';
import { page } from '../page/dom';

const at = (body: string, selector: string): string[] | undefined => boxesAt(page(body).querySelector(selector) as Element)?.map((box) => box.id);
const digits = (count: number): string => Array.from({ length: count }, (_, place) => `<div><input maxlength="1" id="d${place}"></div>`).join('');

describe('boxesAt', () => {
  it.each([
    ['a field', '<input id="a"><input id="b">', '#b', ['b']],
    ['a label', '<label for="a">Code</label><p><input id="b"></p><input id="a">', 'label', ['a']],
    ['the only field of a small part', '<div><div class="box"></div><input id="a"></div>', '.box', ['a']],
    ['one of six boxes', `<input id="email"><div>${digits(6)}</div>`, '#d4', ['d0', 'd1', 'd2', 'd3', 'd4', 'd5']],
    ['one of three boxes', digits(3), '#d1', ['d1']],
    ['one of eleven boxes', digits(11), '#d1', ['d1']],
    ['a part with two fields', '<div class="box"><input><input></div>', '.box', undefined],
    ['the page itself', '<input>', 'body', undefined],
    ['a field that takes nothing', '<input readonly>', 'input', undefined],
    ['a checkbox', '<input type="checkbox">', 'input', undefined],
  ])('%s', (_, body, selector, expected) => expect(at(body, selector)).toEqual(expected));
});

it('allBoxes are the fields that can be seen, boxes together', () => {
  const document = page(`<input id="a"><input hidden><input readonly><div>${digits(6)}</div><textarea id="t"></textarea>`);
  expect(allBoxes(document).map((group) => group.map((box) => box.id))).toEqual([['a'], ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'], ['t']]);
});
