/** The page under test: builds the fixture that the address names, and answers questions about it. */
import { fieldPath, type FieldPath } from '../../../../src/fill/path';
import { pickField } from '../../../../src/fill/pick';
import { components } from './components';
import type { Fixture, Page } from './fixture';
import { picks } from './picks';
import { sends } from './sends';
import { singles } from './singles';
import { splits } from './splits';
import { unseen } from './unseen';

const fixtures: Record<string, Fixture> = { ...singles, ...splits, ...components, ...unseen, ...sends, ...picks };

export interface UnderTest {
  page: Page;
  boxes(): Element[];
  path(): FieldPath;
  /** What stands in the boxes, by the browser. */
  values(): string[];
  /** Whether the last box has the focus. */
  isLastFocused(): boolean;
  /** Starts "Use this box"; the result comes into `picked`. */
  pick(): void;
  picked: FieldPath | null | undefined;
}
declare global {
  interface Window { underTest: UnderTest }
}

const name = new URLSearchParams(location.search).get('fixture') ?? '';
const fixture = fixtures[name];
const stage = document.querySelector<HTMLElement>('#stage');
if (!fixture || !stage) throw new Error(`no fixture "${name}"`);

const page: Page = { code: '', sent: [], touched: 0 };
for (const type of ['keydown', 'beforeinput', 'input', 'change', 'paste']) addEventListener(type, () => { page.touched++; }, true);
const boxes = (): Element[] => fixture.boxes?.(stage) ?? [...stage.querySelectorAll('[data-box]')];
window.underTest = {
  page, boxes, picked: undefined,
  path: () => fieldPath(boxes()),
  values: () => boxes().map((box) => (box as HTMLInputElement).value ?? box.textContent ?? ''),
  isLastFocused: () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === boxes().at(-1);
  },
  // What came before is none of the mode's, such as the pointer that lay where the page was loaded.
  pick: () => { page.sent = []; void pickField(document, new AbortController().signal).then((found) => { window.underTest.picked = found && fieldPath(found); }); },
};
fixture.mount(stage, page);
