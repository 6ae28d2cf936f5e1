/**
 * A copy of a payload as it will be read back: every string masked, properties without a value left out. Keys stay; they are
 * identifiers (task ids, names of variables), and two masked ones could become the same.
 */
export function masked<T>(value: T, mask: (text: string) => string): T {
  return copy(value, mask) as T;
}

function copy(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, mask));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, copy(item, mask)]),
  );
}
