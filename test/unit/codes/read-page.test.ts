// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { collect } from '../../../src/codes/read-page';

const DATA = 'data:image/png;base64,iVBORw0KGgo=';
const KEY = 'jbsw y3dp ehpk 3pxp';

beforeEach(() => {
  // jsdom lays nothing out: sizes are what the attributes say.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function size(this: Element) {
    return new DOMRect(0, 0, Number(this.getAttribute('width') ?? 0), Number(this.getAttribute('height') ?? 0));
  });
  vi.stubGlobal('DOMRect', class { constructor(readonly x: number, readonly y: number, readonly width: number, readonly height: number) {} });
});
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals(); document.body.replaceChildren(); });

const show = (html: string): void => { document.body.append(document.createRange().createContextualFragment(html)); };
const square = (rest = ''): string => `<img width="180" height="180" src="${DATA}" ${rest}>`;

it('reads square pictures that can be seen, each once', async () => {
  show(`${square()}${square()}`);
  expect((await collect()).images).toEqual([DATA]);
});

it.each([
  ['too small', '<img width="40" height="40" src="DATA">'], ['a banner', '<img width="600" height="100" src="DATA">'], ['hidden', square('style="display:none"')],
  ['invisible', square('style="visibility:hidden"')], ['in something hidden', `<div style="display:none">${square()}</div>`],
])('leaves a picture that is %s', async (_name, html) => {
  show(html.replace('DATA', DATA));
  expect((await collect()).images).toEqual([]);
});

it('reads canvases, drawings and backgrounds, and passes over what came from another site', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage: () => undefined } as never);
  const url = vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValueOnce(`${DATA}canvas`);
  url.mockImplementation(() => { throw new DOMException('tainted', 'SecurityError'); });
  show(`<canvas width="200" height="200"></canvas><canvas width="190" height="190"></canvas><svg width="180" height="180"><path d="M0 0h1v1z"/></svg><div width="100" height="100" style="background-image: url(${DATA}back)"></div>`);
  const { images } = await collect();
  expect(images.map((image) => image.slice(0, 29))).toEqual([`${DATA}canvas`.slice(0, 29), 'data:image/svg+xml;charset=ut', `${DATA}back`.slice(0, 29)]);
  expect(decodeURIComponent(images[1] ?? '')).toContain('<path d="M0 0h1v1z"');
});

it('looks into open shadow roots', async () => {
  show('<div id="host"></div>');
  document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(`<p>Your key is ${KEY}</p>`));
  expect((await collect()).secrets).toEqual([KEY]);
});

it('reads links in addresses, in words and in fields', async () => {
  show('<a href="otpauth://totp/a?secret=b">Open in the app</a><p>or otpauth://totp/c?secret=d here</p><input value="otpauth-migration://offline?data=x"><a href="https://example.com">no</a>');
  expect((await collect()).links.sort()).toEqual(['otpauth-migration://offline?data=x', 'otpauth://totp/a?secret=b', 'otpauth://totp/c?secret=d']);
});

it.each([
  ['grouped, lower case', `<p>Secret key: ${KEY}</p>`, KEY], ['in one piece', '<code>JBSWY3DPEHPK3PXP</code>', 'JBSWY3DPEHPK3PXP'], ['in a field', `<input value="${KEY}">`, KEY],
  ['a span for each group', '<p>Key: <b><i>jbsw</i> <i>y3dp</i> <i>ehpk</i> <i>3pxp</i></b></p>', KEY], ['letters alone', '<b>ABCD EFGH IJKL MNOP</b>', 'ABCD EFGH IJKL MNOP'],
  ['beside a button', '<div>jbsw y3dp ehpk 3pxp<button>copy</button></div>', KEY], ['before words', `<p>Use ${KEY} copy this text now</p>`, KEY], ['after words', `<p>Enter the code ${KEY}</p>`, KEY],
  ['of an unusual length, rather than a piece of it in a sentence', `<p>Now type ${KEY} here</p><code>${KEY} jbsw</code>`, `${KEY} jbsw`],
  ['32 letters', '<td>jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp</td>', 'jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp'],
])('reads a secret key that is %s', async (_name, html, key) => {
  show(html.startsWith('<td') ? `<table><tr>${html}</tr></table>` : html);
  expect((await collect()).secrets).toEqual([key]);
});

it.each([
  ['words', '<p>this page will help you with your code from your bank</p>'], ['a long word', '<p>internationalisation</p>'], ['a long word alone', '<b>electroencephalograph</b>'],
  ['a number', '<p>2345 6723 4567 2345</p>'], ['a serial number with 0 and 1', '<p>AB01 CD23 EF45 GH67 IJ89</p>'], ['hidden', `<p style="display:none">${KEY}</p>`], ['a password field', `<input type="password" value="${KEY}">`],
  ['a script', `<script type="text/plain">${KEY}</script>`], ['mixed case', '<p>aBcD3eFgHiJkLmNoP2</p>'],
])('takes no secret key from %s', async (_name, html) => {
  show(html);
  expect((await collect()).secrets).toEqual([]);
});

it('says its origin by the browser\'s word, and changes nothing', async () => {
  show(square());
  const before = document.documentElement.outerHTML;
  expect((await collect()).origin).toBe(location.origin);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('stands alone, as it is injected without its module', async () => {
  show(`<code>${KEY}</code>`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what the browser does with an injected function
  const again = new Function(`return (${collect.toString()})`)() as typeof collect;
  expect(again).not.toBe(collect);
  expect((await again()).secrets).toEqual([KEY]);
});
