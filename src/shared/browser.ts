/**
 * The one door to the browser's extension interface: promise-based in every browser.
 * The types come from the polyfill; content scripts use the native object directly to stay small (`shared/native.ts`).
 */
export { default as browser } from 'webextension-polyfill';
