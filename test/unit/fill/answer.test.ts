import { describe, expect, it } from 'vitest';
import { answerFill, type Find } from '../../../src/fill/answer';
import { fieldPath } from '../../../src/fill/path';
import { page } from '../page/dom';

const request = { code: '012345', host: 'example.com', submit: false, path: null };
const find: Find = (document) => [...document.querySelectorAll('input')].slice(0, 1);
const first = (document: Document): HTMLInputElement => document.querySelector('input') as HTMLInputElement;

describe('answerFill', () => {
  it('writes into the field that it is shown', async () => {
    const document = page('<input>');
    expect(await answerFill(request, document, find)).toEqual({ ok: true, boxes: 1, submit: 'not-asked' });
    expect(first(document).value).toBe('012345');
  });

  it.each(['https://example.org/', 'https://login.example.com/', 'https://example.com:8443/', 'http://example.com.example.org/'])('writes nothing on %s', async (url) => {
    const document = page('<input>', { url });
    expect(await answerFill(request, document, find)).toEqual({ ok: false, why: 'wrong-host' });
    expect(first(document).value).toBe('');
  });

  it('writes nothing in a frame without an origin', async () => {
    const document = page('<input>');
    Object.defineProperty(document.defaultView, 'origin', { value: 'null' });
    expect(await answerFill(request, document, find)).toEqual({ ok: false, why: 'wrong-host' });
  });

  it('writes nothing where nobody looks', async () => {
    const document = page('<input>');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    expect(await answerFill(request, document, find)).toEqual({ ok: false, why: 'hidden-page' });
  });

  it('writes nothing into another document, and says when there is no field', async () => {
    const other = page('<input>');
    expect(await answerFill(request, page('<input>'), () => [first(other)])).toEqual({ ok: false, why: 'other-frame' });
    expect(await answerFill(request, page(''), find)).toEqual({ ok: false, why: 'no-field' });
  });

  it('prefers the field that the user pointed at, and looks itself when it is not there', async () => {
    const document = page('<input><input id="answer">');
    const pointed = document.getElementById('answer') as HTMLInputElement;
    expect(await answerFill({ ...request, path: fieldPath([pointed]) }, document, find)).toMatchObject({ ok: true });
    expect([first(document).value, pointed.value]).toEqual(['', '012345']);
    pointed.remove();
    expect(await answerFill({ ...request, path: fieldPath([page('<p></p><input id="answer">').querySelector('#answer') as Element]) }, document, find)).toMatchObject({ ok: true });
    expect(first(document).value).toBe('012345');
  });

  it.each([[true, 'submitted', 1], [false, 'not-asked', 0]] as const)('sends off: %s', async (submit, outcome, times) => {
    const document = page('<form><input><button>Verify</button></form>');
    let sent = 0;
    document.addEventListener('submit', (event) => { event.preventDefault(); sent++; });
    expect(await answerFill({ ...request, submit }, document, find)).toEqual({ ok: true, boxes: 1, submit: outcome });
    expect(sent).toBe(times);
  });
});
