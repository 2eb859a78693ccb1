/** What of a page can be seen, asked of many fields at once and so kept cheap. */
import { parentOf } from '../visible';

/** Checks of the browser cost about a microsecond an element; without a layout engine the styles of the elements themselves must do. */
const hasLayout = (element: Element): boolean => typeof element.checkVisibility === 'function';

/** Width and height in CSS pixels, and the top and left edge within the viewport; all 0 where there is no layout. */
export interface Place { left: number; top: number; width: number; height: number }

const nowhere: Place = { left: 0, top: 0, width: 0, height: 0 };

export const placeOf = (element: Element): Place => (hasLayout(element) ? element.getBoundingClientRect() : nowhere);

/** Whether an element or one that it stands in has this of itself. What style sheets do is not known without a layout engine. */
function anyAbove(element: Element, has: (style: CSSStyleDeclaration | undefined, at: Element) => boolean): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (has((at as HTMLElement).style, at)) return true;
  return false;
}

/** Whether the element is not styled away, opacity aside: fields fade in, and transparent ones lie over drawn boxes. */
export const isStyled = (element: Element): boolean =>
  (hasLayout(element) ? element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })
    : !anyAbove(element, (style, at) => at.hasAttribute('hidden') || style?.display === 'none' || style?.visibility === 'hidden'));

/** Whether the element is transparent, itself or by a parent. */
export const isTransparent = (element: Element): boolean =>
  (hasLayout(element) ? !element.checkVisibility({ opacityProperty: true, checkOpacity: true }) : anyAbove(element, (style) => style?.opacity === '0'));

/** Whether the element is drawn: not styled away, of some size, and not moved out of the page to the left or top. Opacity aside. */
export function isShown(element: Element): boolean {
  if (!isStyled(element)) return false;
  if (!hasLayout(element)) return true;
  const { left, top, width, height } = placeOf(element);
  if (width < 4 || height < 4) return false;
  const view = element.ownerDocument.defaultView;
  return top + height + (view?.scrollY ?? 0) > 0 && (left + width + (view?.scrollX ?? 0) > 0 || element.ownerDocument.dir === 'rtl');
}
