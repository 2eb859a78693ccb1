import { JSDOM } from 'jsdom';

/** A document of its own for a test, with `body` as its content. */
export function page(body: string, { lang = 'en', head = '', url = 'https://example.com/' } = {}): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, { url, pretendToBeVisual: true }).window.document;
}
