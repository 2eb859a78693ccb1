/** The overlay's root: from a stage to what is drawn. Measures, places, and moves nothing of the page but its scroll. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lead, Stage } from '../guide/lead';
import { direction, language, t } from '../shared/i18n';
import type { CardSnapshot } from '../shared/messages';
import { ShieldIcon } from '../ui/icons';
import { follow } from './follow';
import { mostHeight, place, px, type Placement, type Rect } from './place';
import { cardFor, type CardProps } from './card';
import { Spotlight } from './spotlight';

export interface AppProps { stage: Stage; lead: Lead; snapshot: CardSnapshot; /** Counts the wishes to have the keyboard in the card. */ focusWish: number; /** When the page was last looked at, in ms of `performance.now`; tells whether what is drawn is up to date. */ looked: number; /** The event is a user's own, and the page did nothing to the card just before. */ isReal: (event: Event) => boolean }

const view = (): { width: number; height: number } => ({ width: document.documentElement.clientWidth || innerWidth, height: innerHeight });
const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function App({ stage, lead, snapshot, focusWish, looked, isReal }: AppProps) {
  const card = useRef<HTMLElement>(null);
  const [folded, setFolded] = useState(false);
  const [placement, setPlacement] = useState<Placement | null>(null);
  const [, redraw] = useState(0);
  const [rect, setRect] = useState<Rect | null>(null);
  const target = stage.kind === 'scene' ? (stage.scene.aim?.target ?? null) : null;
  const content = stage.kind === 'empty' ? null : cardFor(stage);
  const id = content?.id ?? '';

  // A step that has just begun brings its target into view, once; after that the scroll is the user's.
  useEffect(() => {
    if (!target || folded) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center', behavior: reducedMotion() ? 'instant' : 'smooth' });
  }, [id, target]);

  useEffect(() => {
    if (!target) return undefined;
    const following = new AbortController();
    follow(target, () => redraw((count) => count + 1), following.signal);
    return () => following.abort();
  }, [target]);

  // The card itself grows too, as when a trouble is unfolded, and must not grow out of the window.
  const shown = stage.kind !== 'empty' && !folded;
  useEffect(() => {
    if (!shown || !card.current) return undefined;
    const growing = new ResizeObserver(() => redraw((count) => count + 1));
    growing.observe(card.current);
    return () => growing.disconnect();
  }, [shown]);

  useLayoutEffect(() => {
    const box = target?.isConnected ? target.getBoundingClientRect() : null;
    const inside = box && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    const next = inside ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
    setRect((old) => (same(old, next) ? old : next));
    if (card.current && !folded) {
      // What the content wants, whatever height the card has now: else a card made lower would find that it fits.
      const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = card.current;
      const size = { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
      const spot = place(next, size, view(), direction() === 'rtl', surroundings(target));
      setPlacement((old) => (same(old, spot) ? old : spot));
    }
  });

  useEffect(() => {
    if (focusWish === 0) return;
    setFolded(false);
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('h2')?.focus());
  }, [focusWish]);

  if (!content) return null;
  if (folded) {
    return (
      <div class="layer" dir={direction()} lang={language()}>
        <button type="button" class="pill" onClick={() => setFolded(false)} aria-label={`${t('card_unfold')}. ${content.place}`}>
          <ShieldIcon size={22} />{content.place || t('extName')}
        </button>
      </div>
    );
  }
  const Body = content.body;
  const props: CardProps = { stage, lead, snapshot, fold: () => setFolded(true), isReal };
  return (
    <div class="layer" dir={direction()} lang={language()} data-looked={looked}>
      {rect && <Spotlight target={rect} lit={litArea(stage, target)} view={{ width: innerWidth, height: innerHeight }} />}
      <section ref={card} class={`card ${placement ? '' : 'entering'} ${placement?.top === 0 ? 'upper' : ''}`} role="dialog" aria-label={t('card_label')}
        data-step={id} data-kind={content.kind} data-page={stage.kind === 'empty' ? '' : pageOf(stage)} data-pointing={rect ? 'yes' : stage.kind === 'scene' && stage.scene.patient ? 'soon' : 'no'}
        style={placement ? { left: px(placement.left), top: px(placement.top), maxBlockSize: px(placement.most) } : { insetInlineEnd: '12px', bottom: '12px', maxBlockSize: px(mostHeight(view())) }}
        onKeyDown={(event) => { if (event.key === 'Escape') setFolded(true); }}>
        <Body {...props} key={id} />
      </section>
      {rect && placement && <Tip placement={placement} card={card.current} />}
      <div class="unseen" role="status" aria-live="polite">{content.spoken}</div>
    </div>
  );
}

/** A QR code must not be scanned through our veil: such a step leaves the whole dialog lit, or the whole page where there is none. */
function litArea(stage: Stage, target: Element | null): Rect | 'all' | null {
  const show = stage.kind === 'scene' ? stage.scene.show : null;
  if (!show || !('step' in show) || !show.step?.lit) return null;
  return target?.closest('[role="dialog"], dialog') ? (surroundings(target) ?? 'all') : 'all';
}

const pageOf = (stage: Exclude<Stage, { kind: 'empty' }>): string => (stage.kind === 'offer' ? stage.observation : stage.scene.observation).page;

const same = (a: object | null, b: object | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What should stay readable around the target: the largest box around it that leaves room in the window, which is the page's
 * dialog or its sign-in box.
 */
function surroundings(target: Element | null): Rect | null {
  let best: Rect | null = null;
  for (let at = target?.parentElement ?? null; at && at !== document.body; at = at.parentElement) {
    const { left, top, width, height } = at.getBoundingClientRect();
    if (width > innerWidth * 0.75 || height > innerHeight * 0.95) break;
    if (!best || width * height >= best.width * best.height) best = { left, top, width, height };
  }
  return best;
}

function Tip({ placement: { left, top, side, tip }, card }: { placement: Placement; card: HTMLElement | null }) {
  if (side === 'docked' || !card) return null;
  const [width, height] = [card.offsetWidth, card.offsetHeight];
  const spot = {
    below: { left: left + tip - 7, top: top - 7, rotate: '135deg' },
    above: { left: left + tip - 7, top: top + height - 7, rotate: '-45deg' },
    end: { left: left - 7, top: top + tip - 7, rotate: '45deg' },
    start: { left: left + width - 7, top: top + tip - 7, rotate: '-135deg' },
  }[side];
  return <div class="tip" style={{ left: px(spot.left), top: px(spot.top), rotate: spot.rotate }} />;
}
