/** What an abbreviated id stands for. */
export type PrefixMatch =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly ids: readonly string[] };

/** Finds an id by any prefix that fits no other; a whole id always stands for itself. */
export function uniquePrefix(wanted: string, ids: readonly string[]): PrefixMatch {
  if (ids.includes(wanted)) return { kind: 'one', id: wanted };
  const matches = wanted === '' ? [] : ids.filter((id) => id.startsWith(wanted));
  const [first] = matches;
  if (first === undefined) return { kind: 'none' };
  return matches.length === 1 ? { kind: 'one', id: first } : { kind: 'many', ids: matches };
}
