/** Long work in short turns, so that a page goes on answering. */

/** Time after which others get their turn, in ms. */
const TURN = 12;

/** Does the work, a step of the generator at a time. Rejects with the signal's reason when aborted. */
export async function inTurns<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < TURN) continue;
    await new Promise((next) => { setTimeout(next); });
    signal.throwIfAborted();
    since = performance.now();
  }
}

/** Does the work at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
