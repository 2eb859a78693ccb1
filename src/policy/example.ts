/** The policy that the templates show: every key with its example. */
import type { Field, Fields } from './field';
import { schema, type Policy } from './schema';

/** One valid value for the field; a list has one entry. */
function exampleOf(field: Field): unknown {
  switch (field.kind) {
    case 'group': return exampleOfAll(field.fields);
    case 'list': return [exampleOf(field.of)];
    default: return field.example;
  }
}

const exampleOfAll = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, exampleOf(field)]));

export const examplePolicy = exampleOfAll(schema.fields) as unknown as Policy;
