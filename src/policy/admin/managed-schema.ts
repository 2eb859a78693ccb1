/**
 * The schema that Chrome and Edge ask for (`storage.managed_schema`). It says the types and nothing more: a value outside an `enum`
 * or a range would make the browser drop everything around it without a word (facts: C2), while our own reader drops that value
 * alone and says so.
 */
import type { Field } from '../field';
import { schema } from '../schema';
import { plain, valuesInWords } from './words';

interface Node { type: string; description?: string; properties?: Record<string, Node>; items?: Node }

function nodeOf(field: Field): Node {
  const { what } = field;
  switch (field.kind) {
    case 'group': return { type: 'object', description: plain(what), properties: Object.fromEntries(Object.entries(field.fields).map(([key, one]) => [key, nodeOf(one)])) };
    case 'list': return { type: 'array', description: plain(what), items: nodeOf(field.of) };
    case 'number': return { type: 'integer', description: plain(`${what} ${field.min} to ${field.max}.`) };
    case 'switch': return { type: 'boolean', description: plain(what) };
    case 'text': case 'choice': return { type: 'string', description: plain(`${what} Form: ${valuesInWords(field)}.`) };
  }
}

/** The text of `managed-schema.json`. */
export function managedSchema(): string {
  const { type, properties } = nodeOf(schema);
  return `${JSON.stringify({ type, properties }, null, 2)}\n`;
}
