/** What a fill has to do on each page under test, the same in every browser. */
import type { FillAnswer } from '../../../src/fill/message';

export interface Case {
  fixture: string;
  /** Default 012345, which a page that takes it for a number would spoil. */
  code?: string;
  /** Default: written into as many boxes as the code has characters, or into one; not sent off. */
  answer?: FillAnswer;
  /** What the page itself holds then; default the code, or nothing where nothing may be written. */
  holds?: string;
  /** What the page has sent off then; default nothing. */
  sent?: string[];
  /** What the boxes show then; default: as if the code had been typed, or empty. */
  values?: string[];
  /** Ask for the code to be sent off. */
  submit?: boolean;
  /** The field is not pointed at but found by its own marks. */
  found?: boolean;
  /** The page may hear events although nothing is written: it took part in the attempt. */
  heard?: boolean;
  /** The page moves the focus elsewhere or takes the field away. */
  elsewhere?: boolean;
}

export const CODE = '012345';
const into = (boxes: number): FillAnswer => ({ ok: true, boxes, submit: 'not-asked' });
const not = (why: Exclude<FillAnswer, { ok: true }>['why']): FillAnswer => ({ ok: false, why });
const gone: Partial<Case> = { values: [], elsewhere: true };

export const single: readonly Case[] = [
  ...['plain', 'tel', 'password', 'number', 'textarea', 'knockout textInput', 'knockout value', 'model by input', 'digits by keydown and beforeinput', 'trusted input only',
    'whole code only', 'read-only until focused', 'contenteditable', 'editor with a model', 'shadow root', 'react', 'react number', 'react, digits only, at most six',
    'old code in it'].map((fixture) => ({ fixture })),
  { fixture: 'plain', found: true },
  { fixture: 'plain', code: '2BCDF' },
  { fixture: 'plain', code: '1234567890' },
  { fixture: 'grouped by threes', holds: '012 345', values: ['012 345'] },
  { fixture: 'input-otp', sent: [CODE] },
  { fixture: 'sends itself and empties', sent: [CODE], values: [''] },
  { fixture: 'sends itself and goes', sent: [CODE], ...gone },
  { fixture: 'sends itself and locks', sent: [CODE], values: [''], elsewhere: true },
  { fixture: 'transparent input over boxes' },
  { fixture: 'clipped input behind boxes' },
].map((one: Case) => ({ answer: into(1), ...one }));

export const split: readonly Case[] = [
  ...['boxes by input', 'boxes by input and paste', 'boxes, first has room for all', 'boxes by keydown', 'boxes by key code', 'boxes by paste alone', 'boxes with a late focus',
    'boxes that open one by one', 'boxes that know the active one by focus', 'editable boxes', 'boxes in shadow roots of their own', 'react boxes',
    'react boxes that are new after every key', 'react-otp-input'].map((fixture) => ({ fixture })),
  { fixture: 'boxes by input', code: '555555' },
  { fixture: 'boxes, eight', code: '00123456', answer: into(8) },
  { fixture: 'boxes, four', code: '0123', answer: into(4) },
  { fixture: 'react-otp-input, numbers', code: '00123456', answer: into(8) },
  { fixture: 'boxes of two and three', answer: into(2), values: ['012', '345'] },
  { fixture: 'boxes with an old code that send themselves', sent: [CODE] },
  { fixture: 'boxes that send themselves and empty', sent: [CODE], values: ['', '', '', '', '', ''], elsewhere: true },
  { fixture: 'boxes that send themselves and go', sent: [CODE], ...gone },
].map((one: Case) => ({ answer: into(6), ...one }));

/** Nothing may be written, and what stood there stands there still. */
export const refused: readonly Case[] = [
  { fixture: 'too short', answer: not('too-short') },
  { fixture: 'a name in it', answer: not('occupied'), values: ['dana@example.com'] },
  { fixture: 'boxes, eight', answer: not('wrong-count') },
  { fixture: 'boxes, four', answer: not('too-short') },
  { fixture: 'number', code: '2BCDF', answer: not('refused'), heard: true },
  { fixture: 'takes nothing', answer: not('refused'), holds: '12', heard: true },
  { fixture: 'boxes that take only even digits', answer: not('refused'), heard: true },
  ...['not displayed', 'invisible', 'no size', 'transparent', 'transparent ancestor', 'half transparent ancestor', 'transparent by a filter', 'off screen', 'above the page',
    'scaled to nothing', 'hidden from everyone', 'inert', 'clipped away', 'scrolled away for good', 'transparent with another field near'].map((fixture) => ({ fixture, answer: not('not-visible') })),
  ...['covered', 'covered without a trace', 'covered by a dialog'].map((fixture) => ({ fixture, answer: not('covered') })),
  { fixture: 'read-only', answer: not('read-only') },
  { fixture: 'disabled', answer: not('read-only') },
  { fixture: 'in a frame', answer: not('no-field'), found: true, values: [] },
];

/** Hard to see and yet seen. */
export const seen: readonly Case[] = ['far below', 'far below in a box', 'under a label', 'slightly transparent'].map((fixture): Case => ({ fixture, answer: into(1) }))
  .concat({ fixture: 'twins', found: true, answer: into(1) });

const sentBy = (submit: 'submitted' | 'no-submit'): FillAnswer => ({ ok: true, boxes: 1, submit });
export const sending: readonly Case[] = [
  { fixture: 'one submit button', answer: into(1) },
  ...([
    ['one submit button', ['Go!', 'submit 012345']], ['two submit buttons', ['Bestätigen', 'submit 012345']], ['no form', ['確認']],
    ['button that opens with the code', ['Verify', 'submit 012345']],
  ] as const).map(([fixture, sent]) => ({ fixture, sent: [...sent], submit: true, answer: sentBy('submitted'), elsewhere: true })),
  ...['two that go on', 'only another way', 'no form and no word', 'button that stays shut', 'hidden button'].map((fixture) => ({ fixture, submit: true, answer: sentBy('no-submit') })),
  { fixture: 'form that sends itself', sent: ['submit 012345'], submit: true, answer: sentBy('no-submit'), elsewhere: true },
];
