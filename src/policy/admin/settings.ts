/** The policy as administrators meet it: one setting a line, each in a section of its own. */
import type { Field } from '../field';
import { schema } from '../schema';

export interface Setting {
  /** Names from the top, such as `organization`, `name`. The last one is the setting's own. */
  path: readonly [string, ...string[]];
  field: Exclude<Field, { kind: 'group' }>;
}

/** Every setting that is no group, in the schema's order. Entries of lists are part of their list. */
export const settings: readonly Setting[] = flat(schema, []);

function flat(field: Field, path: readonly string[]): Setting[] {
  if (field.kind === 'group') return Object.entries(field.fields).flatMap(([key, one]) => flat(one, [...path, key]));
  const [first, ...rest] = path;
  return first === undefined ? [] : [{ path: [first, ...rest], field }];
}

/** The sections with what each is about: a group at the top, or, for lists that stand there alone, none. */
export const sections: readonly { name: string; what: string }[] =
  Object.entries(schema.fields).flatMap(([name, field]) => (field.kind === 'group' ? [{ name, what: field.what }] : []));
