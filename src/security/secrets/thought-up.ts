import { entropy } from './entropy.ts';

/** Kinds of characters: of fewer than three, or in fewer than ten, people make their passwords. */
const KINDS: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
const LONG = 24;

/** Whether a value looks like one that a person thought up: `test123`, `s3cret-value`; not a long one of a machine, nor a password of many kinds of characters. */
export function isThoughtUp(value: string): boolean {
  if (value.length >= LONG && /\d/.test(value) && entropy(value) >= 3.6) return false;
  return (
    value.length < 10 ||
    KINDS.filter((kind) => kind.test(value)).length < 3 ||
    /test|fake|mock|dummy|example|sample/i.test(value)
  );
}
