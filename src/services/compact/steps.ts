/** The steps that recur in every service's guides. Each is due on the views named; without any, the user's word ends it. */
import type { Locator, Observation, Step, StepPart, Text, Trouble } from '../service';

type Pages = readonly string[];
type More = Partial<Pick<Step, 'then' | 'troubles' | 'detour' | 'unchecked' | 'finishes' | 'lit'>> & { body?: Text };

export const on = (...pages: string[]) => (observation: Observation): boolean => pages.includes(observation.page);
export const css = (...selectors: string[]): Locator[] => selectors.map((selector) => ({ css: selector }));
export const button = (...words: string[]): Locator[] => words.map((word) => ({ role: 'button', word }));
export const link = (...words: string[]): Locator[] => words.map((word) => ({ role: 'link', word }));
export const textbox = (...words: string[]): Locator[] => words.map((word) => ({ role: 'textbox', word }));

function step(id: string, pages: Pages, parts: readonly StepPart[], { body: _body, troubles = [], ...more }: More = {}): Step {
  return { id, on: on(...pages), parts, troubles, ...more };
}

/** Click one thing. `word` is what it says, quoted in the card. */
export const select = (id: string, pages: Pages, word: string, target: readonly Locator[], more: More = {}): Step =>
  step(id, pages, [{ where: 'computer', title: 'step_select', ...(more.body !== undefined && { body: more.body }), target, quote: word }], more);

/** Scan the QR code on the phone, then go on. The picture must stay readable. */
export const scan = (id: string, pages: Pages, next: { word: string; target: readonly Locator[] } | null, troubles: readonly Trouble[] = ['app_camera', 'app_cant_scan']): Step => ({
  id, on: on(...pages), lit: true, keeps: 'secret', troubles,
  parts: [
    { where: 'phone', title: 'step_secret_phone', body: 'step_app_scan_body' },
    ...(next ? [{ where: 'computer', title: 'step_secret_next', target: next.target, quote: next.word } as const] : []),
  ],
});

/** The code that the app shows, typed here; `next` confirms it. Where the page shows the QR code beside the field, `lit` keeps it readable. */
export const typeCode = (id: string, pages: Pages, field: readonly Locator[], next: { word: string; target: readonly Locator[] } | null, more: More = {}): Step => ({
  id, on: on(...pages), keeps: 'code', troubles: more.troubles ?? ['wrong_order', 'clock'], ...(more.lit && { lit: true }), ...(more.detour && { detour: true }), ...(more.then !== undefined && { then: more.then }),
  parts: [
    { where: 'phone', title: more.lit ? 'step_scan_and_read' : 'step_code_phone', body: more.lit ? 'step_app_scan_body' : 'step_code_phone_body' },
    { where: 'computer', title: 'step_code_type', target: field, fills: true, ...(next && { quote: next.word }) },
    ...(next ? [{ where: 'computer', title: 'step_code_next', target: next.target, quote: next.word } as const] : []),
  ],
});

/** Type something into a field, then go on. */
export const fill = (id: string, pages: Pages, title: Text, field: readonly Locator[], next: { word: string; target: readonly Locator[] } | null, more: More = {}): Step =>
  step(id, pages, [
    { where: 'computer', title, ...(more.body !== undefined && { body: more.body }), target: field, fills: true, ...(next && { quote: next.word }) },
    ...(next ? [{ where: 'computer', title: 'step_select', target: next.target, quote: next.word } as const] : []),
  ], more);

/** Codes for an emergency are shown, most often only once. */
export const keepCodes = (id: string, pages: Pages, next: { word: string; target: readonly Locator[] } | null, more: More = {}): Step =>
  step(id, pages, [{ where: 'computer', title: 'step_keep_codes', body: 'step_keep_codes_body', ...(next && { target: next.target, quote: next.word }) }], more);

/** Words only, because there is nothing on the page to point at. */
export const tell = (id: string, pages: Pages, title: Text, body?: Text, more: More = {}): Step =>
  step(id, pages, [{ where: 'computer', title, ...(body !== undefined && { body }) }], more);

/** Words only, on any page of the service, because nobody could check what the page looks like; the user says when it is done. */
export const unchecked = (id: string, title: Text, body?: Text, where: StepPart['where'] = 'computer'): Step =>
  ({ id, on: () => true, manual: true, unchecked: true, troubles: [], parts: [{ where, title, ...(body !== undefined && { body }) }] });

/** The sign-in, a code prompt: on nobody's plan. */
export const detour = (id: string, pages: Pages, title: Text, body?: Text, troubles: readonly Trouble[] = []): Step =>
  ({ id, on: on(...pages), detour: true, troubles, parts: [{ where: 'computer', title, ...(body !== undefined && { body }) }] });
