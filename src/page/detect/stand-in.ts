/** One input that takes a whole code while boxes beside or over it show its characters. */
import { isStyled, placeOf } from './seen';

const LEAST = 4;
const MOST = 8;

/** Elements that look like the boxes of one code: as many as a code has characters, alike, each empty or with one character. */
function areBoxes(elements: readonly Element[]): boolean {
  if (elements.length < LEAST || elements.length > MOST) return false;
  const [first] = elements as [Element];
  const { width, height } = placeOf(first);
  if (width && (width < 12 || width > 110 || height < 16)) return false;
  return elements.every((element) => element.tagName === first.tagName && element.textContent.trim().length <= 1 && Math.abs(placeOf(element).width - width) < 3);
}

/** Whether an input that itself is not to be seen stands in for boxes near it. Says nothing of what the boxes are for. */
export function isBehindBoxes(input: HTMLInputElement): boolean {
  const { maxLength } = input;
  const marked = /one-time-code/.test(input.autocomplete) || (maxLength >= LEAST && maxLength <= MOST);
  if (!marked || !isStyled(input)) return false;
  let at: Element | null = input;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    const around: Element = at.parentElement ?? at;
    for (const holder of [around, ...around.children]) {
      const drawn = [...holder.children].filter((child) => child !== at && !/^(?:input|script|style|label|br)$/i.test(child.tagName) && !child.contains(input));
      if (areBoxes(drawn) || areBoxes(drawn.filter((child) => !isSeparator(child)))) return true;
    }
  }
  return false;
}

const isSeparator = (element: Element): boolean => element.getAttribute('role') === 'separator' || /^[-–—·.\s]$/.test(element.textContent);
