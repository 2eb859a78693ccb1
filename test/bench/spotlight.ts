import type { Page } from '../e2e/browsers/page';
import { AUTHENTICATOR, onCard, Stand } from '../e2e/stand';
import { asTab } from '../e2e/walk/tab';
import { spread, type Figure } from './figures';

const SAMPLES = 60;

/**
 * Time from the moment an element is there to the first frame with the ring around it, by the page's own clock. The element
 * comes back a random time after it went, so that some samples fall into the rest that the watcher takes between two looks.
 */
export async function spotlight(): Promise<Figure[]> {
  const stand = await Stand.start();
  try {
    await stand.signedIn();
    const page = await stand.open(AUTHENTICATOR);
    await onCard(page, 'add');
    const figures: Figure[] = [];
    for (const [what, way] of [['put into the page', 'insert'], ['made visible', 'reveal'], ['moved by the page', 'move']] as const) {
      const times: number[] = [];
      for (let sample = 0; sample < SAMPLES; sample++) times.push(await once(page, way));
      figures.push({ what, unit: 'ms', samples: times.length, values: spread(times), limit: { value: 'p95', under: 100 } });
    }
    return figures;
  } finally {
    await stand.close();
  }
}

const once = (page: Page, way: 'insert' | 'reveal' | 'move'): Promise<number> => asTab(page).evaluate(async (how) => {
  const target = window.__practice?.marks.get('add-method')?.() as HTMLElement | null;
  const root = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot;
  if (!target || !root) throw new Error('the page has no button or no overlay');
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const ringAround = (): boolean => {
    const ring = root.querySelector('[data-spot]')?.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    return ring !== undefined && box.width > 0 && Math.abs((ring.left + ring.right) / 2 - (box.left + box.right) / 2) < 3
      && Math.abs((ring.top + ring.bottom) / 2 - (box.top + box.bottom) / 2) < 3;
  };
  const until = async (holds: () => boolean): Promise<number> => {
    const end = performance.now() + 5000;
    for (;;) {
      if (holds()) return performance.now();
      if (performance.now() > end) throw new Error('the spotlight did not follow');
      await frame();
    }
  };
  await until(ringAround);
  const [parent, next] = [target.parentElement, target.nextSibling];
  if (how === 'insert') target.remove();
  if (how === 'reveal') target.style.display = 'none';
  if (how !== 'move') await until(() => !root.querySelector('[data-spot]'));
  const pause = Math.random() * 300;
  for (const begin = performance.now(); performance.now() - begin < pause;) await frame();

  const start = performance.now();
  if (how === 'insert') parent?.insertBefore(target, next);
  if (how === 'reveal') target.style.display = '';
  if (how === 'move') target.style.marginLeft = target.style.marginLeft ? '' : '40px';
  return await until(ringAround) - start;
}, way);
