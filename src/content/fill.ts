/** Injected with `detect` after a user's gesture into every frame that the browser lets us into: reports the frame's code field and, if it is the one, writes the code. */
import { answerFill, type Find } from '../fill/answer';
import { askClock } from '../fill/ask-clock';
import { boxesAt } from '../fill/group';
import { activeOf } from '../fill/field';
import { fieldPath } from '../fill/path';
import { pickField } from '../fill/pick';
import type { FillTask, Purpose } from '../shared/messages';
import { send } from '../shared/send';

declare global {
  /** The work of the fill script in this frame that came last. */
  var mfaSetupGuideFill: Promise<void> | undefined;
}

/** How long a user may take to point at the field, in ms. */
const PATIENCE = 60_000;

/** The code boxes that the page is seen to have, in this document: fields of a frame are filled by the script in that frame. */
const codeOn = (document: Document, url: URL): { boxes: readonly Element[]; purpose: Purpose | null } => {
  const detected = globalThis.mfaSetupGuideDetect?.detect(document, url);
  if (!detected) return { boxes: [], purpose: null };
  const { kind, code } = detected;
  const boxes = code?.boxes.filter((box) => box.ownerDocument === document) ?? [];
  if (!code || boxes.length === 0) return { boxes: [], purpose: null };
  return { boxes, purpose: kind === 'set-up' ? 'set-up' : code.purpose };
};
const find: Find = (document, url) => codeOn(document, url).boxes;

/** The boxes around the focus; a window keeps its focused element while the popup is open. */
function focusedBoxes(): Element[] {
  const active = activeOf(document);
  return (active && boxesAt(active)) ?? [];
}

async function run(): Promise<void> {
  const { boxes, purpose } = codeOn(document, new URL(location.href));
  const task = await send('fill/found', { boxes: boxes.length, purpose, focused: focusedBoxes().length > 0 });
  if (task) await fulfil(task);
}

async function fulfil({ order, where, clock }: FillTask): Promise<void> {
  const chosen = where === 'pick' ? await pickField(document, AbortSignal.timeout(PATIENCE)) : where === 'focused' ? focusedBoxes() : null;
  if (where === 'pick' && !chosen) return void await send('fill/done', { order, answer: null, path: null });
  // Before the code is in: the page may go on by itself with the last digit.
  const path = where === 'pick' && chosen ? fieldPath(chosen) : null;
  const request = await send('fill/code', { order, clock: clock ? await askClock(window) : null });
  if (!request) return;
  const answer = await answerFill(request, document, chosen ? () => chosen : find);
  await send('fill/done', { order, answer, path });
}

// One code after the other where a gesture is made twice. A message that is refused means that there is no order any more.
globalThis.mfaSetupGuideFill = Promise.resolve(globalThis.mfaSetupGuideFill).then(run).catch(() => undefined);
