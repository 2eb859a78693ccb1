/** What other parts of the extension and other tools may ask of a page. */
export { detect, type Detected, type PageKind } from './detect/detect';
export type { Purpose } from './detect/purpose';
