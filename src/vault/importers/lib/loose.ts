/** Reading JSON of unknown shape: only own members count, so that `__proto__` and its like are members as any other. */

export type Loose = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Loose | undefined =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Loose : undefined);

/** The member `key` of an object; undefined where there is none, or no object. */
export function field(value: unknown, key: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function numberField(value: unknown, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === 'number' ? found : undefined;
}

export function listField(value: unknown, key: string): readonly unknown[] | undefined {
  const found = field(value, key);
  return Array.isArray(found) ? found : undefined;
}

/**
 * A whole number written as a number or as digits. Undefined: not given (nothing, null, ''). NaN: given, but no whole number from 0 up
 * that JavaScript can hold exactly.
 */
export function whole(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : Number.NaN;
}
