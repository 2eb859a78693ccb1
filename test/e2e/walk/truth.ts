import { rightMarks as onSignIn } from '../../practice/truth';
import { rightMarks as onSecurityInfo } from '../../practice/mysignins/truth';
import type { Box } from './reading';
import type { Tab } from './tab';

/** Where the right element of the view is, by the practice tenant's own table and the page's own marks. Empty: nothing to click. */
export async function rightPlaces(tab: Tab, view: string, goal: string): Promise<{ mark: string; box: Box }[]> {
  const host = new URL(tab.url()).hostname;
  const marks = host.startsWith('mysignins.') ? onSecurityInfo(view, goal) : onSignIn(view, goal);
  return tab.evaluate((names) => {
    const practice = (window as unknown as { __practice: { marks: Map<string, () => Element | null> } }).__practice;
    return names.flatMap((mark) => {
      const element = practice.marks.get(mark)?.();
      if (!element) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      return width > 0 ? [{ mark, box: { left, top, width, height } }] : [];
    });
  }, marks);
}

/** True where the ring, less its padding, is that element's box; a control and its label or inner field count as one. */
export function encloses(ring: Box, right: Box): boolean {
  const slack = 14;
  const inner = { left: ring.left + 5, top: ring.top + 5, right: ring.left + ring.width - 5, bottom: ring.top + ring.height - 5 };
  const same = Math.abs(inner.left - right.left) <= slack && Math.abs(inner.top - right.top) <= slack
    && Math.abs(inner.right - right.left - right.width) <= slack && Math.abs(inner.bottom - right.top - right.height) <= slack;
  const middle = { x: (inner.left + inner.right) / 2, y: (inner.top + inner.bottom) / 2 };
  const within = middle.x >= right.left && middle.x <= right.left + right.width && middle.y >= right.top && middle.y <= right.top + right.height;
  const area = (right.width * right.height) / Math.max(1, (inner.right - inner.left) * (inner.bottom - inner.top));
  return same || (within && area < 4 && area > 0.25);
}
