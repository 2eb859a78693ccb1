/** Injected into one frame after a user's gesture: takes one code, writes it, answers, and is gone. */
import { answerFill, type Find } from '../fill/answer';
import { fillRequestIn } from '../fill/message';
import { roots } from '../page/roots';
import { isVisible } from '../page/visible';
import { native } from '../shared/native';

declare global {
  /** The fill script that waits or works in this frame. */
  var mfaSetupGuideFill: { stop(): void; done: Promise<unknown> } | undefined;
}

/** Time to wait for the request, in ms; it is sent right after the injection. */
const PATIENCE = 10_000;

/** Fields that say themselves that they are for a code. */
const find: Find = (document) => [...roots(document)]
  .filter((root) => (root.ownerDocument ?? root) === document)
  .flatMap((root) => [...root.querySelectorAll('input[autocomplete~="one-time-code" i]')])
  .filter((field) => isVisible(field));

function listen(previous: Promise<unknown> | undefined): typeof globalThis.mfaSetupGuideFill {
  let done: Promise<unknown> = Promise.resolve();
  const stop = (): void => { clearTimeout(timer); native.runtime.onMessage.removeListener(listener); };
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void): boolean => {
    const request = sender.id === native.runtime.id && !sender.tab ? fillRequestIn(message) : null;
    if (!request) return false;
    stop();
    done = Promise.resolve(previous).then(() => answerFill(request, document, find)).then(respond, () => respond({ ok: false, why: 'refused' }));
    ours.done = done;
    return true;
  };
  const timer = setTimeout(stop, PATIENCE);
  native.runtime.onMessage.addListener(listener);
  const ours = { stop, done };
  return ours;
}

const before = globalThis.mfaSetupGuideFill;
before?.stop();
globalThis.mfaSetupGuideFill = listen(before?.done);
