import { err, ok, type Result } from '../lib/result.ts';
import type { MicroUsd } from '../model/units.ts';

/** Any text. */
export function text(value: string): Result<string, string> {
  return value === '' ? err('is empty') : ok(value);
}

/** A whole number from 1 on. */
export function positiveInteger(value: string): Result<number, string> {
  return /^[1-9]\d{0,8}$/.test(value) ? ok(Number(value)) : err('is not a whole number from 1 on');
}

/** A factor from 0 on: `2`, `0.5`. */
export function speed(value: string): Result<number, string> {
  return /^\d{1,4}(\.\d{1,3})?$/.test(value) ? ok(Number(value)) : err('is not a factor such as 2 or 0.5');
}

/** US dollars: `5`, `0.25`, `$12.50`. */
export function dollars(value: string): Result<MicroUsd, string> {
  const match = /^\$?(\d{1,9}(?:\.\d{1,6})?)$/.exec(value.trim());
  if (match === null) return err('is not an amount in US dollars, such as 5 or 0.25');
  return ok(Math.round(Number(match[1]) * 1_000_000));
}

/** One of a list of words. */
export function oneOf<const T extends string>(values: readonly T[]): (value: string) => Result<T, string> {
  return (value) => {
    const found = values.find((each) => each === value);
    return found === undefined ? err(`is none of ${values.join(', ')}`) : ok(found);
  };
}
