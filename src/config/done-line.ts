import { RE2JS } from 're2js';
import * as z from 'zod';
import type { ValueSchema } from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';

/**
 * A regular expression in the syntax of RE2, kept as text: whoever matches with it does so in linear time, whatever it is
 * and whatever it meets. https://github.com/google/re2/wiki/Syntax
 */
export const doneLine = (): ValueSchema<string> => {
  const kind: { error: Kind } = { error: 'doneLine' };
  return z
    .string(kind)
    .regex(/^[^\n]+$/, { ...kind, abort: true })
    .refine(isPattern, kind);
};

function isPattern(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}
