/** The user who knows nothing, on the pages of other services: clicks only where the spotlight is, else reads the words. */
import type { Report, Step } from './walk';
import { settled, type Box, type Reading } from './reading';
import { encloses } from './truth';
import type { Tab } from './tab';

export interface SceneWalk {
  page: Tab;
  /** Where it begins; without it, where the tab is. */
  from?: string;
  /** What the user types into the field of a view, without its `:filled`; `kind` is the field's type. */
  type: (view: string, kind: string) => string;
  /** Number of cards after which a walk has gone astray. */
  most?: number;
}

/** Walks until the guide says that it is done or that nothing is left; never throws for what a page does. */
export async function walkScenes({ page, from, type, most = 20 }: SceneWalk): Promise<Report> {
  const steps: Step[] = [];
  if (from !== undefined) await page.goto(from);
  let before = '';
  try {
    for (let number = 0; number < most; number++) {
      const reading = await settled(page, (now) => now.card !== null && now.card.kind !== 'wait' && now.view !== '' && signature(now) !== before, { what: `a card after ${before}`, limit: 8000 });
      const card = reading.card;
      if (!card) throw new Error('no card');
      const right = await places(page);
      const ends = ['done', 'over', 'already'].includes(card.kind) && card.step !== 'leave';
      // A card that asks whether to go on points at nothing.
      const asks = !reading.spot && card.text.includes('Go on');
      steps.push({ step: card.step, view: reading.view, page: card.page, pointing: ends || asks ? 'none' : pointing(reading, right) });
      if (ends) return { steps, reached: card.kind === 'done' || card.kind === 'over', why: card.kind };
      before = signature(reading);
      await act(page, reading, right, type);
    }
    return { steps, reached: false, why: 'too many cards' };
  } catch (error) {
    return { steps, reached: false, why: String(error) };
  }
}

const signature = ({ url, card, spot, view }: Reading): string => JSON.stringify([url, card?.step, card?.kind, card?.titles, card?.error, spot, view]);

function pointing({ spot }: Reading, right: readonly Box[]): Step['pointing'] {
  if (!spot) return right.length ? 'words' : 'none';
  return right.some((box) => encloses(spot, box)) ? 'right' : 'wrong';
}

/** Where the page itself says that a click is right. */
function places(page: Tab): Promise<Box[]> {
  return page.evaluate(() => {
    const truth = (window as unknown as { __practice: { right(): readonly string[]; marks: Map<string, () => Element | null> } }).__practice;
    return truth.right().flatMap((mark) => {
      const box = truth.marks.get(mark)?.()?.getBoundingClientRect();
      return box && box.width > 0 ? [{ left: box.left, top: box.top, width: box.width, height: box.height }] : [];
    });
  }, undefined);
}

async function act(page: Tab, { spot, view, card }: Reading, right: readonly Box[], type: SceneWalk['type']): Promise<void> {
  // Without anything to click, what is left is to say that it is done; in words only, the user finds what the page knows to be right.
  const place = spot ?? right[0];
  if (!place || (!spot && card?.text.includes('Go on'))) return press(page, '.foot .plain');
  await page.mouse.click(place.left + place.width / 2, place.top + place.height / 2);
  const isField = await page.evaluate(() => document.activeElement?.tagName === 'INPUT' && (document.activeElement as HTMLInputElement).value === '' && !/checkbox|radio/.test((document.activeElement as HTMLInputElement).type), undefined)
    // The click led to another page.
    .catch(() => false);
  if (!isField) return;
  const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).type, undefined);
  await page.keyboard.type(type(view.replace(':filled', ''), kind));
}

async function press(page: Tab, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const box = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
    return box ? [box.left + box.width / 2, box.top + box.height / 2] as const : null;
  }, selector);
  if (!at) throw new Error(`the card has no ${selector}`);
  await page.mouse.click(at[0], at[1]);
}
