/** Noticing that the page may have changed, without polling and without being in its way. */
import type { Root } from './roots';

export interface WatchOptions {
  /** True for nodes of our own overlay, whose changes are none of the page's. */
  isOurs?: (node: Node) => boolean;
  /**
   * Whether somebody sees what a look brings, as while a guide leads; asked anew for each look. Without it nobody does,
   * and only what mutates the page or ends a fade-in counts.
   */
  isLively?: () => boolean;
}

export interface Watch {
  /** Watches a nested root as well. Finding them is left to those who look into them, since it means touching every element. */
  enter(root: Root): void;
  /** What `isLively` says may have changed: a look that is due comes at the new pace. */
  wake(): void;
}

/** `first`: the first look after a quiet time, `longest`: between two looks in a storm (ms); a look takes one part in `factor` of the time. */
interface Pace { first: number; longest: number; factor: number }
/** Within one frame of a 60 Hz display; in a storm of changes a guide stays at most this far behind. */
const lively: Pace = { first: 16, longest: 250, factor: 25 };
/** Where nobody waits: the page itself comes first, and one that never rests is looked at less and less. */
const calm: Pace = { first: 100, longest: 4000, factor: 100 };
/** How long a calm look waits for an idle moment, and after how long without a change a page has come to rest, in ms. */
const IDLE = 1000;
const QUIET = 1000;

const attributes = [
  'style', 'class', 'hidden', 'aria-hidden', 'aria-modal', 'aria-expanded', 'aria-disabled', 'aria-label', 'open', 'disabled',
  'checked', 'value', 'lang', 'title', 'src', 'role', 'inert', 'data-testid',
];
const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes };
/** The end of a fade-in changes what is visible without any mutation. */
const calmEvents = ['transitionend', 'animationend'];
/** Typing and choosing change which step of a guide is next. */
const treeEvents = [...calmEvents, 'input', 'change', 'load', 'toggle'];
const windowEvents = ['load', 'popstate', 'hashchange', 'pageshow'];
/** A user's: a view that comes up next was probably asked for. */
const userEvents = ['pointerup', 'keydown', 'input', 'change'];

/**
 * Calls `onChange` after the page has changed, and always once more for the last change. Lively: within one frame, in a storm
 * so often that looking takes 4 % of the time. Calm: once the document is parsed, in idle moments, in a storm ever more seldom
 * until the page rests or the user does something. Ends with `signal`. Works in hidden tabs (no animation frames).
 */
export function watch(document: Document, onChange: () => void, signal: AbortSignal, { isOurs, isLively: asked }: WatchOptions = {}): Watch {
  if (signal.aborted) return { enter: () => undefined, wake: () => undefined };
  const view = document.defaultView;
  const isLively = asked ?? (() => false);
  const known = new Set<Root>([document]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let lookedAt = -Infinity;
  let cost = 0;
  let pause = calm.first;
  let awaitsUser = false;

  const look = (): void => {
    timer = idle = undefined;
    const start = performance.now();
    // Before the look: what changes from now on is the next one's.
    observe();
    try {
      onChange();
    } finally {
      lookedAt = performance.now();
      cost = lookedAt - start;
    }
  };
  const due = (): void => {
    if (isLively() || !view?.requestIdleCallback) look();
    else idle = view.requestIdleCallback(look, { timeout: IDLE });
  };
  const drop = (): void => {
    clearTimeout(timer);
    if (idle !== undefined) view?.cancelIdleCallback(idle);
    timer = idle = undefined;
  };
  const isDue = (): boolean => timer !== undefined || idle !== undefined;
  const tooEarly = (): boolean => document.readyState === 'loading' && !isLively();
  const soon = (): void => {
    if (signal.aborted || isDue() || tooEarly()) return;
    const pace = isLively() ? lively : calm;
    const since = performance.now() - lookedAt;
    if (pace === lively || since > QUIET + pause) pause = calm.first;
    const rest = Math.min(pace.longest, Math.max(cost * pace.factor, pace === calm ? pause : 0));
    timer = setTimeout(due, Math.max(pace.first, rest - since));
    if (pace === calm) pause = Math.min(calm.longest, pause * 2);
    if (pause > 2 * calm.first) awaitUser();
  };

  // One record is enough to know that a look is due; until then the page changes as if nobody watched.
  const observer = new MutationObserver((records) => {
    if (isOurs && records.every((record) => concernsOurs(record, isOurs))) return;
    observer.disconnect();
    soon();
  });
  const observe = (): void => {
    for (const root of known) {
      if (isGone(root)) known.delete(root);
      else observer.observe(root, observed);
    }
  };
  const wake = (): void => {
    if (isDue()) {
      drop();
      soon();
    } else if (!tooEarly()) {
      observe();
    }
  };
  const onUser = ({ isTrusted }: Event): void => {
    // Only where the wait has grown: a look that is due in a moment does as well. No event of the page's own counts.
    if (!isTrusted || pause <= 2 * calm.first) return;
    pause = calm.first;
    wake();
  };
  // A listener takes its time from every page that starts, so those of the few that never rest come when they are needed.
  const awaitUser = (): void => {
    if (awaitsUser) return;
    awaitsUser = true;
    for (const type of userEvents) view?.addEventListener(type, onUser, { capture: true, passive: true, signal });
  };
  const onEvent = ({ target }: Event): void => {
    if (!(isOurs && target && isOurs(target as Node))) soon();
  };
  const listen = (root: Root): void => {
    for (const type of asked ? treeEvents : calmEvents) root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  };

  listen(document);
  if (asked) {
    for (const type of windowEvents) view?.addEventListener(type, soon, { signal });
    const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
    navigation?.addEventListener('currententrychange', soon, { signal });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => { observe(); soon(); }, { signal });
  if (!tooEarly()) observe();

  signal.addEventListener('abort', () => {
    observer.disconnect();
    drop();
  });
  const enter = (root: Root): void => {
    if (signal.aborted || known.has(root) || ('host' in root && isOurs?.(root.host))) return;
    known.add(root);
    listen(root);
    if (!isDue()) observer.observe(root, observed);
  };
  return { enter, wake };
}

/** A record of our own element, or of its coming and going, which no other node shares a record with. */
function concernsOurs({ target, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(target)) return true;
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && addedNodes.length + removedNodes.length === 1 && isOurs(node);
}

/** A shadow root whose host left the page, a document whose frame did. */
const isGone = (root: Root): boolean => ('host' in root ? !root.host.isConnected : root.defaultView === null);
