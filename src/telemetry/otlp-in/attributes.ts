import { list, object } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';

/** What is known of a thing, by name. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Attributes are looked at up to this many; what is kept is fewer (`records.ts`). */
const MOST_READ = 256;
/** Names and values are cut at these numbers of characters. */
const LONGEST_NAME = 120;
const LONGEST_VALUE = 500;
/** Values in values, and values in a list. */
const DEEPEST = 6;
const LONGEST_LIST = 32;

/** A list of OTLP's key-value pairs, cut. A name that comes twice has its last value. */
export function readAttributes(value: unknown): Attributes {
  const found = new Map<string, string | number | boolean>();
  for (const pair of list(value).slice(0, MOST_READ)) {
    const { key, value: any } = object(pair);
    const read = typeof key === 'string' && key !== '' ? scalar(any, 0) : null;
    if (read !== null) found.set(cut(key as string, LONGEST_NAME), read);
  }
  // From entries: a name such as `__proto__` is a name like any other.
  return Object.fromEntries(found);
}

/** An AnyValue of OTLP as a plain value; lists and maps become text; null when there is none. */
export function scalar(any: unknown, depth = 0): string | number | boolean | null {
  const value = object(any);
  if (typeof value['stringValue'] === 'string') return cut(value['stringValue'], LONGEST_VALUE);
  if (typeof value['boolValue'] === 'boolean') return value['boolValue'];
  for (const key of ['intValue', 'doubleValue']) {
    const given = value[key];
    // `NaN` and `Infinity` are text in OTLP/JSON, and stay it.
    if (typeof given === 'string' || typeof given === 'number')
      return finite(given) ?? cut(String(given), LONGEST_NAME);
  }
  if (value['arrayValue'] !== undefined && value['arrayValue'] !== null)
    return text(list(object(value['arrayValue'])['values']), depth, (each) => scalar(each, depth + 1));
  if (value['kvlistValue'] !== undefined && value['kvlistValue'] !== null)
    return text(list(object(value['kvlistValue'])['values']), depth, (each) => {
      const { key, value: inner } = object(each);
      return `${typeof key === 'string' ? key : ''}=${scalar(inner, depth + 1) ?? ''}`;
    });
  const bytes = value['bytesValue'];
  if (typeof bytes === 'string') return `${Math.floor((bytes.replace(/=+$/u, '').length * 3) / 4)} bytes`;
  return typeof bytes === 'number' ? `${bytes} bytes` : null;
}

function text(
  values: readonly unknown[],
  depth: number,
  each: (value: unknown) => string | number | boolean | null,
): string {
  if (depth >= DEEPEST) return '…';
  const shown = values.slice(0, LONGEST_LIST).map((value) => String(each(value) ?? ''));
  return cut(`${shown.join(', ')}${values.length > LONGEST_LIST ? ', …' : ''}`, LONGEST_VALUE);
}

/** A number, or the text of one, as OTLP/JSON writes 64 bits; null when it is neither. */
export function finite(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu.test(value.slice(0, 40))) return null;
  const number = Number(value.slice(0, 40));
  return Number.isFinite(number) ? number : null;
}

/** An attribute as a number of at least 0; agents write numbers as text, too. Null when it is none. */
export function quantity(attributes: Attributes, name: string): number | null {
  const number = finite(own(attributes, name));
  return number === null || number < 0 ? null : number;
}

/** An attribute as text that is not empty; null when it is none. */
export function word(attributes: Attributes, name: string): string | null {
  const value = own(attributes, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function own(attributes: Attributes, name: string): unknown {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
