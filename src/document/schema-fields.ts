import type { ValueSchema } from './value-schemas.ts';

/** The schemas of a map's keys, in the order the documentation shows them. */
export type Fields<T> = { readonly [K in keyof T]-?: ValueSchema<object extends Pick<T, K> ? T[K] | undefined : T[K]> };

/** What an editor offers for a key, as written in the file. Zod's own metadata would drop it where a value changes as it is read. */
export type Hints = { readonly examples: readonly unknown[]; readonly default?: unknown };

/** The hints of every key, by its schema. */
export const hints: WeakMap<object, Hints> = new WeakMap();

/** Adds what an editor shows for a key. */
export function key<T>(
  schema: ValueSchema<T>,
  description: string,
  examples: readonly unknown[],
  fallback?: unknown,
): ValueSchema<T> {
  const described = schema.meta({ description });
  hints.set(described, { examples, ...(fallback === undefined ? {} : { default: fallback }) });
  return described;
}

/** `key` for a key that may be left out. */
export function optional<T>(
  schema: ValueSchema<T>,
  description: string,
  examples: readonly unknown[],
  fallback?: unknown,
): ValueSchema<T | undefined> {
  return key(schema, description, examples, fallback).optional();
}
