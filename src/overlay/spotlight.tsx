import { px, type Rect } from './place';

const PAD = 5;

/** The hole in the veil, around the target. Nothing of the page is lifted or covered: both parts let every click through. */
export function Spotlight({ target, lit, view }: { target: Rect; /** What else stays lit. */ lit: Rect | 'all' | null; view: { width: number; height: number } }) {
  const [left, top] = [target.left - PAD, target.top - PAD];
  const [width, height] = [target.width + 2 * PAD, target.height + 2 * PAD];
  return (
    <>
      {lit !== 'all' && <svg class="veil" aria-hidden="true"><path fill-rule="evenodd" d={`M0 0H${view.width}V${view.height}H0z${hole(lit ?? { left, top, width, height })}`} /></svg>}
      <div class="ring" data-spot style={{ left: px(left), top: px(top), width: px(width), height: px(height) }} />
    </>
  );
}

/** A rectangle with rounded corners, as a path. */
function hole({ left, top, width, height }: Rect): string {
  const r = Math.min(8, width / 2, height / 2);
  const corner = (x: number, y: number): string => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${left + r} ${top}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
}
