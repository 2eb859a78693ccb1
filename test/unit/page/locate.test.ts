import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/page/locate';
import type { Locator, Words } from '../../../src/services/service';
import { page } from './dom';

const words: Words = {
  next: { en: ['Next'], de: ['Weiter'] },
  goOn: { en: ['Continue'], de: ['Weiter'] },
  delete: { en: ['Delete'] },
  app: { en: ['Microsoft Authenticator', 'Authenticator app'] },
  name: { en: ['Name'] },
  cantScan: { en: ["Can't scan image?"], fr: ["Vous ne pouvez pas scanner l'image ?"] },
};
const find = (body: string, locators: Locator[], lang = 'en') => {
  const result = locate(page(body, { lang }), locators, words);
  return 'found' in result ? result.found.id : result.missing;
};
const next: Locator = { role: 'button', word: 'next' };

describe('locate', () => {
  it('takes the first locator that is decisive', () => {
    const locators: Locator[] = [{ css: '.a' }, { css: '#b' }, next];
    expect(find('<i class="a"></i><i class="a"></i><button id="b">x</button><button id="c">Next</button>', locators)).toBe('b');
    expect(find('<i class="a"></i><i class="a"></i><button id="c">Next</button>', locators)).toBe('c');
  });
  it('never guesses between two', () => {
    expect(find('<button id="a">Next</button><button id="b">Next</button>', [next])).toBe('many');
    expect(find('<p>nothing</p>', [next])).toBe('none');
  });
  it('does not see hidden twins', () => {
    expect(find('<button id="a" aria-hidden="true">Next</button><button id="b">Next</button>', [next])).toBe('b');
  });
  it('prefers the dialog in front and never points behind it', () => {
    const dialog = '<div role="dialog" aria-modal="true"><button id="b">Next</button></div>';
    expect(find(`<button id="a">Next</button>${dialog}`, [next])).toBe('b');
    expect(find(`<button id="a">Delete</button>${dialog}`, [{ role: 'button', word: 'delete' }])).toBe('none');
  });
  it('reaches the options of a list that a dialog opened', () => {
    const body = '<div role="dialog" aria-modal="true"><button>x</button></div><div role="listbox"><button role="option" id="o">Authenticator app</button></div>';
    expect(find(body, [{ css: '[role="option"]', word: 'app' }])).toBe('o');
  });
  it('reads the names that elements have', () => {
    const named = (body: string) => find(body, [next]);
    expect(named('<input type="submit" id="a" value="Next">')).toBe('a');
    expect(named('<button id="a" aria-label="Next"><i></i></button>')).toBe('a');
    expect(named('<span id="l">Next</span><button id="a" aria-labelledby="l"></button>')).toBe('a');
    expect(named('<button id="a"><img alt="Next"></button>')).toBe('a');
    expect(named('<button id="a">\ue710  NEXT\u200b : </button>')).toBe('a');
    expect(named('<button id="a">Next week</button>')).toBe('none');
    expect(find('<button id="a" aria-label="Delete Passkey">Delete</button>', [{ role: 'button', word: 'delete' }])).toBe('a');
  });
  it('compares apostrophes and French punctuation as a person does', () => {
    const link: Locator = { role: 'link', word: 'cantScan' };
    expect(find('<button class="ms-Link" id="a">Can’t scan image?</button>', [link])).toBe('a');
    expect(find('<button class="ms-Link" id="a">Vous ne pouvez pas scanner l’image\u00a0?</button>', [link], 'fr')).toBe('a');
  });
  it('prefers the page language, then the newest word', () => {
    expect(find('<button id="a">Next</button><button id="b">Weiter</button>', [next], 'de')).toBe('b');
    expect(find('<button id="a">Authenticator app</button><button id="b">Microsoft Authenticator</button>', [{ role: 'button', word: 'app' }])).toBe('b');
    expect(find('<button id="a">Authenticator app</button>', [{ role: 'button', word: 'app' }])).toBe('a');
  });
  it('returns the control that an icon or label stands for', () => {
    expect(find('<button id="a"><i data-icon-name="Add" aria-hidden="true"></i></button>', [{ css: '[data-icon-name="Add"]' }])).toBe('a');
    expect(find('<input id="r" type="radio" style="opacity: 0"><label id="l" for="r">Next</label>', [{ role: 'radio', word: 'next' }])).toBe('l');
  });
  it('finds fields by label and texts by pattern', () => {
    expect(find('<label for="f">Name</label><input id="f">', [{ role: 'textbox', word: 'name' }])).toBe('f');
    expect(find('<p><b id="n">42</b></p>', [{ pattern: '\\d{2,3}' }])).toBe('n');
    expect(find('<p id="t">Hello,  there!</p>', [{ pattern: 'Hello, there!?' }])).toBe('t');
  });
  it('looks into open shadow roots, and keeps going after a broken selector', () => {
    const document = page('<div id="host"></div>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="deep">Next</button>';
    expect(locate(document, [{ css: ':::' }, next], words)).toMatchObject({ found: { id: 'deep' }, by: 1 });
  });
  it('leaves our own overlay out', () => {
    const document = page('<div id="ours" data-ours><button>Next</button></div>');
    expect(locate(document, [next], words, { isOurs: (element) => element.closest('[data-ours]') !== null })).toMatchObject({ missing: 'none' });
  });
});
