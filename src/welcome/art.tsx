/** Small drawings of our own, all decorative: the words beside them say the same. Mirrored by the style sheet where text runs from right to left. */
import type { ComponentChildren } from 'preact';
import type { BrowserKind } from './toolbar';

const Art = ({ children }: { children: ComponentChildren }) => <svg class="art" viewBox="0 0 240 120" aria-hidden="true">{children}</svg>;
const Line = ({ x, y, w, h = 6 }: { x: number; y: number; w: number; h?: number }) => <rect class="line" x={x} y={y} width={w} height={h} rx={h / 2} />;
const Paper = ({ x, y, w, h, r = 8 }: { x: number; y: number; w: number; h: number; r?: number }) => <rect class="paper" x={x} y={y} width={w} height={h} rx={r} />;
const Tick = ({ x, y }: { x: number; y: number }) => <path class="tick" d={`m${x} ${y} 3 3 6-6.500`} />;

/** A page with a button in a ring, and the card that points at it. */
export const PageArt = () => (
  <Art>
    <Paper x={14} y={10} w={212} h={102} />
    <Line x={28} y={26} w={56} h={8} /><Line x={28} y={46} w={84} /><Line x={28} y={60} w={70} />
    <rect class="accent" x={28} y={80} width={54} height={18} rx={5} />
    <rect class="ring" x={23} y={75} width={64} height={28} rx={8} />
    <Paper x={126} y={38} w={88} h={62} />
    <path class="paper" d="m126 76-12 10 12 2z" />
    <rect class="accent" x={136} y={48} width={16} height={5} rx={2.500} /><rect class="line" x={156} y={48} width={16} height={5} rx={2.500} /><rect class="line" x={176} y={48} width={16} height={5} rx={2.500} />
    <Line x={136} y={64} w={64} h={7} /><Line x={136} y={78} w={48} />
  </Art>
);

/** A list with what is done and what is left. */
export const ListArt = () => (
  <Art>
    <Paper x={30} y={10} w={180} h={102} />
    {[0, 1, 2].map((row) => (
      <g key={row} transform={`translate(0 ${row * 32})`}>
        <rect class="soft" x={44} y={22} width={18} height={18} rx={6} />
        <Line x={72} y={28} w={[62, 48, 70][row] ?? 60} />
        {row < 2 ? <><rect class="good" x={158} y={22} width={38} height={18} rx={9} /><Tick x={172} y={31} /></> : <rect class="warn" x={158} y={22} width={38} height={18} rx={9} />}
      </g>
    ))}
  </Art>
);

/** Six digits and the time that is left. */
export const CodeArt = () => (
  <Art>
    <Paper x={30} y={28} w={180} h={64} />
    {[0, 1, 2, 3, 4, 5].map((digit) => <rect key={digit} class="soft" x={46 + digit * 19 + (digit > 2 ? 8 : 0)} y={48} width={14} height={24} rx={4} />)}
    <circle class="ground-ring" cx={188} cy={60} r={11} /><circle class="time" cx={188} cy={60} r={11} pathLength={100} stroke-dasharray="68 100" />
  </Art>
);

/** The end of the browser's toolbar: the puzzle piece, and what its menu shows beside the extension's name. */
export const ToolbarArt = ({ kind }: { kind: BrowserKind }) => (
  <svg class="art bar" viewBox="0 0 240 92" aria-hidden="true">
    <Paper x={8} y={6} w={224} h={30} r={15} />
    <Line x={24} y={18} w={110} />
    <path class="stroke" d="M178 15h4a3.500 3.500 0 1 1 7 0h4v4a3.500 3.500 0 1 1 0 7v4h-15v-4a3.500 3.500 0 1 0 0-7z" />
    <rect class="ring" x={170} y={7} width={34} height={28} rx={9} />
    <path class="stroke" d="M219 15v.1m0 6v.1m0 6v.1" />
    <Paper x={92} y={46} w={124} h={38} />
    <rect class="accent" x={102} y={56} width={16} height={18} rx={5} /><Line x={126} y={62} w={50} />
    {kind === 'chrome' && <path class="stroke" d="M192 57h8m-6.500 0v6l-3 4h11l-3-4v-6m-2.500 10v7" />}
    {kind === 'edge' && <><path class="stroke" d="M187 65s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6z" /><circle class="stroke" cx={196} cy={65} r={2.500} /></>}
    {kind === 'firefox' && <><circle class="stroke" cx={196} cy={65} r={3} /><path class="stroke" d="M196 56v3m0 12v3m-9-9h3m12 0h3m-15.400-6.400 2.100 2.100m8.600 8.600 2.100 2.100m0-12.800-2.100 2.100m-8.600 8.600-2.100 2.100" /></>}
  </svg>
);
