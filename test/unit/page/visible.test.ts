import { describe, expect, it } from 'vitest';
import { isDrawn, isFilled, isVisible, type Box } from '../../../src/page/visible';
import { roots } from '../../../src/page/roots';
import { page } from './dom';

const seen = (body: string, box?: (element: Element) => Box | undefined) => {
  const element = page(body).querySelector('#x');
  if (!element) throw new Error('no #x');
  return isVisible(element, box);
};
const boxed = (width: number, height: number, left = 10, top = 10) => ({ left, top, width, height, right: left + width, bottom: top + height });

describe('isVisible', () => {
  it.each([
    ['a plain button', '<button id="x">Next</button>', true],
    ['the hidden twin of a field', '<input id="x" class="moveOffScreen" aria-hidden="true">', false],
    ['off-screen by class alone', '<div class="moveOffScreen"><input id="x"></div>', false],
    ['behind a dialog', '<div aria-hidden="true"><button id="x">Next</button></div>', false],
    ['an undrawn ancestor', '<div style="display: none"><button id="x">Next</button></div>', false],
    ['visibility hidden', '<button id="x" style="visibility: hidden">Next</button>', false],
    ['faded out', '<div style="opacity: 0"><button id="x">Next</button></div>', false],
    ['the hidden attribute', '<div hidden><button id="x">Next</button></div>', false],
    ['a hidden input', '<input id="x" type="hidden">', false],
    ['inert', '<div inert><button id="x">Next</button></div>', false],
    ['a closed details', '<details><summary>More</summary><button id="x">Next</button></details>', false],
  ])('%s', (_, body, expected) => expect(seen(body)).toBe(expected));

  it('does not count what is not in the page', () => {
    const element = page('').createElement('button');
    expect(isVisible(element)).toBe(false);
  });

  it('asks the layout for empty, clipped and off-page boxes', () => {
    const body = '<div id="outer" style="overflow: hidden"><button id="x">Next</button></div>';
    expect(seen(body, () => boxed(80, 30))).toBe(true);
    expect(seen(body, () => boxed(0, 0))).toBe(false);
    expect(seen(body, () => boxed(1, 1))).toBe(false);
    expect(seen(body, () => boxed(80, 30, -9999))).toBe(false);
    expect(seen(body, (element) => (element.id === 'outer' ? boxed(80, 0) : boxed(80, 30)))).toBe(false);
  });

  it('tells drawn from usable', () => {
    const icon = page('<img id="x" aria-hidden="true" alt="">').querySelector('#x') as Element;
    expect(isDrawn(icon)).toBe(true);
    expect(isVisible(icon)).toBe(false);
  });
});

describe('isFilled', () => {
  it('says only whether', () => {
    const document = page('<input id="a" value="1"><input id="b"><input id="c" type="radio" value="1"><input id="d" type="radio" checked>');
    const filled = ['a', 'b', 'c', 'd'].map((id) => isFilled(document.getElementById(id) as Element));
    expect(filled).toEqual([true, false, false, true]);
  });
});

describe('roots', () => {
  it('enters open shadow roots and frames of the same origin', () => {
    const document = page('<div id="host"></div><iframe></iframe>');
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const closed = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const found = [...roots(document)];
    expect(found).toContain(shadow);
    expect(found).toContain(document.querySelector('iframe')?.contentDocument);
    expect(found).not.toContain(closed);
  });
});
