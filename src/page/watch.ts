/** Noticing that the page may have changed, without polling and without being in its way. */
import { frameDocument, roots } from './roots';

export interface WatchOptions {
  /** True for nodes of our own overlay, whose changes are none of the page's. */
  isOurs?: (node: Node) => boolean;
}

/** First look after a quiet time, in ms: within one frame of a 60 Hz display. */
const firstLook = 16;
/** Longest wait between two looks during a storm of changes, in ms. */
const longestWait = 250;
/** A look may take one part in this many of the main thread's time. */
const restFactor = 25;

const attributes = [
  'style', 'class', 'hidden', 'aria-hidden', 'aria-modal', 'aria-expanded', 'aria-disabled', 'aria-label', 'open', 'disabled',
  'checked', 'value', 'lang', 'title', 'src', 'role', 'inert', 'data-testid',
];
/** Typing and choosing change which step is next; the end of a fade-in changes what is visible without any mutation. */
const treeEvents = ['input', 'change', 'transitionend', 'animationend', 'load', 'toggle'];
const windowEvents = ['load', 'popstate', 'hashchange', 'pageshow'];

/**
 * Calls `onChange` after the page has changed, the first time within one frame, in a storm at most so often that looking
 * takes 4 % of the time, and always once more for the last change. Ends with `signal`. Works in hidden tabs (no animation frames).
 */
export function watch(document: Document, onChange: () => void, signal: AbortSignal, options: WatchOptions = {}): void {
  if (signal.aborted) return;
  const { isOurs } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const look = () => {
    timer = undefined;
    const start = performance.now();
    try {
      onChange();
    } finally {
      const end = performance.now();
      notBefore = end + Math.min(longestWait, (end - start) * restFactor);
    }
  };
  const soon = () => {
    if (!signal.aborted) timer ??= setTimeout(look, Math.max(firstLook, notBefore - performance.now()));
  };

  const seen = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    let relevant = false;
    for (const record of records) {
      if (isOurs?.(record.target) || (record.type === 'childList' && onlyOurs(record))) continue;
      relevant = true;
      for (const node of record.addedNodes) if (node.nodeType === 1) enterNested(node as Element);
    }
    if (relevant) soon();
  });
  const onlyOurs = (record: MutationRecord): boolean => {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return isOurs !== undefined && nodes.length > 0 && nodes.every((node) => isOurs(node));
  };
  const onEvent = (event: Event) => {
    if (event.target && isOurs?.(event.target as Node)) return;
    const target = event.target as Element | null;
    if (event.type === 'load' && target?.nodeType === 1) enterNested(target);
    soon();
  };

  const enter = (root: Document | ShadowRoot) => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
    for (const type of treeEvents) root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  };
  // Only the added element and frames are looked into: walking every addition would cost more than it finds.
  const enterNested = (element: Element) => {
    if (element.shadowRoot && !isOurs?.(element)) enter(element.shadowRoot);
    const frames = /^I?FRAME$/.test(element.tagName) ? [element] : element.getElementsByTagName('iframe');
    for (const frame of frames) {
      const inner = frameDocument(frame);
      if (inner) enter(inner);
    }
  };

  enter(document);
  const enterAll = () => {
    for (const root of roots(document)) if (!('host' in root) || !isOurs?.(root.host)) enter(root);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', enterAll, { once: true, signal });
  else enterAll();

  const view = document.defaultView;
  for (const type of windowEvents) view?.addEventListener(type, soon, { signal });
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  navigation?.addEventListener('currententrychange', soon, { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });
}
