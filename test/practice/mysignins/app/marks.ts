import { useLayoutEffect } from 'react';

// What a test may know and an extension may not: which view this is and which element is which. It lives in the page's
// own world only; nothing of it is in the DOM, where a guide could lean on it.

declare global {
  interface Window { __practice: { view: () => string; marks: Map<string, () => Element | null> } }
}

const marks = new Map<string, () => Element | null>();
const elements = new Map<string, Element>();
let current = 'info.loading';

window.__practice = { view: () => current, marks };

/** A ref that names an element; `inside` narrows it to a part of the component's element, `outside` to an ancestor. */
export function mark(name: string, { inside, outside }: { inside?: string; outside?: string } = {}): (element: Element | null) => void {
  let own: Element | undefined;
  return (element) => {
    if (element) {
      own = element;
      elements.set(name, element);
      marks.set(name, () => {
        const found = elements.get(name);
        if (!found?.isConnected) return null;
        if (inside) return found.querySelector(inside);
        return outside ? found.closest(outside) : found;
      });
    } else if (own && elements.get(name) === own) {
      elements.delete(name);
      marks.delete(name);
    }
  };
}

/** Says which view is on the screen; undefined while a dialog in front says so. */
export function useView(name: string | undefined): void {
  useLayoutEffect(() => {
    if (name !== undefined) current = name;
  });
}
