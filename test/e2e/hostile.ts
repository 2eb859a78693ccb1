/** What the tests of hostile pages ask of the extension: which messages came, what became of the run, how long its scripts held the page up. */
import type { Page } from 'playwright-core';
import type { Chromium } from './browsers/chromium';

export interface Ear { /** The verbs that reached the background since it was last asked, without the harmless news of what a page shows. */ heard(): Promise<string[]> }

/** Listens in the background to what comes in. */
export async function listen(chromium: Chromium): Promise<Ear> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const verbs: string[] = [];
    (self as unknown as { verbs: string[] }).verbs = verbs;
    chrome.runtime.onMessage.addListener((message: { verb?: string }) => { verbs.push(String(message.verb)); });
  });
  return {
    heard: async () => {
      const all = await (await chromium.worker()).evaluate(() => (self as unknown as { verbs: string[] }).verbs.splice(0));
      return all.filter((verb) => !['page/opened', 'page/evidence', 'offer/wanted', 'run/progress', 'run/missed', 'card/ready'].includes(verb));
    },
  };
}

interface KeptRun { guide: string; skipped: string[]; done: boolean }

/** The runs of all tabs, as the background keeps them. */
export async function runs(chromium: Chromium): Promise<KeptRun[]> {
  const worker = await chromium.worker();
  const { tabs } = await worker.evaluate(() => chrome.storage.session.get<{ tabs?: Record<string, { run: KeptRun | null }> }>('tabs'));
  return Object.values(tabs ?? {}).flatMap(({ run }) => (run ? [{ guide: run.guide, skipped: run.skipped, done: run.done }] : []));
}

interface Traced { ph?: string; name?: string; tid?: number; ts?: number; dur?: number; tdur?: number; args?: { data?: { url?: string } } }

/**
 * The longest that scripts of the extension held the page's main thread up during the task, in ms of its own time. Laying the page
 * out is not counted: the page's change asked for it, and whoever looks first has it done.
 */
export async function longestOfOurs(page: Page, task: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => { events.push(...value as Traced[]); });
  const complete = new Promise<void>((resolve) => { cdp.once('Tracing.tracingComplete', () => { resolve(); }); });
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await task();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const whole = events.filter(({ ph }) => ph === 'X');
  const own = ({ tdur, dur = 0 }: Traced): number => (tdur ?? dur) / 1000;
  const layouts = whole.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  const inside = (outer: Traced): Traced[] => layouts.filter(({ tid, ts = 0 }) => tid === outer.tid && ts >= (outer.ts ?? 0) && ts < (outer.ts ?? 0) + (outer.dur ?? 0));
  const times = whole.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://')).map((one) => own(one) - inside(one).reduce((sum, layout) => sum + own(layout), 0));
  return Math.max(0, ...times);
}

/** Puts a button of the page's own where nothing else is, which counts its clicks. */
export const addOwnButton = (page: Page): Promise<void> => page.evaluate(() => {
  const button = document.createElement('button');
  button.id = 'own';
  button.type = 'button';
  button.textContent = 'own';
  button.style.cssText = 'position:fixed;left:0;bottom:0;width:60px;height:40px;z-index:2147483647;opacity:1';
  let clicks = 0;
  button.onclick = () => { document.title = `own ${++clicks}`; };
  // In a dialog of the page's own, what is outside it may be out of reach.
  ([...document.querySelectorAll('dialog[open], [role="dialog"]')].at(-1) ?? document.body).append(button);
});

/** The page's own button takes a real click. Asks nothing of elements, which a hostile page may have changed for the test as well. */
export async function ownButtonWorks(page: Page): Promise<boolean> {
  const before = await page.title();
  await page.mouse.click(30, (page.viewportSize()?.height ?? 0) - 20);
  const after = await page.title();
  return after !== before && after.startsWith('own ');
}
