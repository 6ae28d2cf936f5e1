import * as z from 'zod';
import { DURATION, parseDuration, parseSize, SIZE } from '../document/quantities.ts';
import type { ValueSchema } from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';
import type { Millis } from '../model/units.ts';

/** Ten years: longer is `none`. */
const MAX_AGE: Millis = 3650 * 86_400_000;

const kind = (name: Kind): { error: Kind } => ({ error: name });

/** One word of a command line: no NUL, which the system takes for its end. */
export const argument: ValueSchema<string> = z.string(kind('argument')).regex(/^[^\0]*$/, kind('argument'));

/** A command line. A text is split at blanks; what a shell would do more than that needs a list, so that nothing is guessed. */
export const program: ValueSchema<readonly string[]> = z.union(
  [
    z
      .string(kind('program'))
      .regex(/^(?=.*\S)[^\0\n"'\\$`|&;<>*?()]*$/, kind('program'))
      .transform((text) => text.trim().split(/\s+/)),
    z
      .array(argument, kind('program'))
      .min(1, kind('program'))
      .refine((argv) => argv[0]?.trim() !== '', kind('program')),
  ],
  kind('program'),
);

/** `30d`, or `none`: no limit, read as null. */
export const age: ValueSchema<Millis | null> = z
  .string(kind('age'))
  .regex(new RegExp(`^none$|${DURATION.source}`), { ...kind('age'), abort: true })
  .refine((text) => text === 'none' || (parseDuration(text) > 0 && parseDuration(text) <= MAX_AGE), kind('ageRange'))
  .transform((text) => (text === 'none' ? null : parseDuration(text)));

/** `20GB`, or `none`. */
export const size: ValueSchema<number | null> = z
  .string(kind('keepSize'))
  .regex(new RegExp(`^none$|${SIZE.source}`), kind('keepSize'))
  .transform((text) => (text === 'none' ? null : parseSize(text)));
