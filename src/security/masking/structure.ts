import { MASKED } from './mask-text.ts';
import { isSecretName } from './secret-names.ts';

/**
 * A copy of data as JSON knows it, masked by the names of its properties as well: every text below `api_key`, `clientSecret` or
 * `Authorization`, in lists of names and values (`{ name, value }`, as headers and attributes of OTLP are written), and behind
 * options of commands in lists of arguments. All other texts pass `mask`.
 */
export function maskStructure(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return maskList(value, mask);
  const named = nameOf(value);
  return mapped(value, (name, item) =>
    isSecretName(name) || (named !== null && isSecretName(named) && VALUES.has(name))
      ? concealed(item)
      : maskStructure(item, mask),
  );
}

/** What the value of a pair is called. */
const VALUES: ReadonlySet<string> = new Set(['value', 'values', 'Value']);

/** What a pair says it is the value of. */
function nameOf(pair: object): string | null {
  for (const key of ['name', 'key', 'Name', 'Key']) {
    const name: unknown = Reflect.get(pair, key);
    if (typeof name === 'string') return name;
  }
  return null;
}

function maskList(list: readonly unknown[], mask: (text: string) => string): unknown[] {
  return list.map((item, at) => {
    if (typeof item !== 'string') return maskStructure(item, mask);
    const before = list[at - 1];
    const isValue =
      typeof before === 'string' && /^--?[A-Za-z]/.test(before) && isSecretName(before) && !item.startsWith('-');
    if (isValue) return MASKED;
    const [option = '', name = ''] = /^(--?[\w.-]+)=./.exec(item) ?? [];
    return name !== '' && isSecretName(name) ? `${option.slice(0, -1)}${MASKED}` : mask(item);
  });
}

/** All texts and numbers masked, and what they stand in kept: whether something is there is no secret. */
function concealed(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : MASKED;
  if (typeof value === 'number' || typeof value === 'bigint') return MASKED;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(concealed) : mapped(value, (_, item) => concealed(item));
}

function mapped(value: object, change: (name: string, item: unknown) => unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    // `__proto__` is a name like any other, here.
    const property = { value: change(name, item), enumerable: true, configurable: true, writable: true };
    Object.defineProperty(copy, name, property);
  }
  return copy;
}
