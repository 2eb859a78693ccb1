import { expect, it } from 'vitest';
import { managedSchema } from '../../src/policy/admin/managed-schema';
import { withReference } from '../../src/policy/admin/table';
import { text } from './tree';

it('the schema for browsers is the one that the build writes', () => {
  expect(text('public/managed-schema.json')).toBe(managedSchema());
});

it('the schema for browsers keeps to what they take', () => {
  const schema = JSON.parse(managedSchema()) as Record<string, unknown>;
  expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
  const nodes: Record<string, unknown>[] = [];
  JSON.stringify(schema, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string') nodes.push(value);
    return value;
  });
  expect(nodes.length).toBeGreaterThan(50);
  // An enum or a range would make the browser drop the whole object around one bad value.
  for (const node of nodes) for (const key of Object.keys(node)) expect(['type', 'description', 'properties', 'items']).toContain(key);
});

it('the reference in docs/policy.md is the one that the build writes', () => {
  const document = text('docs/policy.md');
  expect(document).toBe(withReference(document));
});
