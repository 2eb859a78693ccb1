/**
 * Ways to give a code to a page, from the one that is most like a person to the one that is least. None of them knows
 * whether it worked; `write.ts` looks.
 */
import { beforeInput, change, focusOn, input, key, paste, type InputType } from './events';
import { activeOf, isLocked, put, read } from './field';
import { holds, type Plan } from './plan';
import { turn } from './settle';

/**
 * How far an approach got: `none`: not all of the code could be given, or nobody took it. `given`: all of it was.
 * `stood`: all of it was, and everything but the last character was seen to stand in the fields just before.
 */
export type Given = 'none' | 'given' | 'stood';
export type Approach = (plan: Plan) => Promise<Given>;

/** Key by key. What the page does itself on `keydown` or `beforeinput` is left to it. */
export const typed: Approach = async (plan) => {
  const { fields, texts, view } = plan;
  let stood = false;
  for (const [at, text] of texts.entries()) {
    for (const [place, char] of [...text].entries()) {
      const now = fields();
      const field = now[at];
      if (!field || isLocked(field)) return 'none';
      const isLast = at === texts.length - 1 && place === text.length - 1;
      if (isLast) stood = holds(now, [...texts.slice(0, -1), text.slice(0, -1)]);
      focusOn(field);
      strike(field, char, text.length === 1 ? char : read(field) + char, 'insertText');
      await turn(view);
    }
    const field = fields()[at];
    if (field) change(field);
  }
  return stood ? 'stood' : 'given';
};

/** One key: `after` is what the field holds then, unless the page takes the key for itself. */
function strike(field: Element, name: string, after: string, inputType: InputType): void {
  const data = inputType === 'insertText' ? name : null;
  const isOurs = key(field, 'keydown', name) && (data === null || key(field, 'keypress', name)) && beforeInput(field, inputType, data);
  if (isOurs && field.isConnected && !edit(field, data, after)) {
    put(field, after);
    input(field, inputType, data);
  }
  const active = activeOf(field.ownerDocument);
  key(active && active !== field.ownerDocument.body ? active : field, 'keyup', name);
}

/** In an editing host the browser's command does it, since editors watch how their nodes change. False where it did not. */
function edit(field: Element, data: string | null, after: string): boolean {
  if ('value' in field) return false;
  select(field);
  if (data !== null) field.ownerDocument.getSelection()?.collapseToEnd();
  field.ownerDocument.execCommand?.(data === null ? 'delete' : 'insertText', false, data ?? '');
  return read(field) === after;
}

/** Each field at once, as browsers do when they fill in. */
export const replaced: Approach = async (plan) => {
  for (const [at, text] of plan.texts.entries()) {
    const field = plan.fields()[at];
    if (!field || isLocked(field)) return 'none';
    focusOn(field);
    putAll(field, text);
    await turn(plan.view);
  }
  return 'given';
};

/** Writes and tells, without any key. */
export function putAll(field: Element, text: string): void {
  put(field, text);
  input(field, text ? 'insertReplacementText' : 'deleteContentBackward', text || null);
  change(field);
}

/** All of it as one paste into the first field; works only where the page handles pastes itself. */
export const pasted: Approach = async ({ fields, texts }) => {
  const [field] = fields();
  if (!field || isLocked(field)) return 'none';
  focusOn(field);
  select(field);
  return paste(field, texts.join('')) ? 'none' : 'given';
};

/** Through the browser's own editing command: editors know it, and its `input` event is trusted. */
export const inserted: Approach = async (plan) => {
  for (const [at, text] of plan.texts.entries()) {
    const field = plan.fields()[at];
    if (!field || isLocked(field)) return 'none';
    focusOn(field);
    if (activeOf(field.ownerDocument) !== field) return 'none';
    select(field);
    if (!field.ownerDocument.execCommand?.('insertText', false, text)) return 'none';
    change(field);
    await turn(plan.view);
  }
  return 'given';
};

function select(field: Element): void {
  if ('select' in field) (field as HTMLInputElement).select();
  else field.ownerDocument.getSelection()?.selectAllChildren(field);
}

/** Empties the fields, last to first, so that no mixture of an old and the new code is ever complete. */
export async function cleared(plan: Plan): Promise<void> {
  for (let at = plan.texts.length - 1; at >= 0; at--) {
    const field = plan.fields()[at];
    if (!field || read(field) === '' || isLocked(field)) continue;
    focusOn(field);
    strike(field, 'Backspace', '', 'deleteContentBackward');
    const now = plan.fields()[at];
    if (now && read(now) !== '') putAll(now, '');
    await turn(plan.view);
  }
}
