/** Waiting until a page has had its say about what was written. */

/** One turn of the event loop: promises and tasks that the page queued have run. */
export const turn = (view: Window): Promise<void> => new Promise((resolve) => { view.setTimeout(resolve, 0); });

/** Longest wait for a frame, in ms: a window that is covered by another draws none. */
const FRAME = 100;

/** One drawn frame and a turn: frameworks have rendered again by then. */
export async function settled(view: Window): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = view.setTimeout(resolve, FRAME);
    view.requestAnimationFrame(() => { view.clearTimeout(timer); resolve(); });
  });
  await turn(view);
}
