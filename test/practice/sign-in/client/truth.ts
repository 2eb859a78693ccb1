/** What the practice pages know about themselves, for tests. Lives in the page's main world only, never in its DOM. */
interface PracticeTruth { view: () => string; marks: Map<string, () => Element | null> }

declare global {
  interface Window { __practice?: PracticeTruth }
}

/** Publishes the page's view and its marks, each a name and the CSS selector that the page itself knows to be right. */
export function publishTruth(view: () => string, selectors: Record<string, string>): void {
  const marks = new Map(Object.entries(selectors).map(([name, selector]) => [name, () => document.querySelector(selector)]));
  window.__practice = { view, marks };
}

/** Adds ':filled' once the field has something in it, since then the button is next. */
export function withField(view: string, value: string): string {
  return value.trim() === '' ? view : `${view}:filled`;
}
