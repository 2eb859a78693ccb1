import type { Rect } from './place';

const PAD = 5;

/** The hole in the veil, around the target. Nothing of the page is lifted or covered: both parts let every click through. */
export function Spotlight({ target, view }: { target: Rect; view: { width: number; height: number } }) {
  const [left, top] = [target.left - PAD, target.top - PAD];
  const [width, height] = [target.width + 2 * PAD, target.height + 2 * PAD];
  const r = Math.min(8, width / 2, height / 2);
  const hole = `M${left + r} ${top}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
  return (
    <>
      <svg class="veil" aria-hidden="true"><path fill-rule="evenodd" d={`M0 0H${view.width}V${view.height}H0z${hole}`} /></svg>
      <div class="ring" data-spot style={{ left, top, width, height }} />
    </>
  );
}
