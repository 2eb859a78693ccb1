/** A sign-in of several forms, one after the other, before the pages of a service. Codes are really checked. */
import { heading, input, isRight, labelled, press, text } from './parts';
import type { Memory, Scene } from './scene';

/** `code`: what is typed must be the code of now. */
export interface Form {
  view: string;
  path: string;
  title: string;
  fields: readonly (readonly [name: string, label: string, attributes: Record<string, string>])[];
  submit: readonly [words: string, attributes: Record<string, string>];
  code?: true;
}

/** The form at this address; undefined where none is. */
export function formScene(forms: readonly Form[], path: string, memory: Memory, title: string): Scene | undefined {
  const form = forms.find((one) => path.startsWith(one.path));
  if (!form) return undefined;
  const [words, attributes] = form.submit;
  return {
    title, view: form.view, right: form.fields.map(([name]) => name), filled: [`go ${form.view}`],
    parts: [heading(form.title), ...form.fields.map(([name, label, more]) => labelled(label, input(name, { autocomplete: 'off', ...more }))),
      ...(memory.done.has('refused') ? [text('No.')] : []), press(words, `go ${form.view}`, `go ${form.view}`, attributes)],
  };
}

/** Where the form that was sent leads: to the next one, or to `end`. Undefined where it was refused, or where no form was sent. */
export function afterForm(forms: readonly Form[], act: string, fields: Readonly<Record<string, string>>, memory: Memory, end: string): string | undefined {
  const at = forms.findIndex(({ view }) => act === `go ${view}`);
  const form = forms[at];
  if (!form) return undefined;
  if (form.code && !isRight(fields[form.fields[0]?.[0] ?? ''], memory)) {
    memory.done.add('refused');
    return undefined;
  }
  memory.done.delete('refused');
  memory.done.add(`signed ${form.view}`);
  return forms[at + 1]?.path ?? end;
}
