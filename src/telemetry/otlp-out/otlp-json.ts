import type { EpochMillis } from '../../model/units.ts';

/**
 * The part of the OpenTelemetry protocol that is written here, as its JSON: ids in hex, 64-bit numbers as strings, enumerations as
 * numbers. https://github.com/open-telemetry/opentelemetry-proto/blob/main/docs/specification.md#json-protobuf-encoding
 */
export type AnyValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly doubleValue: number | 'NaN' | 'Infinity' | '-Infinity' }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly KeyValue[] } }
  | Readonly<Record<string, never>>;

/** A named value. */
export type KeyValue = { readonly key: string; readonly value: AnyValue };

/** A number that is a fraction by its meaning, also when it happens to be whole. */
export class Double {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** What attributes are made of; null and undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | Double | null | undefined>>;

/** Attributes in the order given. */
export function attributes(named: Attributes): readonly KeyValue[] {
  const list: KeyValue[] = [];
  for (const [key, value] of Object.entries(named))
    if (value !== null && value !== undefined) list.push({ key, value: anyValue(value) });
  return list;
}

/** Any value that JSON can hold, and doubles, as the protocol writes it; null is the value that is not set. */
export function anyValue(value: unknown): AnyValue {
  if (value instanceof Double) return { doubleValue: double(value.value) };
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'number':
      return Number.isSafeInteger(value) ? { intValue: int64(value) } : { doubleValue: double(value) };
    case 'object':
      if (value === null) return {};
      if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
      return {
        kvlistValue: { values: Object.entries(value).map(([key, member]) => ({ key, value: anyValue(member) })) },
      };
    default:
      return {};
  }
}

/** A whole number of 64 bits. `-0` is 0. */
export function int64(value: number): string {
  return String(Math.round(value) + 0);
}

/** The last millisecond that 64 bits of nanoseconds can tell: in the year 2554. */
const LAST = 18_446_744_073_709;

/** Nanoseconds since the epoch, unsigned and of 64 bits: a time before it is its begin, one after the last the last. */
export function nanos(at: EpochMillis): string {
  return at < 1 ? '0' : `${Math.min(LAST, Math.round(at))}000000`;
}

function double(value: number): number | 'NaN' | 'Infinity' | '-Infinity' {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  return value === -Infinity ? '-Infinity' : value;
}
