/**
 * How a key of the policy is described: once, for the reader, the browsers' schema, the administrators' templates and the
 * documentation alike. `example` is what the templates show; together the examples make one policy that is valid.
 */
import type { Form } from './forms';

interface Described {
  /** What it does, as the documentation and the templates say it. */
  what: string;
  /** What holds where it is not set. */
  otherwise?: string;
}

export interface TextField extends Described { kind: 'text'; form: Form; example: string }
export interface ChoiceField<T extends string = string> extends Described { kind: 'choice'; of: readonly T[]; example: T }
/** Whole numbers. */
export interface NumberField extends Described { kind: 'number'; min: number; max: number; example: number }
export interface SwitchField extends Described { kind: 'switch'; example: boolean }
export interface ListField<F extends Item = Item> extends Described { kind: 'list'; of: F; most: number }
/** `needs`: keys without which an entry of a list says nothing and is left out. */
export interface GroupField<S extends Fields = Fields, N extends keyof S & string = keyof S & string> extends Described { kind: 'group'; fields: S; needs: readonly N[] }

export type Leaf = TextField | ChoiceField | NumberField | SwitchField;
type Item = Leaf | { kind: 'group'; fields: Fields; needs: readonly string[]; what: string };
export type Field = Leaf | { kind: 'list'; of: Item; most: number; what: string; otherwise?: string } | { kind: 'group'; fields: Fields; needs: readonly string[]; what: string; otherwise?: string };
export type Fields = { readonly [key: string]: Field };

/** What a field gives once it was read. Lists and groups are always there, and empty where nothing was set; single values may be absent. */
export type Value<F> =
  F extends { kind: 'text' } ? string
  : F extends { kind: 'choice'; of: readonly (infer T)[] } ? T
  : F extends { kind: 'number' } ? number
  : F extends { kind: 'switch' } ? boolean
  : F extends { kind: 'list'; of: infer I } ? readonly Value<I>[]
  : F extends { kind: 'group'; fields: infer S; needs: readonly (infer N)[] } ? Values<S, N>
  : never;

type Always<S, N> = { [K in keyof S]: K extends N ? K : S[K] extends { kind: 'list' | 'group' } ? K : never }[keyof S];
type Values<S, N> = { readonly [K in Always<S, N>]: Value<S[K]> } & { readonly [K in Exclude<keyof S, Always<S, N>>]?: Value<S[K]> };

export const text = (form: Form, example: string, what: string, otherwise?: string): TextField =>
  ({ kind: 'text', form, example, what, ...(otherwise !== undefined && { otherwise }) });
export const choice = <const T extends string>(of: readonly T[], example: T, what: string, otherwise?: string): ChoiceField<T> =>
  ({ kind: 'choice', of, example, what, ...(otherwise !== undefined && { otherwise }) });
export const number = (min: number, max: number, example: number, what: string, otherwise?: string): NumberField =>
  ({ kind: 'number', min, max, example, what, ...(otherwise !== undefined && { otherwise }) });
export const toggle = (example: boolean, what: string, otherwise?: string): SwitchField =>
  ({ kind: 'switch', example, what, ...(otherwise !== undefined && { otherwise }) });
export const list = <F extends Item>(of: F, most: number, what: string, otherwise?: string): ListField<F> =>
  ({ kind: 'list', of, most, what, ...(otherwise !== undefined && { otherwise }) });
export const group = <S extends Fields>(fields: S, what: string): GroupField<S, never> => ({ kind: 'group', fields, needs: [], what });
/** A group that is an entry of a list. */
export const entry = <S extends Fields, const N extends keyof S & string>(fields: S, needs: readonly N[], what: string): GroupField<S, N> =>
  ({ kind: 'group', fields, needs, what });
