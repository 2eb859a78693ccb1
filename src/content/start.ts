/** Runs in every page of our hosts from its first moment: registers the guard, notices links and pages that ask for help. */
import { guard } from '../overlay/guard';
import { watch } from '../page/watch';
import { offerable } from '../guide/offer';
import type { Site } from '../services/service';
import { alive } from '../shared/native';
import { send } from '../shared/send';
import type { World } from '../guide/world';
import { reporting } from './reporting';

/** Starts in this page, once, if it is the site's. In a frame only where the site's pages lie in frames. */
export function start(site: Site | undefined): void {
  if (!site || (window.top !== window && !site.inFrames) || globalThis.mfaSetupGuide) return;
  // Firefox starts an updated extension's scripts in pages that are open, and ends the old ones before they could take their card away.
  for (const left of document.querySelectorAll('[data-mfa-setup-guide]')) left.remove();
  const controller = new AbortController();
  const world: World = { site, signal: controller.signal, watch, guarded: null, shown: false, looked: () => undefined, quit: () => controller.abort() };
  globalThis.mfaSetupGuide = world;
  controller.signal.addEventListener('abort', () => { globalThis.mfaSetupGuide = undefined; });
  guard(window, () => world.guarded, controller.signal);
  void announce();
  follow(world);
}

/** Tells the background that a page of ours is open; a run of this tab then goes on here. */
async function announce(): Promise<void> {
  const fragment = location.hash.slice(1, 201);
  const answer = await send('page/opened', { fragment }).catch(() => null);
  // Taken out so that a reload does not start over, and so that the page does not wonder about it.
  if (answer?.tookFragment) history.replaceState(history.state, '', location.pathname + location.search);
}

/** Reports what the page says, and asks for the small offer once a view comes up where it may be welcome. It never starts anything by itself. */
function follow(world: World): void {
  let asked = '';
  const report = reporting(world.signal);
  world.looked = (observation) => {
    report(observation);
    if (world.guarded || observation.page === asked || !offerable(observation)) return;
    asked = observation.page;
    void send('offer/wanted', { view: observation.page }).catch(() => undefined);
  };
  watch(document, () => {
    if (!alive()) return world.quit();
    // The overlay looks by itself, sooner and more often.
    if (world.guarded) return;
    const observation = world.site.observe(document, new URL(location.href));
    if (observation) world.looked(observation);
  }, world.signal, { isOurs: (node) => node === world.guarded?.host });
}
