/** Injected on demand into a page of ours: draws the card and leads. Runs once; the world that `start` left is required. */
import { render } from 'preact';
import { App } from '../overlay/app';
import { createHost } from '../overlay/host';
import { keepFocus } from '../overlay/keep-focus';
import { LONG_ENOUGH } from '../overlay/seen';
import css from '../overlay/style.css?inline';
import { lead, type Stage } from '../guide/lead';
import type { World } from '../guide/world';
import type { CardSnapshot, Push } from '../shared/messages';
import { native } from '../shared/native';
import { send } from '../shared/send';

async function show(world: World): Promise<void> {
  let snapshot: CardSnapshot;
  try {
    snapshot = await send('card/ready', {});
  } catch {
    return;
  }
  // The page keeps taking the card away: it is the page's window, so the toolbar has to do.
  const host = createHost(document, css, () => world.quit(), world.signal);
  world.guarded = host;
  keepFocus(host, world.signal);
  const mount = document.createElement('div');
  host.root.append(mount);
  let stage: Stage = { kind: 'empty' };
  let focusWish = 0;
  let looked = 0;
  const draw = (): void => {
    if (world.signal.aborted) return;
    host.settle();
    for (const [token, value] of Object.entries(snapshot.look)) mount.style.setProperty(token, value);
    render(<App stage={stage} lead={leading} snapshot={snapshot} focusWish={focusWish} looked={looked} isReal={isReal} />, mount);
  };
  // What the page covered a moment ago was not seen for long enough, even where nothing covers it now.
  const isReal = (event: Event): boolean => (event.isTrusted || host.standIns.has(event)) && performance.now() - host.mendedAt() >= LONG_ENOUGH;
  const isOurs = (node: Node): boolean => node === host.host;
  const leading = lead(world, snapshot, isOurs, (next, at) => { [stage, looked] = [next, at]; queueMicrotask(draw); });

  for (const type of ['scroll', 'resize'] as const) addEventListener(type, draw, { capture: true, passive: true, signal: world.signal });
  const onPush = (message: Push): void => {
    if (message.push === 'card/focus') { focusWish++; draw(); }
    else { snapshot = message.snapshot; leading.take(snapshot); }
  };
  const listener = (message: unknown, sender: chrome.runtime.MessageSender): void => {
    // A fill request to the same frame comes by here too.
    if (sender.id === native.runtime.id && !sender.tab && (message as Partial<Push> | null)?.push) onPush(message as Push);
  };
  native.runtime.onMessage.addListener(listener);
  world.signal.addEventListener('abort', () => { render(null, mount); native.runtime.onMessage.removeListener(listener); }, { once: true });
}

const world = globalThis.mfaSetupGuide;
if (world && !world.shown) {
  world.shown = true;
  void show(world);
}
