import { describe, expect, it } from 'vitest';
import { boxesAmong } from '../../../../src/page/detect/boxes';
import { shownFields } from '../../../../src/page/detect/fields';
import { page } from '../dom';
import { detect } from '../../../../src/page/index';
import { named, seenAs } from './seen-as';

const row = (count: number, box: (index: number) => string): string => Array.from({ length: count }, (_, index) => box(index)).join('');
const ids = (count: number): string => row(count, (index) => `b${index} `).trim();

describe('boxes of one character', () => {
  it.each([4, 5, 6, 7, 8])('%i of them are one code, in order', (count) => {
    const boxes = row(count, (index) => `<input id="b${index}" maxlength="1" inputmode="numeric">`);
    expect(seenAs(`<p>Enter the code we sent to your phone</p><div>${boxes}</div><button>Verify</button>`)).toMatchObject({ kind: 'code', code: ids(count) });
  });

  it('may lie in a dialog without a form', () => {
    const boxes = row(6, (index) => `<div><input id="b${index}" maxlength="1" type="text"></div>`);
    expect(seenAs(`<main aria-hidden="true"><input name="q"></main><div role="dialog"><h2>Two-factor authentication</h2><p>Enter the code from your authenticator app</p><div>${boxes}</div><button>OK</button></div>`)).toMatchObject({ kind: 'code', code: ids(6), purpose: 'app' });
  });

  it('may lie in an open shadow root, each in one of its own', () => {
    const document = page(`<p>Enter the code that we sent to your phone</p><section>${row(6, (index) => `<div class="host" data-at="${index}"></div>`)}</section><button>Verify</button>`);
    for (const host of document.querySelectorAll<HTMLElement>('.host')) host.attachShadow({ mode: 'open' }).innerHTML = `<input id="b${host.dataset['at']}" maxlength="1" inputmode="numeric">`;
    expect(named(detect(document, 'https://example.com/')).code).toBe(ids(6));
  });

  it('may each stand in an element of their own', () => {
    const boxes = row(6, (index) => `<span><input id="b${index}" maxlength="1" type="tel"></span>`);
    expect(seenAs(`<h2>Verification code</h2><div>${boxes}</div>`).code).toBe(ids(6));
  });

  it('may have a first one that takes a pasted code', () => {
    const boxes = row(6, (index) => `<input id="b${index}" maxlength="${index ? 1 : 6}" autocomplete="one-time-code">`);
    expect(seenAs(`<form>${boxes}</form>`).code).toBe(ids(6));
  });

  it('are known by their numbers where no length is set', () => {
    const boxes = row(6, (index) => `<input id="b${index}" aria-label="Digit ${index + 1} of 6">`);
    expect(seenAs(`<p>Two-step verification: enter the code that we texted you</p><form>${boxes}<button>Verify</button></form>`).code).toBe(ids(6));
  });

  it('are chosen before a hidden input that collects them', () => {
    const boxes = row(6, (index) => `<input id="b${index}" maxlength="1">`);
    expect(seenAs(`<form><p>Security code from your app</p>${boxes}<input id="all" name="otp" type="hidden"></form>`).code).toBe(ids(6));
  });

  it('are neither three nor nine', () => {
    for (const count of [3, 9]) expect(boxesAmong(shownFields(page(row(count, (index) => `<input id="b${index}" maxlength="1">`))))).toEqual([]);
  });

  it('are no code when they are a PIN that is made', () => {
    const boxes = row(4, (index) => `<input type="password" id="b${index}" maxlength="1" aria-label="Digit ${index + 1}">`);
    expect(seenAs(`<h1>Create a PIN for your profile</h1><form>${boxes}<button>Save</button></form>`)).not.toHaveProperty('code');
  });

  it('may be drawn over one input, which is then the field', () => {
    const slots = row(6, () => '<div></div>');
    expect(seenAs(`<p>Enter the code from your authenticator app</p><div><div>${slots}</div><input id="one" style="opacity:0" maxlength="6" autocomplete="one-time-code"></div>`).code).toBe('one');
  });
});

it('an input that cannot be seen and has no boxes is left alone', () => {
  expect(seenAs('<form><input id="one" style="opacity:0" maxlength="6" autocomplete="one-time-code"></form>')).toEqual({ kind: 'none' });
});
